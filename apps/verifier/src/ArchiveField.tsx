import { controlAttributes, FieldFrame, type FieldProps } from "@coopilote/web/ui/Field.tsx";
import { createSignal } from "solid-js";
import { VERIFIER } from "./fr.ts";

interface ArchiveFieldProps extends FieldProps {
  onGive: (file: File | undefined) => void;
}

/** One archive, chosen or dropped. */
export function ArchiveField(props: ArchiveFieldProps) {
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
    props.onGive(files[0]);
  };
  return (
    <FieldFrame field={props}>
      <span
        class="file-drop"
        data-over={isOver() ? "" : undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          {...controlAttributes(props)}
          ref={input}
          class="control"
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => props.onGive(event.currentTarget.files?.[0])}
        />
        <span class="small quiet file-drop-say">{VERIFIER.drop}</span>
      </span>
    </FieldFrame>
  );
}
