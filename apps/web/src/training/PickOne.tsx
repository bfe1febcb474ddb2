import { createSignal } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { type Choice, Select } from "../ui/Choices.tsx";
import type { FieldProps } from "../ui/Field.tsx";

interface PickOneProps extends FieldProps {
  choices: ReadonlyArray<Choice<string>>;
  /** What picking does: a list walked with the arrow keys picks nothing by itself. */
  act: string;
  busy?: string | undefined;
  onPick: (value: string) => void;
}

/** One of a list, then a button: for adding to what is already there. */
export function PickOne(props: PickOneProps) {
  const [chosen, setChosen] = createSignal("");
  const isThere = () => props.choices.some(({ value }) => value === chosen());
  const pick = () => {
    if (!isThere()) return;
    props.onPick(chosen());
    setChosen("");
  };
  return (
    <div class="pick">
      <Select
        name={props.name}
        label={props.label}
        hint={props.hint}
        error={props.error}
        optional={props.optional}
        value={isThere() ? chosen() : ""}
        choices={props.choices}
        onChange={setChosen}
      />
      <Button busy={props.busy} onClick={pick}>
        {props.act}
      </Button>
    </div>
  );
}
