import { createSignal, type JSX, Show } from "solid-js";
import { Button, type ButtonKind } from "../ui/Button.tsx";
import { gestureAbout } from "./fr.ts";

interface DialogButtonProps {
  act: string;
  /** What it is about, for who hears the button alone. */
  about?: string | undefined;
  kind?: ButtonKind | undefined;
  /** The dialog, made anew each time it opens. */
  dialog: (close: () => void) => JSX.Element;
}

/** A button and the dialog it opens. */
export function DialogButton(props: DialogButtonProps) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button
        kind={props.kind}
        aria-label={props.about === undefined ? undefined : gestureAbout(props.act, props.about)}
        onClick={() => setOpen(true)}
      >
        {props.act}
      </Button>
      <Show when={isOpen()}>{props.dialog(() => setOpen(false))}</Show>
    </>
  );
}
