import type { Issue } from "../server/Answer.ts";
import { TextField } from "../ui/TextField.tsx";

interface PinFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  value: string;
  onInput: (value: string) => void;
}

/** Whether six figures were typed. */
export const isPin = (value: string): boolean => /^\d{6}$/u.test(value);

/** What a code that is not six figures lacks. */
export const pinLacks = (path: string, value: string, message: string): ReadonlyArray<Issue> =>
  isPin(value) ? [] : [{ path, message }];

/** Six figures: never shown, never remembered by the browser, typed on the keys of a telephone. */
export function PinField(props: PinFieldProps) {
  return (
    <TextField
      {...props}
      type="password"
      autocomplete="one-time-code"
      inputmode="numeric"
      maxLength={6}
      width="short"
      onInput={(value) => props.onInput(value.replaceAll(/\D/gu, ""))}
    />
  );
}
