import { createSignal, Show } from "solid-js";
import { controlAttributes, FieldFrame, type FieldProps } from "../ui/Field.tsx";
import { quoted } from "../ui/typography.ts";
import { type ChosenFile, chosen } from "./filing.ts";
import { FILE_FIELD } from "./filingFr.ts";

interface FileFieldProps extends FieldProps {
  value: ChosenFile | null;
  onChoose: (choice: ChosenFile | null) => void;
}

/** One file, chosen, photographed or dropped; sent when the form is. */
export function FileField(props: FileFieldProps) {
  let input: HTMLInputElement | undefined;
  const [isOver, setOver] = createSignal(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = event.dataTransfer?.files;
    if (input === undefined || files === undefined || files.length === 0) return;
    input.files = files;
    choose(files);
  };
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    props.onChoose(file === null || file === undefined ? null : chosen(file));
  };
  return (
    <FieldFrame field={{ ...props, hint: props.hint ?? FILE_FIELD.hint }}>
      <span
        class="file-drop"
        data-over={isOver() ? "" : undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          {...controlAttributes({ ...props, hint: props.hint ?? FILE_FIELD.hint })}
          ref={input}
          class="control"
          type="file"
          accept={FILE_FIELD.accepted}
          onChange={(event) => choose(event.currentTarget.files)}
        />
        <span class="small quiet file-drop-say">{FILE_FIELD.drop}</span>
      </span>
      <Show when={props.value}>
        {(choice) => (
          <span class="small quiet">{FILE_FIELD.chosen(quoted(choice().file.name))}</span>
        )}
      </Show>
    </FieldFrame>
  );
}
