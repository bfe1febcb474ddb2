import { Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import { refresh } from "../server/views.ts";
import { LinkToHand } from "../ui/LinkToHand.tsx";
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
    <Show
      when={form.value()}
      fallback={
        <CommandDialog
          form={form}
          title={RENEW.title(props.name)}
          intro={RENEW.intro}
          act={INVITE.act}
          names={noNames}
          onClose={props.onClose}
        />
      }
    >
      {(made) => (
        <LinkToHand
          title={INVITE.ready(props.name)}
          intro={INVITE.until(localMoment(made().until))}
          path={made().path}
          label={RENEW.link}
          onClose={props.onClose}
        >
          {RENEW.through}
        </LinkToHand>
      )}
    </Show>
  );
}
