import { A, useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { forget } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { INVITATION, SIGN_UP } from "./fr.ts";
import { accountLacks, drawnNumber, emptyAccount, identifierOf } from "./newAccount.ts";
import { NewAccountFields } from "./NewAccountFields.tsx";
import { withReturn } from "./returning.ts";

interface JoinAnewProps {
  token: string;
  onJoined: (joined: { readonly structure: string }) => void;
}

/** Opens an account and accepts the invitation in one go; an identifier is shown once, to note it. */
export function JoinAnew(props: JoinAnewProps) {
  const location = useLocation();
  const number = drawnNumber();
  const form = createForm({
    initial: emptyAccount,
    check: (draft) => accountLacks(draft, number),
    send: (draft) =>
      ask(
        "joinByInvitation",
        { token: props.token },
        { name: draft.name, identifier: identifierOf(draft, number), password: draft.password },
      ),
    onDone: (joined) => {
      if (form.draft().way === "email") enter(joined);
    },
  });
  const enter = (joined: { readonly structure: string }) => {
    forget();
    props.onJoined(joined);
  };
  const joined = () => (form.draft().way === "identifier" ? form.value() : undefined);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Show
      when={joined()}
      fallback={
        <>
          <form class="form" novalidate onSubmit={submit}>
            <SendingFaces form={form} names={noNames} />
            <NewAccountFields
              draft={form.draft()}
              change={form.change}
              form={form}
              number={number}
            />
            <Button
              kind="main"
              type="submit"
              wide
              busy={form.state() === "sending" ? INVITATION.joining : undefined}
            >
              {INVITATION.create}
            </Button>
          </form>
          <p class="entry-other">
            <A href={withReturn("/connexion", location.pathname)}>{INVITATION.hasAccount}</A>
          </p>
        </>
      }
    >
      {(done) => (
        <div class="stack">
          <h2>{SIGN_UP.keepTitle}</h2>
          <p>{SIGN_UP.keepAdvice}</p>
          <p class="kept-identifier">{identifierOf(form.draft(), number).toLowerCase()}</p>
          <Button kind="main" wide onClick={() => enter(done())}>
            {SIGN_UP.kept}
          </Button>
        </div>
      )}
    </Show>
  );
}
