import { type Check, checkKinds, type Verdict } from "@coopilote/domain/dossier/Check.ts";
import {
  brokenLines,
  checkLines,
  checkpointLine,
  type Dated,
  extentLine,
  keyLine,
  notProven,
  verdictLine,
} from "@coopilote/domain/dossier/fr.ts";
import type { Read, Verified } from "@coopilote/domain/dossier/verified.ts";
import type { Mark } from "@coopilote/web/ui/Mark.ts";
import { Shape } from "@coopilote/web/ui/StatusMark.tsx";
import { createMemo, For, Show } from "solid-js";
import { scopeNamed, structureNamed } from "./answers.ts";
import { scopeFr, verdictWord, VERIFIER, WHO } from "./fr.ts";
import { Sheets } from "./Sheets.tsx";
import { WhoCould } from "./WhoCould.tsx";

const verdictMarks: Readonly<Record<Verdict["_tag"], Mark>> = {
  Sound: "met",
  Unanchored: "unknown",
  Broken: "lapsed",
};

const checkMarks: Readonly<Record<Check["outcome"], Mark>> = {
  holds: "met",
  fails: "lapsed",
  absent: "not-applicable",
};

const counts = ({ journal, retired }: Read) => ({ hidden: journal.hidden.length, retired });

/** What a dossier is, how far it goes, by which key it is signed. */
function Extent(props: { read: Read; checks: ReadonlyArray<Check> }) {
  const scope = () => props.read.manifest.inputs.scope;
  return (
    <>
      <p>
        {scopeFr(
          structureNamed(props.read),
          scopeNamed(props.read, scope()),
          props.read.manifest.inputs.on,
        )}
      </p>
      <p class="small quiet">
        {extentLine(
          props.read.journal.head,
          props.read.journal.headers.at(-1)?.at,
          counts(props.read),
        )}
      </p>
      <p class="small quiet">{keyLine(props.read.manifest.inputs.key, props.checks)}</p>
      <For each={props.read.checkpoints}>
        {(each) => (
          <p class="small quiet">
            {checkpointLine(each, props.read.stamps.get(each.day), props.checks)}
          </p>
        )}
      </For>
    </>
  );
}

function VerdictSaid(props: { verified: Verified; dated: Dated }) {
  const tag = () => props.verified.verdict._tag;
  const broken = () =>
    tag() === "Broken"
      ? props.verified.checks
          .filter(({ outcome }) => outcome === "fails")
          .flatMap((check) => brokenLines(check, props.dated))
      : [];
  return (
    <div class="sheet verdict" data-verdict={tag()}>
      <p class="verdict-word">
        <Shape mark={verdictMarks[tag()]} />
        {verdictWord[tag()]}
      </p>
      <h2 class="say">{verdictLine(props.verified.verdict, props.dated)}</h2>
      <Show when={broken().length > 1}>
        <ul class="broken">
          <For each={broken()}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
      <Show when={tag() === "Broken" ? undefined : props.verified.read}>
        {(read) => <Extent read={read()} checks={props.verified.checks} />}
      </Show>
    </div>
  );
}

function Checks(props: { checks: ReadonlyArray<Check>; dated: Dated }) {
  const inOrder = () =>
    checkKinds.flatMap((kind) => props.checks.filter((check) => check.kind === kind));
  return (
    <section class="section">
      <h2>{VERIFIER.checks}</h2>
      <ol class="checks">
        <For each={inOrder()}>
          {(check) => (
            <li data-outcome={check.outcome}>
              <Shape mark={checkMarks[check.outcome]} />
              <span>{checkLines(check, props.dated).join(" ")}</span>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

/** What is found of a dossier: the verdict, what it rests on, what it lets answer, what it does not prove. */
export function Found(props: { verified: Verified }) {
  const dated: Dated = (entry) => props.verified.read?.journal.headers[entry - 1]?.at;
  const held = createMemo(() =>
    props.verified.verdict._tag === "Broken" ? undefined : props.verified.read,
  );
  return (
    <section class="found" aria-label={VERIFIER.result}>
      <VerdictSaid verified={props.verified} dated={dated} />
      <Show when={held()} fallback={<p class="quiet section">{WHO.concludes}</p>}>
        {(read) => (
          <>
            <WhoCould read={read()} />
            <Sheets read={read()} />
          </>
        )}
      </Show>
      <Checks checks={props.verified.checks} dated={dated} />
      <section class="section">
        <h2>{VERIFIER.notProven}</h2>
        <ul class="not-proven">
          <For each={notProven}>{(clause) => <li>{clause}</li>}</For>
        </ul>
      </section>
    </section>
  );
}
