import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { Show, untrack } from "solid-js";
import { pieceOf } from "../documents/filing.ts";
import { PieceField } from "../documents/PieceField.tsx";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import type { Answer } from "../server/Answer.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { STATE, subjectFr, SUBJECTS } from "./fr.ts";
import {
  nothingStated,
  pieceFor,
  type StatedKind,
  type StateDraft,
  stateLacks,
} from "./stateDraft.ts";
import { stated } from "./stating.ts";

interface StateDialogProps {
  structure: string;
  person: string;
  kind: StatedKind;
  /** The field or the act that a condition asks. */
  subject?: string | undefined;
  names: Names;
  onClose: () => void;
}

/** Practice in a field, acts done before, or a share of working time, with the piece that shows it. */
export function StateDialog(props: StateDialogProps) {
  const experience = newId();
  const form = createForm<StateDraft, unknown>({
    initial: untrack(() => ({ ...nothingStated, subject: props.subject ?? "" })),
    check: (draft) => stateLacks(props.kind, draft),
    send: async (draft, commandId): Promise<Answer<unknown>> => {
      const { structure, person, kind } = props;
      if (draft.piece === null) return { _tag: "Invalid", issues: stateLacks(kind, draft) };
      const filing = { structure, kinds: [pieceFor[kind].kind], about: [person] };
      const piece = await pieceOf(draft.piece, filing);
      return piece._tag === "Done"
        ? stated(kind, draft, { structure, person, experience, document: piece.value, commandId })
        : piece;
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const subjects = () => {
    const known = SUBJECTS[props.kind];
    const { subject } = props;
    return subject === undefined || known.some(({ value }) => value === subject)
      ? known
      : [{ value: subject, label: subjectFr(props.kind, subject) }, ...known];
  };
  return (
    <CommandDialog
      form={form}
      title={STATE.titles[props.kind]}
      intro={STATE.intro}
      act={STATE.act}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("subject", STATE.subjects[props.kind])}
        value={form.draft().subject}
        choices={subjects()}
        onChange={(subject) => form.change("subject", subject)}
      />
      <Show when={props.kind === "acts"}>
        <TextField
          {...field("count", STATE.count)}
          hint={STATE.countHint}
          width="short"
          inputmode="numeric"
          value={form.draft().count}
          onInput={(count) => form.change("count", count)}
        />
      </Show>
      <Show when={props.kind === "working-time"}>
        <TextField
          {...field("percent", STATE.percent)}
          width="short"
          inputmode="numeric"
          value={form.draft().percent}
          onInput={(percent) => form.change("percent", percent)}
        />
      </Show>
      <Show when={props.kind !== "acts"}>
        <DateField
          {...field("from", STATE.from)}
          value={form.draft().from}
          onInput={(from) => form.change("from", from)}
        />
      </Show>
      <Show when={props.kind !== "working-time"}>
        <DateField
          {...field("until", props.kind === "acts" ? STATE.actsUntil : STATE.until)}
          hint={props.kind === "acts" ? undefined : STATE.untilHint}
          optional={props.kind !== "acts"}
          value={form.draft().until}
          onInput={(until) => form.change("until", until)}
        />
      </Show>
      <PieceField
        {...field("piece", STATE.piece)}
        structure={props.structure}
        fit={{ ...pieceFor[props.kind], about: [props.person] }}
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}
