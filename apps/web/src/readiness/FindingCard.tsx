import { DOT } from "../ui/typography.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { findingWords, ruleFr } from "@coopilote/domain/readiness/fr.ts";
import { measureFr } from "@coopilote/domain/readiness/measureFr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { For, type JSX, Show, Suspense } from "solid-js";
import { MARK_WORDS } from "../ui/fr.ts";
import { isHeld } from "../ui/matrixModel.ts";
import { Loading } from "../ui/Faces.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { Shape } from "../ui/StatusMark.tsx";
import { EvidenceLinks } from "./EvidenceLinks.tsx";
import { History, type Past, ProofLines } from "./FindingHistory.tsx";
import { PANEL } from "./fr.ts";
import { markOf, shownMarkOf } from "./marks.ts";
import "./readiness.css";

interface FindingCardProps {
  structure: string;
  finding: Finding;
  names: Names;
  title?: string | undefined;
  /** What a part is called. */
  part: (finding: Finding) => string;
  action?: JSX.Element;
  /** What the server tells of its past, where it is asked; nothing where it could not be read. */
  past?: (() => Past | undefined) | undefined;
}

function Line(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** « acquis · 10 h sur 10 h · depuis le 20 février 2026 » */
const stateWords = (finding: Finding): string =>
  [
    MARK_WORDS[shownMarkOf(finding).mark],
    measureFr(finding) ?? [],
    finding.since === null ? [] : PANEL.since(finding.since.day),
    finding.due === null || finding.measure?.judgedOn !== undefined ? [] : PANEL.due(finding.due),
  ]
    .flat()
    .join(DOT);

function State(props: { finding: Finding }) {
  return (
    <span class="status" data-mark={shownMarkOf(props.finding).mark}>
      <Shape {...shownMarkOf(props.finding)} />
      <span>{stateWords(props.finding)}</span>
    </span>
  );
}

/** Whose rule it is, in a word: only the texts conclude (j13). */
const ruleWord = ({ basis }: Finding): string =>
  basis === "pratique-ars" ? PANEL.practice : PANEL.internal;

function Parts(props: Pick<FindingCardProps, "finding" | "names" | "part">) {
  return (
    <Line label={props.finding.anyOf === true ? PANEL.either : PANEL.parts}>
      <ul class="finding-parts">
        <For each={props.finding.parts}>
          {(part) => (
            <li>
              <b>{props.part(part)}</b>
              <State finding={part} />
              <Show when={!isHeld(markOf(part))}>
                <p class="small quiet">{findingWords(part, props.names).why}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Line>
  );
}

/** The entries by their number, until their sentences are there. */
function Proof(props: Pick<FindingCardProps, "finding" | "structure" | "past">) {
  const numbers = () => (
    <EvidenceLinks structure={props.structure} entries={props.finding.evidence} />
  );
  return (
    <Suspense fallback={numbers()}>
      <Show when={props.past?.()} fallback={numbers()}>
        {(past) => (
          <ProofLines structure={props.structure} past={past()} evidence={props.finding.evidence} />
        )}
      </Show>
    </Suspense>
  );
}

/** One finding, whole: its state, why, whose turn, what proves it, whose rule it is. */
export function FindingCard(props: FindingCardProps) {
  const words = () => findingWords(props.finding, props.names);
  return (
    <article class="finding">
      <Show when={props.title}>{(title) => <h3>{title()}</h3>}</Show>
      <State finding={props.finding} />
      <Show when={words().why !== ""}>
        <p>
          {words().why} {words().whose}
        </p>
      </Show>
      <Show when={props.action}>
        <div class="finding-action">{props.action}</div>
      </Show>
      <dl class="finding-lines">
        <Show when={props.finding.parts.length > 0}>
          <Parts finding={props.finding} names={props.names} part={props.part} />
        </Show>
        <Line label={PANEL.proof}>
          <Show when={props.finding.evidence.length > 0} fallback={PANEL.noProof}>
            <span>{PANEL.proofs[props.finding.proof]}</span>
            <Proof finding={props.finding} structure={props.structure} past={props.past} />
          </Show>
        </Line>
        <Show when={props.past}>
          {(past) => (
            <Line label={PANEL.history}>
              <Suspense fallback={<Loading lines={1} />}>
                <History structure={props.structure} past={past()()} />
              </Suspense>
            </Line>
          )}
        </Show>
        <Line label={PANEL.rule}>
          <Show when={!props.finding.ofTexts} fallback={<b>{PANEL.texts}</b>}>
            <RuleMark>{ruleWord(props.finding)}</RuleMark>
          </Show>
          <p>{ruleFr(props.finding, props.names)}</p>
        </Line>
      </dl>
    </article>
  );
}
