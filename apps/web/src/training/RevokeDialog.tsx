import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { TextArea } from "../ui/TextField.tsx";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { REVOKE } from "./attestDialogsFr.ts";

interface RevokeProps extends TeamDialogProps {
  person: string;
  attestation: string;
}

/** A delegant who loses confidence stops a delegate at that instant (j34). */
export function RevokeDialog(props: RevokeProps) {
  const form = createForm({
    initial: { reason: "" },
    send: ({ reason }, id) =>
      send(
        props.place.structure,
        "revokeAttestation",
        {
          attestation: props.attestation,
          team: props.team.team,
          person: props.person,
          reason,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={REVOKE.title(props.names.person(props.person))}
      intro={REVOKE.intro}
      act={REVOKE.act}
      isDanger
      names={props.names}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", REVOKE.reason)}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}
