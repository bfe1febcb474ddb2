import { Show } from "solid-js";
import type { Problem } from "../server/Answer.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField, TimeField } from "../ui/DateField.tsx";
import { type Errors, faultAt } from "./fields.ts";
import { MOMENT } from "./fr.ts";
import { isTwice, type MomentDraft } from "./moment.ts";

interface MomentFieldsProps {
  /** Path of the moment: its day is at `name.day`. */
  name: string;
  dayLabel: string;
  timeLabel?: string | undefined;
  value: MomentDraft;
  onChange: (moment: MomentDraft) => void;
  form: Errors;
  refusal: Problem | undefined;
  max?: string | undefined;
}

/** A day and a time; which of the two where the hour came twice that night. */
export function MomentFields(props: MomentFieldsProps) {
  const error = (part: string) =>
    props.form.errorAt(`${props.name}.${part}`) ??
    (part === "day" ? faultAt(props.form, props.name) : undefined);
  return (
    <>
      <div class="field-row">
        <DateField
          name={`${props.name}.day`}
          label={props.dayLabel}
          error={error("day")}
          value={props.value.day}
          max={props.max}
          onInput={(day) => props.onChange({ ...props.value, day, which: "" })}
        />
        <TimeField
          name={`${props.name}.time`}
          label={props.timeLabel ?? MOMENT.time}
          error={error("time")}
          value={props.value.time}
          onInput={(time) => props.onChange({ ...props.value, time, which: "" })}
        />
      </div>
      <Show when={props.value.which !== "" || isTwice(props.refusal, props.name)}>
        <RadioGroup
          name={`${props.name}.which`}
          label={MOMENT.which}
          hint={MOMENT.whichHint}
          value={props.value.which}
          choices={MOMENT.choices}
          onChange={(which) => props.onChange({ ...props.value, which })}
        />
      </Show>
    </>
  );
}
