import { createSignal, Show } from "solid-js";
import { type Errors, fieldsOf } from "../forms/fields.ts";
import type { Form } from "../server/form.ts";
import { Checkbox, RadioGroup } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { shortestPassword, SIGN_UP } from "./fr.ts";
import { type AccountDraft, identifierOf } from "./newAccount.ts";

interface NewAccountFieldsProps {
  draft: AccountDraft;
  change: Form<AccountDraft, unknown>["change"];
  form: Errors;
  /** What makes the proposed identifier unlikely to be taken. */
  number: number;
}

/** Who, how they will be known here, and their password. */
export function NewAccountFields(props: NewAccountFieldsProps) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const [isShown, show] = createSignal(false);
  const missing = () => shortestPassword - [...props.draft.password].length;
  return (
    <>
      <TextField
        {...field("name", SIGN_UP.name)}
        hint={SIGN_UP.nameHint}
        autocomplete="name"
        value={props.draft.name}
        maxLength={160}
        onInput={(name) => props.change("name", name)}
      />
      <RadioGroup
        {...field("way", SIGN_UP.way)}
        value={props.draft.way}
        choices={SIGN_UP.ways}
        onChange={(way) => {
          props.change("way", way);
          props.change("identifier", "");
        }}
      />
      <Show
        when={props.draft.way === "email"}
        fallback={
          <TextField
            {...field("identifier", SIGN_UP.identifier)}
            hint={SIGN_UP.identifierHint}
            autocomplete="username"
            spellcheck={false}
            value={identifierOf(props.draft, props.number)}
            onInput={(identifier) => props.change("identifier", identifier)}
          />
        }
      >
        <TextField
          {...field("identifier", SIGN_UP.email)}
          hint={SIGN_UP.emailHint}
          type="email"
          inputmode="email"
          autocomplete="email"
          value={props.draft.email}
          onInput={(email) => props.change("email", email)}
        />
      </Show>
      <TextField
        {...field("password", SIGN_UP.password)}
        hint={SIGN_UP.passwordHint}
        type={isShown() ? "text" : "password"}
        autocomplete="new-password"
        spellcheck={false}
        maxLength={128}
        value={props.draft.password}
        onInput={(password) => props.change("password", password)}
      />
      <div>
        <p class="small quiet" aria-live="polite">
          <Show when={props.draft.password !== ""}>
            {missing() > 0 ? SIGN_UP.tooShort(missing()) : SIGN_UP.longEnough}
          </Show>
        </p>
        <Checkbox name="shown" label={SIGN_UP.show} optional checked={isShown()} onChange={show} />
      </div>
    </>
  );
}
