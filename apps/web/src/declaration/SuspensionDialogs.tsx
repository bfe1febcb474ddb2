import { untrack } from "solid-js";
import { type ChosenPiece, pieceOf } from "../documents/filing.ts";
import { PieceField } from "../documents/PieceField.tsx";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, type MomentDraft, momentAt } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import type { Answer, Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { TextArea } from "../ui/TextField.tsx";
import { SUSPENSION } from "./arsFr.ts";
import { arsPaper, type PartProps } from "./declarationModel.ts";

interface DecisionDraft {
  readonly suspension: string;
  readonly from: MomentDraft;
  readonly reason: string;
  readonly piece: ChosenPiece | null;
}

const draftOf = ({ view }: PartProps): DecisionDraft => ({
  suspension: view.suspension?.suspension ?? newId(),
  from: momentAt({ day: view.today.day, time: "" }),
  reason: "",
  piece: null,
});

const momentLacks = ({ from }: DecisionDraft): ReadonlyArray<Issue> => [
  ...(from.day === "" ? [{ path: "from.day", message: SUSPENSION.lacks.day }] : []),
  ...(from.time === "" ? [{ path: "from.time", message: SUSPENSION.lacks.time }] : []),
];

const decisionFiled = async (
  { structure, view }: PartProps,
  { piece }: DecisionDraft,
): Promise<Answer<string | null>> =>
  piece === null
    ? { _tag: "Done", value: null }
    : pieceOf(piece, { structure, kinds: ["decision-ars"], about: [view.team] });

const sendDecision = async (
  props: PartProps,
  name: "recordSuspension" | "liftSuspension",
  draft: DecisionDraft,
  id: string,
) => {
  const document = await decisionFiled(props, draft);
  if (document._tag !== "Done") return document;
  const body = {
    suspension: draft.suspension,
    team: props.view.team,
    from: civil(draft.from),
    document: document.value,
  };
  return name === "recordSuspension"
    ? send(props.structure, name, { ...body, reason: draft.reason }, id)
    : send(props.structure, name, body, id);
};

/** A decision of the ARS (R53), from an instant that may lie ahead. */
export function SuspendDialog(props: PartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf({ ...props, view: { ...props.view, suspension: null } })),
    check: (draft) => [
      ...momentLacks(draft),
      ...(draft.reason.trim() === "" ? [{ path: "reason", message: SUSPENSION.lacks.reason }] : []),
    ],
    send: (draft, id) => sendDecision(props, "recordSuspension", draft, id),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={SUSPENSION.recordTitle}
      ends={SUSPENSION.recordEnds}
      act={SUSPENSION.act}
      names={props.names}
      onClose={props.onClose}
    >
      <MomentFields
        name="from"
        dayLabel={SUSPENSION.from}
        value={form.draft().from}
        onChange={(from) => form.change("from", from)}
        form={form}
        refusal={form.refusal()}
      />
      <TextArea
        {...field("reason", SUSPENSION.reason)}
        maxLength={1000}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
      <PieceField
        {...field("piece", SUSPENSION.document)}
        hint={SUSPENSION.recordHint}
        optional
        structure={props.structure}
        fit={arsPaper("decision-ars", props)}
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}

export function LiftDialog(props: PartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    check: (draft) => [
      ...momentLacks(draft),
      ...(draft.piece === null ? [{ path: "piece", message: SUSPENSION.lacks.decision }] : []),
    ],
    send: (draft, id) => sendDecision(props, "liftSuspension", draft, id),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={SUSPENSION.liftTitle}
      ends={SUSPENSION.liftEnds}
      act={SUSPENSION.act}
      names={props.names}
      onClose={props.onClose}
    >
      <MomentFields
        name="from"
        dayLabel={SUSPENSION.liftFrom}
        value={form.draft().from}
        onChange={(from) => form.change("from", from)}
        form={form}
        refusal={form.refusal()}
      />
      <PieceField
        {...field("piece", SUSPENSION.document)}
        hint={SUSPENSION.liftHint}
        structure={props.structure}
        fit={{
          ...arsPaper("decision-ars", props),
          except: props.view.suspension?.document,
        }}
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}
