import { A, useNavigate, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { forget } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { EntryFrame } from "./EntryFrame.tsx";
import { SIGN_UP } from "./fr.ts";
import { KeptIdentifier } from "./KeptIdentifier.tsx";
import { accountLacks, drawnNumber, emptyAccount, identifierOf } from "./newAccount.ts";
import { NewAccountFields } from "./NewAccountFields.tsx";
import { returningTo, withReturn } from "./returning.ts";

/** Opens an account; who has no e-mail is shown their identifier once, to note it. */
export function SignUpPage() {
  const [search] = useSearchParams<{ retour: string }>();
  const navigate = useNavigate();
  const number = drawnNumber();
  const back = () => returningTo(search.retour);
  const go = () => navigate(back(), { replace: true });
  const form = createForm({
    initial: emptyAccount,
    check: (draft) => accountLacks(draft, number),
    send: (draft) =>
      ask(
        "signUp",
        {},
        {
          name: draft.name,
          identifier: identifierOf(draft, number),
          password: draft.password,
        },
      ),
    onDone: () => {
      forget();
      if (form.draft().way === "email") go();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Show
      when={form.state() === "done" && form.draft().way === "identifier"}
      fallback={
        <EntryFrame title={SIGN_UP.title} subtitle={SIGN_UP.subtitle}>
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
              busy={form.state() === "sending" ? SIGN_UP.sending : undefined}
            >
              {SIGN_UP.act}
            </Button>
          </form>
          <p class="entry-other">
            {SIGN_UP.hasAccount} <A href={withReturn("/connexion", back())}>{SIGN_UP.signIn}</A>
          </p>
        </EntryFrame>
      }
    >
      <KeptIdentifier identifier={identifierOf(form.draft(), number)} onKept={go} />
    </Show>
  );
}
