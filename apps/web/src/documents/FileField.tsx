import { Show } from "solid-js";
import type { FieldProps } from "../ui/Field.tsx";
import { FileDrop } from "../ui/FileDrop.tsx";
import { quoted } from "../ui/typography.ts";
import { type ChosenFile, chosen } from "./filing.ts";
import { FILE_FIELD } from "./filingFr.ts";

interface FileFieldProps extends FieldProps {
  value: ChosenFile | null;
  onChoose: (choice: ChosenFile | null) => void;
}

/** One file, chosen, photographed or dropped; sent when the form is. */
export function FileField(props: FileFieldProps) {
  return (
    <FileDrop
      {...props}
      hint={props.hint ?? FILE_FIELD.hint}
      accept={FILE_FIELD.accepted}
      say={FILE_FIELD.drop}
      onGive={(file) => props.onChoose(file === undefined ? null : chosen(file))}
    >
      <Show when={props.value}>
        {(choice) => (
          <span class="small quiet">{FILE_FIELD.chosen(quoted(choice().file.name))}</span>
        )}
      </Show>
    </FileDrop>
  );
}
