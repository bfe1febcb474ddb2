import { FieldFrame, fieldId } from "./Field.tsx";
import { SEARCH } from "./fr.ts";

interface SearchFieldProps {
  /** Name of the word in the address. */
  name: string;
  label: string;
  value: string;
  /** How many are found: heard as one types. */
  found: number;
  onInput: (value: string) => void;
}

/** Words that narrow the list below as they are typed. */
export function SearchField(props: SearchFieldProps) {
  return (
    <search class="search">
      <FieldFrame field={props}>
        <input
          id={fieldId(props.name)}
          name={props.name}
          class="control"
          data-width="half"
          type="search"
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </FieldFrame>
      <p class="unseen" aria-live="polite">
        {props.value === "" ? "" : SEARCH.found(props.found)}
      </p>
    </search>
  );
}
