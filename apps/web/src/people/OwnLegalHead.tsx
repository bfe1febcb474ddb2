import { meaningsFr } from "@coopilote/domain/people/fr.ts";
import { type Errors, fieldsOf } from "../forms/fields.ts";
import { Checkbox } from "../ui/Choices.tsx";
import { GESTURES } from "./fr.ts";

interface OwnLegalHeadProps {
  form: Errors;
  isRead: boolean;
  onChange: (isRead: boolean) => void;
}

/** What the legal head's function means, for who takes it on by themselves; the register keeps that they read it (j7). */
export function OwnLegalHead(props: OwnLegalHeadProps) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  return (
    <div class="notice stack">
      <p>{meaningsFr["legal-head-meaning"]}</p>
      <Checkbox
        {...field("read", GESTURES.assign.read)}
        checked={props.isRead}
        onChange={props.onChange}
      />
    </div>
  );
}
