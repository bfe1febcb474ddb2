import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { TextArea } from "../ui/TextField.tsx";
import { DOCUMENTS, VERDICTS } from "./fr.ts";

interface VerdictDialogProps {
  structure: string;
  document: string;
  name: string;
  onClose: () => void;
}

export function AcceptDialog(props: VerdictDialogProps) {
  const form = createForm({
    initial: {},
    send: (_, commandId) =>
      send(props.structure, "acceptDocument", { document: props.document }, commandId),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={VERDICTS.acceptTitle(props.name)}
      intro={VERDICTS.acceptIntro}
      act={DOCUMENTS.accept}
      names={noNames}
      onClose={props.onClose}
    />
  );
}

export function RedoDialog(props: VerdictDialogProps) {
  const form = createForm({
    initial: { reason: "" },
    check: ({ reason }) =>
      reason.trim() === "" ? [{ path: "reason", message: VERDICTS.reasonMissing }] : [],
    send: ({ reason }, commandId) =>
      send(props.structure, "askToRedoDocument", { document: props.document, reason }, commandId),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={VERDICTS.redoTitle(props.name)}
      intro={VERDICTS.redoIntro}
      act={VERDICTS.redo}
      names={noNames}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", VERDICTS.reason)}
        hint={VERDICTS.reasonHint}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}
