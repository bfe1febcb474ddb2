import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { forget } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { RENEWING } from "./fr.ts";
import { NewPasswordField } from "./NewPasswordField.tsx";
import { passwordLacks } from "./newAccount.ts";

interface RenewPasswordProps {
  token: string;
  identifier: string;
  onRenewed: (place: { readonly structure: string }) => void;
}

/** A new password for the same account, by a link; the other sessions of the account end. */
export function RenewPassword(props: RenewPasswordProps) {
  const form = createForm({
    initial: { password: "" },
    check: ({ password }) => passwordLacks("password", password),
    send: (draft) => ask("renewByInvitation", { token: props.token }, draft),
    onDone: (place) => {
      forget();
      props.onRenewed(place);
    },
  });
  const field = fieldsOf(form);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <SendingFaces form={form} names={noNames} />
      <div>
        <p class="field-label">{RENEWING.identifier}</p>
        <p class="field-hint">{RENEWING.identifierHint}</p>
        <p class="kept-identifier">{props.identifier}</p>
      </div>
      <NewPasswordField
        {...field("password", RENEWING.password)}
        value={form.draft().password}
        onInput={(password) => form.change("password", password)}
      />
      <Button
        kind="main"
        type="submit"
        wide
        busy={form.state() === "sending" ? RENEWING.sending : undefined}
      >
        {RENEWING.act}
      </Button>
    </form>
  );
}
