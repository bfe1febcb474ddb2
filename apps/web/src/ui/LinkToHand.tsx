import { createSignal, type JSX } from "solid-js";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { LINK } from "./fr.ts";
import { QrCode } from "./QrCode.tsx";

interface LinkToHandProps {
  title: string;
  /** Until when it opens, and how often. */
  intro: string;
  path: string;
  /** What the link is, for those who do not see the code. */
  label: string;
  onClose: () => void;
  /** What it means that it passes through whoever hands it over (j25). */
  children: JSX.Element;
}

/** A link shown once, to be photographed, copied or read out. */
export function LinkToHand(props: LinkToHandProps) {
  const address = () => new URL(props.path, window.location.href).href;
  const [isCopied, setCopied] = createSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address());
    setCopied(true);
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      intro={props.intro}
      actions={
        <>
          <Button kind="main" onClick={() => props.onClose()}>
            {LINK.done}
          </Button>
          <Button onClick={() => void copy()}>{LINK.copy}</Button>
          <span class="small quiet" role="status">
            {isCopied() ? LINK.copied : ""}
          </span>
        </>
      }
    >
      <QrCode value={address()} label={props.label}>
        {LINK.photograph}
      </QrCode>
      <p class="link-to-hand">{address()}</p>
      <p class="notice">{props.children}</p>
    </Dialog>
  );
}
