import { Show } from "solid-js";
import { controlAttributes, FieldFrame, type FieldProps } from "../ui/Field.tsx";
import { quoted } from "../ui/typography.ts";
import { type ChosenFile, chosen } from "./filing.ts";
import { FILE_FIELD } from "./filingFr.ts";

interface FileFieldProps extends FieldProps {
  value: ChosenFile | null;
  onChoose: (choice: ChosenFile | null) => void;
}

/** One file, sent when the form is. */
export function FileField(props: FileFieldProps) {
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    props.onChoose(file === null || file === undefined ? null : chosen(file));
  };
  return (
    <FieldFrame field={{ ...props, hint: props.hint ?? FILE_FIELD.hint }}>
      <input
        {...controlAttributes({ ...props, hint: props.hint ?? FILE_FIELD.hint })}
        class="control"
        type="file"
        accept={FILE_FIELD.accepted}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Show when={props.value}>
        {(choice) => (
          <span class="small quiet">{FILE_FIELD.chosen(quoted(choice().file.name))}</span>
        )}
      </Show>
    </FieldFrame>
  );
}
