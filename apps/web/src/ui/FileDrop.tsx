import { createSignal, type JSX } from "solid-js";
import { controlAttributes, FieldFrame, type FieldProps } from "./Field.tsx";

interface FileDropProps extends FieldProps {
  /** As the attribute of the same name: kinds of files that are offered. */
  accept: string;
  /** That one may be dropped there. */
  say: string;
  onGive: (file: File | undefined) => void;
  children?: JSX.Element;
}

/** One file, chosen or dropped. */
export function FileDrop(props: FileDropProps) {
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
          accept={props.accept}
          onChange={(event) => props.onGive(event.currentTarget.files?.[0])}
        />
        <span class="small quiet file-drop-say">{props.say}</span>
      </span>
      {props.children}
    </FieldFrame>
  );
}
