import { Show } from "solid-js";
import { type Errors, fieldsOf } from "../forms/fields.ts";
import type { Form } from "../server/form.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { SIGN_UP } from "./fr.ts";
import { NewPasswordField } from "./NewPasswordField.tsx";
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
      <NewPasswordField
        {...field("password", SIGN_UP.password)}
        value={props.draft.password}
        onInput={(password) => props.change("password", password)}
      />
    </>
  );
}
