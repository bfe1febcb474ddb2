import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { controlAttributes, FieldFrame, type FieldProps } from "../ui/Field.tsx";
import { moved } from "./clock.ts";
import { PRESENCE } from "./sheetFr.ts";

interface TimeStepperProps extends FieldProps {
  value: string;
  onInput: (time: string) => void;
}

const STEP = 5;

/** An exact local time, moved by five minutes with a thumb or typed to the minute. */
export function TimeStepper(props: TimeStepperProps) {
  return (
    <FieldFrame field={props}>
      <div class="stepper">
        <button
          type="button"
          class="button"
          aria-label={PRESENCE.earlier(props.label)}
          onClick={() => props.onInput(moved(props.value, -STEP))}
        >
          <Minus size={18} aria-hidden="true" />
        </button>
        <input
          {...controlAttributes(props)}
          class="control"
          type="time"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          aria-label={PRESENCE.later(props.label)}
          onClick={() => props.onInput(moved(props.value, STEP))}
        >
          <Plus size={18} aria-hidden="true" />
        </button>
      </div>
    </FieldFrame>
  );
}
