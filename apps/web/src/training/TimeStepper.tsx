import minusIcon from "lucide-static/icons/minus.svg?raw";
import plusIcon from "lucide-static/icons/plus.svg?raw";
import { controlAttributes, FieldFrame, type FieldProps } from "../ui/Field.tsx";
import { moved } from "./clock.ts";
import { PRESENCE } from "./sheetFr.ts";
import { Icon } from "../ui/Icon.tsx";

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
          <Icon svg={minusIcon} size={18} />
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
          <Icon svg={plusIcon} size={18} />
        </button>
      </div>
    </FieldFrame>
  );
}
