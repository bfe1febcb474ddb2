import { controlAttributes, FieldFrame, type FieldProps } from "./Field.tsx";
import type { JSX } from "solid-js";

interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "email" | "tel" | "search" | "password" | "url" | undefined;
  autocomplete?: JSX.HTMLAutocomplete | undefined;
  inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  maxLength?: number | undefined;
  /** Expected width in characters: a number of eleven digits gets room for eleven. */
  width?: "full" | "half" | "short" | undefined;
  spellcheck?: boolean | undefined;
}

/** One line of text. Numbers people know by heart (RPPS, FINESS) are text with `inputmode="numeric"`. */
export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        class="control"
        data-width={props.width ?? "full"}
        type={props.type ?? "text"}
        value={props.value}
        autocomplete={props.autocomplete ?? "off"}
        inputmode={props.inputmode}
        maxLength={props.maxLength}
        spellcheck={props.spellcheck}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  rows?: number | undefined;
  maxLength?: number | undefined;
}

/** Several lines; it grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame field={props}>
      <textarea
        {...controlAttributes(props)}
        class="control"
        rows={props.rows ?? 3}
        value={props.value}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
