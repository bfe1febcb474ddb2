import { For, Show } from "solid-js";
import type { Choice } from "./Choices.tsx";
import { FieldNotes, type FieldProps, fieldId } from "./Field.tsx";
import { FIELD } from "./fr.ts";

interface TicksProps<Value extends string> extends FieldProps {
  values: ReadonlyArray<Value>;
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (values: ReadonlyArray<Value>) => void;
}

/** Several answers to one question, in the order of the choices. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const tick = (value: Value, isTicked: boolean) =>
    props.onChange(
      props.choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? isTicked : props.values.includes(one))),
    );
  return (
    <fieldset
      class="field"
      id={fieldId(props.name)}
      tabindex="-1"
      data-faulty={props.error === undefined ? undefined : ""}
    >
      <legend class="field-label">
        {props.label}
        <Show when={props.optional}>
          <span class="field-optional"> {FIELD.optional}</span>
        </Show>
      </legend>
      <FieldNotes field={props} />
      <div class="ticks">
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="checkbox"
                name={props.name}
                value={choice.value}
                checked={props.values.includes(choice.value)}
                onChange={(event) => tick(choice.value, event.currentTarget.checked)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
