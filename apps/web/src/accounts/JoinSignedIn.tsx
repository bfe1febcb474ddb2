import { useLocation, useNavigate } from "@solidjs/router";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { forget } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { INVITATION } from "./fr.ts";
import { withReturn } from "./returning.ts";

interface JoinSignedInProps {
  token: string;
  session: ScreenOf<"session">;
  onJoined: (joined: { readonly structure: string }) => void;
}

/** One button: the account of the session becomes that of the invited person. */
export function JoinSignedIn(props: JoinSignedInProps) {
  const navigate = useNavigate();
  const location = useLocation();
  const form = createForm({
    initial: {},
    send: () => ask("acceptInvitation", { token: props.token }, undefined),
    onDone: (joined) => {
      forget();
      props.onJoined(joined);
    },
  });
  const leave = async () => {
    await ask("signOut", {}, undefined);
    forget();
    navigate(withReturn("/connexion", location.pathname));
  };
  return (
    <div class="stack">
      <SendingFaces form={form} names={noNames} />
      <p>{INVITATION.signedInAs(props.session.name)}</p>
      <Button
        kind="main"
        wide
        busy={form.state() === "sending" ? INVITATION.joining : undefined}
        onClick={() => void form.submit()}
      >
        {INVITATION.joinAs}
      </Button>
      <div>
        <Button kind="quiet" onClick={() => void leave()}>
          {INVITATION.notMe}
        </Button>
      </div>
    </div>
  );
}
