import { Show } from "solid-js";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { type Errors, fieldsOf } from "./fields.ts";
import { SINCE } from "./fr.ts";
import type { SinceDraft } from "./since.ts";

interface SinceFieldsProps {
  form: Errors;
  value: SinceDraft;
  onChange: (since: SinceDraft) => void;
}

/** Whether something is corrected for every day, or changes from one: the days before then keep their answers. */
export function SinceFields(props: SinceFieldsProps) {
  const field = fieldsOf({
    errorAt: (path) => props.form.errorAt(path),
    refusal: () => props.form.refusal?.(),
  });
  return (
    <>
      <RadioGroup
        {...field("since.why", SINCE.why)}
        value={props.value.why}
        choices={SINCE.choices}
        onChange={(why) => props.onChange({ ...props.value, why })}
      />
      <Show when={props.value.why === "change"}>
        <DateField
          {...field("from", SINCE.from)}
          value={props.value.from}
          onInput={(from) => props.onChange({ ...props.value, from })}
        />
      </Show>
    </>
  );
}
