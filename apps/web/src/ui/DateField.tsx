import { controlAttributes, FieldFrame, type FieldProps } from "./Field.tsx";

interface NativeProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A local day, `YYYY-MM-DD`, or empty. */
export function DateField(props: NativeProps) {
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        class="control"
        data-width="short"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
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
