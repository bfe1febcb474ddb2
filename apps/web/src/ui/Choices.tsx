import { For, type JSX, Show } from "solid-js";
import { controlAttributes, FieldFrame, FieldNotes, type FieldProps, fieldId } from "./Field.tsx";
import { FIELD } from "./fr.ts";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: JSX.Element;
}

interface ChoiceProps<Value extends string> extends FieldProps {
  value: Value | "";
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (value: Value) => void;
}

/** The native list, for more than five choices. */
export function Select<Value extends string>(props: ChoiceProps<Value>) {
  const choose = (value: string) => {
    const choice = props.choices.find((one) => one.value === value);
    if (choice !== undefined) props.onChange(choice.value);
  };
  return (
    <FieldFrame field={props}>
      <select
        {...controlAttributes(props)}
        class="control"
        value={props.value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <Show when={props.value === ""}>
          <option value="" selected>
            {FIELD.choose}
          </option>
        </Show>
        <For each={props.choices}>
          {(choice) => (
            <option value={choice.value} selected={choice.value === props.value}>
              {choice.label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
}

/** Two to five choices, all seen at once. */
export function RadioGroup<Value extends string>(props: ChoiceProps<Value>) {
  const attributes = controlAttributes(props);
  return (
    <fieldset
      class="field"
      id={attributes.id}
      tabindex="-1"
      aria-describedby={attributes["aria-describedby"]}
      data-faulty={props.error === undefined ? undefined : ""}
    >
      <legend class="field-label">
        {props.label}
        <Show when={props.optional}>
          <span class="field-optional"> {FIELD.optional}</span>
        </Show>
      </legend>
      <FieldNotes field={props} />
      <For each={props.choices}>
        {(choice, index) => (
          <label class="choice">
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              checked={choice.value === props.value}
              aria-describedby={
                choice.hint === undefined ? undefined : `${fieldId(props.name)}-${index()}`
              }
              onChange={() => props.onChange(choice.value)}
            />
            <span>
              {choice.label}
              <Show when={choice.hint}>
                {(hint) => (
                  <span class="field-hint" id={`${fieldId(props.name)}-${index()}`}>
                    {hint()}
                  </span>
                )}
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

interface CheckboxProps extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing said or not; a list of them goes in a `fieldset` with its legend. */
export function Checkbox(props: CheckboxProps) {
  const attributes = controlAttributes(props);
  return (
    <div class="field" data-faulty={props.error === undefined ? undefined : ""}>
      <label class="choice">
        <input
          id={attributes.id}
          name={attributes.name}
          aria-describedby={attributes["aria-describedby"]}
          aria-invalid={attributes["aria-invalid"]}
          type="checkbox"
          checked={props.checked}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <FieldNotes field={props} />
    </div>
  );
}
