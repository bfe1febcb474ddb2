import CalendarDays from "lucide-solid/icons/calendar-days";
import { createSignal, mergeProps } from "solid-js";
import { controlAttributes, FieldFrame, type FieldProps, fieldId } from "./Field.tsx";
import { DATE } from "./fr.ts";
import { dayShown, dayTyped, isDayWritten } from "./frenchDate.ts";

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
    if (!isAsked || shown().trim() === "" || dayTyped(shown()) !== undefined) return undefined;
    return isDayWritten(shown()) ? DATE.absent : DATE.unread;
  };
  const field = mergeProps(props, {
    get error() {
      return unread() ?? props.error;
    },
  });
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
          onInput={(event) => {
            setLeft(false);
            setTyped(event.currentTarget.value);
            props.onInput(dayTyped(event.currentTarget.value) ?? "");
          }}
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
          <CalendarDays size={18} aria-hidden="true" />
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
