import { FieldFrame, fieldId } from "./Field.tsx";

interface SearchFieldProps {
  /** Name of the word in the address. */
  name: string;
  label: string;
  value: string;
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
    </search>
  );
}
