import type { Errors } from "../forms/fields.ts";
import { fieldsOf } from "../forms/fields.ts";
import { DateField } from "../ui/DateField.tsx";
import type { SpanDraft } from "./counted.ts";
import { COUNT } from "./fr.ts";

interface SpanProps {
  form: Errors;
  value: SpanDraft;
  max: string;
  onChange: (name: keyof SpanDraft, day: string) => void;
}

/** Days that are counted, both included. */
export function SpanFields(props: SpanProps) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  return (
    <div class="field-row">
      <DateField
        {...field("from", COUNT.from)}
        max={props.max}
        value={props.value.from}
        onInput={(from) => props.onChange("from", from)}
      />
      <DateField
        {...field("until", COUNT.until)}
        max={props.max}
        value={props.value.until}
        onInput={(until) => props.onChange("until", until)}
      />
    </div>
  );
}
