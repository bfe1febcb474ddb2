import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { ACCESS } from "./fr.ts";

interface EndAccessDialogProps {
  structure: string;
  person: string;
  name: string;
  isMine: boolean;
  onClose: () => void;
}

export function EndAccessDialog(props: EndAccessDialogProps) {
  const form = createForm({
    initial: {},
    send: () => ask("endAccess", { structure: props.structure, person: props.person }, undefined),
    onDone: () => {
      props.onClose();
      void refresh();
    },
  });
  return (
    <CommandDialog
      form={form}
      title={ACCESS.endTitle(props.name)}
      ends={props.isMine ? ACCESS.endsMine : ACCESS.ends}
      act={ACCESS.end}
      names={noNames}
      onClose={props.onClose}
    />
  );
}

interface WithdrawDialogProps {
  structure: string;
  invitation: string;
  name: string;
  onClose: () => void;
}

export function WithdrawDialog(props: WithdrawDialogProps) {
  const form = createForm({
    initial: {},
    send: () =>
      ask(
        "withdrawInvitation",
        { structure: props.structure, invitation: props.invitation },
        undefined,
      ),
    onDone: () => {
      props.onClose();
      void refresh();
    },
  });
  return (
    <CommandDialog
      form={form}
      title={ACCESS.withdrawTitle(props.name)}
      ends={ACCESS.withdrawEnds}
      act={ACCESS.withdraw}
      names={noNames}
      onClose={props.onClose}
    />
  );
}
