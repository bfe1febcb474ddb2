import calendarDaysIcon from "lucide-static/icons/calendar-days.svg?raw";
import { batch, createSignal, mergeProps } from "solid-js";
import { controlAttributes, FieldFrame, type FieldProps, fieldId } from "./Field.tsx";
import { DATE } from "./fr.ts";
import { dayFault, dayShown, dayTyped } from "./frenchDate.ts";
import { Icon } from "./Icon.tsx";

interface NativeProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/**
 * A local day, `YYYY-MM-DD`, or empty; typed day first, whatever the language of the browser: its own field would
 * follow that language, and 03/10 would be read as the tenth of March. Its calendar is beside.
 */
export function DateField(props: NativeProps) {
  let calendar: HTMLInputElement | undefined;
  const [typed, setTyped] = createSignal("");
  const [isLeft, setLeft] = createSignal(false);
  const shown = () => ((dayTyped(typed()) ?? "") === props.value ? typed() : dayShown(props.value));
  const unread = () => {
    const isAsked = isLeft() || props.error !== undefined;
    const fault = shown().trim() === "" ? undefined : dayFault(shown());
    return isAsked && fault !== undefined ? DATE[fault] : undefined;
  };
  const field = mergeProps(props, {
    get error() {
      return unread() ?? props.error;
    },
  });
  const type = (text: string): void => {
    // One after the other, the field would for an instant hold a text that is not the day's, and be emptied.
    batch(() => {
      setLeft(false);
      setTyped(text);
      props.onInput(dayTyped(text) ?? "");
    });
  };
  const attributes = controlAttributes(field);
  const formatId = () => `${fieldId(props.name)}-format`;
  return (
    <FieldFrame field={field}>
      <span class="date-field">
        <input
          {...attributes}
          aria-describedby={[attributes["aria-describedby"] ?? [], formatId()].flat().join(" ")}
          class="control"
          data-width="short"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          placeholder={DATE.format}
          maxLength={10}
          value={shown()}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            setLeft(true);
            if (dayTyped(typed()) !== undefined) setTyped("");
          }}
        />
        <span class="unseen" id={formatId()}>
          {DATE.order}
        </span>
        <input
          ref={calendar}
          class="date-calendar"
          type="date"
          tabindex="-1"
          aria-hidden="true"
          value={props.value}
          min={props.min}
          max={props.max}
          onInput={(event) => {
            setTyped("");
            props.onInput(event.currentTarget.value);
          }}
        />
        <button
          type="button"
          class="date-open"
          aria-label={DATE.open}
          onClick={() => calendar?.showPicker()}
        >
          <Icon svg={calendarDaysIcon} size={18} />
        </button>
      </span>
    </FieldFrame>
  );
}

interface TimeFieldProps extends NativeProps {
  /** Minutes between two proposed times. */
  every?: number | undefined;
}

/** A local time, `HH:MM`, or empty. */
export function TimeField(props: TimeFieldProps) {
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        class="control"
        data-width="short"
        type="time"
        value={props.value}
        min={props.min}
        max={props.max}
        step={(props.every ?? 1) * 60}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
