import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import { refresh } from "../server/views.ts";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import { INVITE, RENEW } from "./fr.ts";

interface RenewDialogProps {
  structure: string;
  person: string;
  name: string;
  onClose: () => void;
}

/** A link by which someone who lost their password chooses another. */
export function RenewDialog(props: RenewDialogProps) {
  const form = createForm({
    initial: {},
    send: () => ask("renewAccess", { structure: props.structure, person: props.person }, undefined),
    onDone: () => void refresh(),
  });
  return (
    <LinkDialog
      form={form}
      title={RENEW.title(props.name)}
      intro={RENEW.intro}
      act={INVITE.act}
      ready={INVITE.ready(props.name)}
      until={({ until }) => INVITE.until(localMoment(until))}
      label={RENEW.link}
      through={RENEW.through}
      onClose={props.onClose}
    />
  );
}
