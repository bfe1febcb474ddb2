import { pinChosenFr } from "@coopilote/domain/people/labels.ts";
import { latePresenceSentence } from "@coopilote/domain/training/sheetFr.ts";
import { Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { unverified } from "../people/unverified.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { Mark } from "../ui/Mark.ts";
import { DOT, quoted } from "../ui/typography.ts";
import { PresenceEditor } from "./PresenceEditor.tsx";
import type { Sheet, SheetLine, SheetSequence } from "./Sheet.ts";
import { LINES } from "./sheetFr.ts";
import { type Standing, standingOf } from "./sheetModel.ts";

const MARKS: Readonly<Record<Standing, Mark>> = {
  absent: "not-applicable",
  waiting: "waiting",
  late: "due-soon",
  shorter: "partly",
  signed: "met",
};

/** What is seen of a line: when it was signed, or what it waits for. */
const wordsOf = (sheet: Sheet, sequence: SheetSequence, line: SheetLine): string => {
  const standing = standingOf(sequence, line);
  switch (standing) {
    case "absent":
      return LINES.absent;
    case "late":
      return LINES.late;
    case "shorter":
      return LINES.shorter;
    case "waiting":
      return sheet.state === "closed" ? LINES.notSigned : LINES.waiting;
    case "signed":
      return line.method === "paper" || line.signed === null
        ? LINES.onPaper
        : LINES.signedAt(line.signed, sequence);
  }
};

/** Arrival and departure by exception, who stated them, whether late, and why (j23). */
const exceptionsOf = (
  sequence: SheetSequence,
  { presence, presenceBy, presenceReason, presenceAfterClosing }: SheetLine,
): ReadonlyArray<string> => {
  if (presence === null || presenceBy === null) return [];
  const circumstances = [
    ...(presenceAfterClosing ? [LINES.afterClosing] : []),
    ...(presenceReason === null ? [] : [LINES.reason(presenceReason)]),
  ];
  if (presence.kind === "whole") return [LINES.whole(presenceBy), ...circumstances];
  const arrived = presence.kind === "partial" && presence.arrived.at > sequence.from.at;
  const left = presence.kind === "partial" && presence.left.at < sequence.to.at;
  return [
    ...(arrived ? [LINES.arrived(presence.arrived)] : []),
    ...(left ? [LINES.left(presence.left)] : []),
    LINES.by(presenceBy),
    ...circumstances,
  ];
};

interface LineRowProps {
  structure: string;
  sheet: Sheet;
  sequence: SheetSequence;
  line: SheetLine;
  name: string;
  /** Whether whoever looks speaks for this séquence, and not about themselves. */
  mayState: boolean;
  isEdited: boolean;
  onEdit: (open: boolean) => void;
}

/** One participant of a séquence: name, what is signed, what the formateur noted. */
export function LineRow(props: LineRowProps) {
  const standing = () => standingOf(props.sequence, props.line);
  const edit = () => (props.sheet.state === "closed" ? LINES.correct : LINES.edit);
  const details = () => [
    ...exceptionsOf(props.sequence, props.line),
    ...(props.line.late && props.line.countersigned ? [LINES.countersigned] : []),
    ...(props.line.byCode ? [LINES.byCode] : []),
    ...(props.line.underWay ? [LINES.underWay] : []),
    ...(props.line.identity === "not-verified" ? [unverified(props.line.handedBy)] : []),
    ...(props.line.pin === null ? [] : [pinChosenFr(props.line.pin.before, props.line.pin.at.day)]),
  ];
  const countersign = createAct(
    (content: { readonly sequence: string; readonly person: string }, commandId) =>
      send(
        props.structure,
        "countersignLateSignature",
        { session: props.sheet.session, ...content },
        commandId,
      ),
  );
  return (
    <li class="line" data-standing={standing()}>
      <div class="line-main">
        <b class="line-name">{props.name}</b>
        <StatusMark mark={MARKS[standing()]} share={0.7}>
          {wordsOf(props.sheet, props.sequence, props.line)}
        </StatusMark>
        <Show when={props.mayState}>
          <Button
            kind="quiet"
            aria-label={LINES.of(edit(), props.name)}
            aria-expanded={props.isEdited}
            onClick={() => props.onEdit(!props.isEdited)}
          >
            {edit()}
          </Button>
        </Show>
      </div>
      <Show when={details().length > 0}>
        <p class="line-details">{details().join(DOT)}</p>
      </Show>
      <Show when={props.mayState && standing() === "late"}>
        <div class="line-countersign">
          <p class="small">{quoted(latePresenceSentence(props.name))}</p>
          <SendingFaces form={countersign} names={noNames} />
          <Button
            busy={countersign.state() === "sending" ? LINES.noting : undefined}
            onClick={() =>
              void countersign.run({ sequence: props.line.sequence, person: props.line.person })
            }
          >
            {LINES.countersign}
          </Button>
        </div>
      </Show>
      <Show when={props.isEdited}>
        <PresenceEditor
          structure={props.structure}
          sheet={props.sheet}
          sequence={props.sequence}
          line={props.line}
          name={props.name}
          onClose={() => props.onEdit(false)}
        />
      </Show>
    </li>
  );
}
