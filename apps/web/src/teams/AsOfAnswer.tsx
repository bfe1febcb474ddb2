import {
  type AsOfLine,
  asOfLines,
  hasChangedSince,
  type Lacks,
} from "@coopilote/domain/readiness/asOfLines.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, For, type JSX, Show } from "solid-js";
import { CitedLines } from "../readiness/CitedLines.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { Badge } from "../ui/Badge.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { AS_OF } from "./asOfFr.ts";
import { MISSING } from "./fr.ts";

type AsOfView = ScreenOf<"asOf">;
type Answer = AsOfView["answers"][number];

interface LineProps {
  structure: string;
  view: AsOfView;
  line: AsOfLine;
  children?: JSX.Element;
}

/** A rule that no text gives is framed wherever it is named. */
const RULES: Readonly<Record<Lacks["rule"], string | undefined>> = {
  texts: undefined,
  "ars-practice": MISSING.practice,
  internal: MISSING.internal,
};

function Missing(props: { missing: Lacks }) {
  return (
    <div class="as-of-missing">
      <p class="small">
        <Show when={RULES[props.missing.rule]}>
          {(rule) => (
            <>
              <RuleMark>{rule()}</RuleMark>{" "}
            </>
          )}
        </Show>
        {props.missing.title}
      </p>
      <ul>
        <For each={props.missing.lacks}>
          {(lack) => (
            <li>
              <b>{lack.what}</b> {lack.why}
              <Show when={lack.strength}>
                {" "}
                <span class="quiet">{lack.strength}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** One of the three lines: its verdict, what explains it, what proves it. */
function Line(props: LineProps) {
  const entries = () =>
    props.view.evidence.filter(({ entry }) => props.line.evidence.some((one) => one === entry));
  return (
    <div class="as-of-line">
      <dt>{props.line.label}</dt>
      <dd>
        <StatusMark mark={props.line.mark}>{props.line.verdict}</StatusMark>
        {props.children}
        <For each={props.line.notes}>{(note) => <p class="small">{note}</p>}</For>
        <For each={props.line.asides}>{(aside) => <p class="small quiet">{aside}</p>}</For>
        <For each={props.line.lacks}>{(missing) => <Missing missing={missing} />}</For>
        <Show when={props.line.internalHeld}>
          <p class="small quiet">{AS_OF.internalHeld}</p>
        </Show>
        <Show when={entries().length > 0}>
          <details class="fold">
            <summary>{AS_OF.evidence(entries().length)}</summary>
            <CitedLines
              structure={props.structure}
              lines={entries()}
              written={({ at, by }) => AS_OF.writtenBy(at.day, by, at.at > props.view.on.at)}
              saysHash
            />
          </details>
        </Show>
      </dd>
    </div>
  );
}

const REPRISE = ["RepriseDeclared.1", "RepriseConfirmed.1"];

/** The days on which what is only declared was declared (j24). */
const declaredDays = ({ evidence }: AsOfView, cited: ReadonlyArray<number>) => [
  ...new Set(
    evidence
      .filter(({ entry, type }) => REPRISE.includes(type) && cited.includes(entry))
      .map(({ at }) => at.day),
  ),
];

interface AnswerProps {
  structure: string;
  view: AsOfView;
  answer: Answer;
  names: Names;
}

/** Three lines about one delegate, never merged (design: the as-of answer). */
export function AsOfAnswer(props: AnswerProps) {
  const lines = createMemo(() =>
    asOfLines(props.answer, props.names, ({ evidence }) => declaredDays(props.view, evidence)),
  );
  const lastLine = () => lines().length - 1;
  return (
    <article class="sheet as-of">
      <h2>{props.names.person(props.answer.delegate)}</h2>
      <dl>
        <For each={lines()}>
          {(line, place) => (
            <Line structure={props.structure} view={props.view} line={line}>
              <Show when={place() === lastLine() && hasChangedSince(props.answer)}>
                <p>
                  <Badge tone="due">{AS_OF.changed}</Badge>
                </p>
              </Show>
            </Line>
          )}
        </For>
      </dl>
    </article>
  );
}
