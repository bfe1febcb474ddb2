import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
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
  return (
    <ReasonDialog
      title={VERDICTS.redoTitle(props.name)}
      ends={VERDICTS.redoEnds}
      act={VERDICTS.redo}
      names={noNames}
      reason={VERDICTS.reason}
      hint={VERDICTS.reasonHint}
      missing={VERDICTS.reasonMissing}
      send={(reason, commandId) =>
        send(props.structure, "askToRedoDocument", { document: props.document, reason }, commandId)
      }
      onClose={props.onClose}
    />
  );
}
