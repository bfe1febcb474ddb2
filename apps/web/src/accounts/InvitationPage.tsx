import { useNavigate, useParams } from "@solidjs/router";
import { Match, Show, Suspense, Switch } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Loading } from "../ui/Faces.tsx";
import { momentInWords } from "../ui/typography.ts";
import { EntryFrame } from "./EntryFrame.tsx";
import { INVITATION, RENEWING } from "./fr.ts";
import { JoinAnew } from "./JoinAnew.tsx";
import { RenewPassword } from "./RenewPassword.tsx";
import { JoinSignedIn } from "./JoinSignedIn.tsx";
import { localMoment } from "../server/localMoment.ts";

interface JoiningProps {
  token: string;
  invitation: ScreenOf<"invitation">;
}

/** With the account of the session if there is one, otherwise with a new one. */
function Joining(props: JoiningProps) {
  const session = createView("session", () => ({}));
  const navigate = useNavigate();
  const mine = () => {
    const answer = session();
    return answer?._tag === "Done" ? answer.value : undefined;
  };
  const enter = (joined: { readonly structure: string }) =>
    navigate(`/s/${joined.structure}`, { replace: true });
  return (
    <EntryFrame
      title={
        props.invitation.renews === null
          ? INVITATION.title(props.invitation.structureName)
          : RENEWING.title
      }
      subtitle={
        <Show
          when={props.invitation.renews === null}
          fallback={RENEWING.subtitle(props.invitation.invitedBy)}
        >
          <Show when={props.invitation.invitedBy} fallback={INVITATION.invited}>
            {(person) => INVITATION.invitedBy(person())}
          </Show>
        </Show>
      }
    >
      <p class="small quiet">
        {INVITATION.until(momentInWords(localMoment(props.invitation.until)))}
      </p>
      <Suspense fallback={<Loading />}>
        <Switch fallback={<JoinAnew token={props.token} onJoined={enter} />}>
          <Match when={props.invitation.renews}>
            {(renewed) => (
              <RenewPassword
                token={props.token}
                identifier={renewed().identifier}
                onRenewed={enter}
              />
            )}
          </Match>
          <Match when={mine()}>
            {(here) => <JoinSignedIn token={props.token} session={here()} onJoined={enter} />}
          </Match>
        </Switch>
      </Suspense>
    </EntryFrame>
  );
}

/** Who invites whom to what; the link serves once. */
export function InvitationPage() {
  const params = useParams<{ token: string }>();
  const invitation = createView("invitation", () => ({ token: params.token }));
  return (
    <Answered
      answer={invitation()}
      refused={(problem) => (
        <EntryFrame title={problem.title} subtitle={problem.detail}>
          <p class="quiet">{INVITATION.closedAdvice}</p>
          <ButtonLink href="/">{INVITATION.toHome}</ButtonLink>
        </EntryFrame>
      )}
    >
      {(one) => <Joining token={params.token} invitation={one()} />}
    </Answered>
  );
}
