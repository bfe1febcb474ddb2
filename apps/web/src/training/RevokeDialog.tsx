import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { send } from "../server/commands.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { REVOKE } from "./attestDialogsFr.ts";

interface RevokeProps extends TeamDialogProps {
  person: string;
  attestation: string;
}

/** A delegant who loses confidence stops a delegate at that instant (j34). */
export function RevokeDialog(props: RevokeProps) {
  return (
    <ReasonDialog
      title={REVOKE.title(props.names.person(props.person))}
      ends={REVOKE.ends}
      act={REVOKE.act}
      names={props.names}
      reason={REVOKE.reason}
      send={(reason, id) =>
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
        )
      }
      onClose={props.onClose}
    />
  );
}
