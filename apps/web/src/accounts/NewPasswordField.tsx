import { createSignal, Show } from "solid-js";
import { Checkbox } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { shortestPassword, SIGN_UP } from "./fr.ts";

interface NewPasswordFieldProps {
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  onInput: (password: string) => void;
}

/** A password being chosen: how much is missing, and a way to read it. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const [isShown, show] = createSignal(false);
  const missing = () => shortestPassword - [...props.value].length;
  return (
    <>
      <TextField
        name={props.name}
        label={props.label}
        error={props.error}
        hint={SIGN_UP.passwordHint}
        type={isShown() ? "text" : "password"}
        autocomplete="new-password"
        spellcheck={false}
        maxLength={128}
        value={props.value}
        onInput={props.onInput}
      />
      <div>
        <p class="small quiet" aria-live="polite">
          <Show when={props.value !== ""}>
            {missing() > 0 ? SIGN_UP.tooShort(missing()) : SIGN_UP.longEnough}
          </Show>
        </p>
        <Checkbox name="shown" label={SIGN_UP.show} optional checked={isShown()} onChange={show} />
      </div>
    </>
  );
}
