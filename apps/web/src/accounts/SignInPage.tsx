import { A, useNavigate, useSearchParams } from "@solidjs/router";
import { fieldsOf } from "../forms/fields.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { forget } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { EntryFrame } from "./EntryFrame.tsx";
import { SIGN_IN } from "./fr.ts";
import { returningTo, withReturn } from "./returning.ts";

/** Opens a session, then goes where the person was going. */
export function SignInPage() {
  const [search] = useSearchParams<{ retour: string }>();
  const navigate = useNavigate();
  const back = () => returningTo(search.retour);
  const form = createForm({
    initial: { identifier: "", password: "" },
    check: (draft) =>
      (["identifier", "password"] as const).flatMap((path) =>
        draft[path].trim() === "" ? [{ path, message: SIGN_IN.errors[path] }] : [],
      ),
    send: (draft) => ask("signIn", {}, draft),
    onDone: () => {
      forget();
      navigate(back(), { replace: true });
    },
  });
  const field = fieldsOf(form);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <EntryFrame title={SIGN_IN.title}>
      <form class="form" novalidate onSubmit={submit}>
        <SendingFaces form={form} names={noNames} />
        <TextField
          {...field("identifier", SIGN_IN.identifier)}
          autocomplete="username"
          spellcheck={false}
          value={form.draft().identifier}
          onInput={(identifier) => form.change("identifier", identifier)}
        />
        <TextField
          {...field("password", SIGN_IN.password)}
          type="password"
          autocomplete="current-password"
          value={form.draft().password}
          onInput={(password) => form.change("password", password)}
        />
        <Button
          kind="main"
          type="submit"
          wide
          busy={form.state() === "sending" ? SIGN_IN.sending : undefined}
        >
          {SIGN_IN.act}
        </Button>
      </form>
      <div class="entry-other stack">
        <p>
          {SIGN_IN.noAccount} <A href={withReturn("/inscription", back())}>{SIGN_IN.signUp}</A>
        </p>
        <p class="small">{SIGN_IN.forgotten}</p>
      </div>
    </EntryFrame>
  );
}
