import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import type { SheetNames } from "@coopilote/domain/training/sheetFr.ts";
import { For, Index, Show, createMemo } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { Button } from "../ui/Button.tsx";
import { LineRow } from "./LineRow.tsx";
import type { Sheet, SheetLine, SheetSequence } from "./Sheet.ts";
import { LINES, PROGRAMME, SHEET } from "./sheetFr.ts";
import { momentOfDay, namesOn, speaksFor, type Standing, standingOf } from "./sheetModel.ts";

interface SequenceProps {
  structure: string;
  sheet: Sheet;
  sequence: SheetSequence;
  /** The line being edited, of this séquence or another: one at a time. */
  edited: string | undefined;
  onEdit: (line: string | undefined) => void;
}

/** What is taught in a séquence, and by whom. */
function Programme(props: { sheet: Sheet; sequence: string }) {
  const own = () => props.sheet.segments.filter((segment) => segment.sequence === props.sequence);
  return (
    <ul class="programme">
      <For each={own()}>
        {(segment) => (
          <li>
            <Show when={own().length > 1}>
              <span class="quiet">{PROGRAMME.times(segment)} </span>
            </Show>
            <b>{segment.moduleTitle}</b>{" "}
            <span class="quiet">
              {PROGRAMME.part(segment)}, {PROGRAMME.by(segment.formateurs.map(({ name }) => name))}
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}

const keyOf = (sequence: string, person: string): string => `${sequence}/${person}`;

const inOrderOfNames = (
  lines: ReadonlyArray<SheetLine>,
  names: SheetNames,
): ReadonlyArray<SheetLine> =>
  lines.toSorted((a, b) => alphabetically(names.person(a.person), names.person(b.person)));

/** One séquence under one signature: its parts, its participants, what each signed. */
export function SequenceSection(props: SequenceProps) {
  const names = createMemo(() => namesOn(props.sheet));
  const lines = createMemo(() =>
    inOrderOfNames(
      props.sheet.lines.filter((line) => line.sequence === props.sequence.sequence),
      names(),
    ),
  );
  const maySpeak = () => speaksFor(props.sheet, props.sequence.sequence);
  const hasBegun = () => props.sequence.from.at <= props.sheet.now.at;
  const isWritten = () => props.sheet.state === "open" || props.sheet.state === "closed";
  const everyone = createAct((content: { readonly sequence: string }, commandId) =>
    send(
      props.structure,
      "stateEveryonePresent",
      { session: props.sheet.session, ...content },
      commandId,
    ),
  );
  const offersEveryone = () =>
    props.sheet.state === "open" &&
    maySpeak() &&
    hasBegun() &&
    lines().some(({ presence, person }) => presence === null && person !== props.sheet.me.person);
  const count = (standing: Standing) =>
    lines().filter((line) => standingOf(props.sequence, line) === standing).length;
  const progress = () =>
    SHEET.progress(count("signed"), lines().length - count("absent"), count("absent"));
  // Nobody signs it yet: its lines wait, folded, for who is excused ahead of time.
  const isAhead = () => props.sheet.state === "open" && !hasBegun();
  const list = () => (
    <ul class="lines" aria-label={LINES.heading}>
      <Index each={lines()}>
        {(line) => (
          <LineRow
            structure={props.structure}
            sheet={props.sheet}
            sequence={props.sequence}
            line={line()}
            name={names().person(line().person)}
            mayState={isWritten() && maySpeak() && line().person !== props.sheet.me.person}
            isEdited={props.edited === keyOf(line().sequence, line().person)}
            onEdit={(open) =>
              props.onEdit(open ? keyOf(line().sequence, line().person) : undefined)
            }
          />
        )}
      </Index>
    </ul>
  );
  return (
    <section class="section sequence">
      <div class="section-head">
        <div>
          <h2>
            {SHEET.moments[momentOfDay(props.sequence)]},{" "}
            {PROGRAMME.signature(props.sequence, props.sequence.minutes)}
          </h2>
          <Programme sheet={props.sheet} sequence={props.sequence.sequence} />
        </div>
        <Show when={isWritten() && !isAhead() && lines().length > 0}>
          <p class="sequence-count">{progress()}</p>
        </Show>
      </div>
      <Show when={lines().length > 0}>
        <Show when={isAhead()} fallback={list()}>
          <details class="lines-ahead">
            <summary>{LINES.ahead(lines().length, props.sequence)}</summary>
            {list()}
          </details>
        </Show>
      </Show>
      <Show when={offersEveryone()}>
        <SendingFaces form={everyone} names={noNames} />
        <div class="row">
          <Button
            busy={everyone.state() === "sending" ? LINES.noting : undefined}
            onClick={() => void everyone.run({ sequence: props.sequence.sequence })}
          >
            {LINES.everyonePresent(props.sequence)}
          </Button>
          <span class="small quiet">{LINES.everyonePresentWhy}</span>
        </div>
      </Show>
    </section>
  );
}
