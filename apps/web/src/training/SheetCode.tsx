import { type Accessor, createSignal, onCleanup, Show } from "solid-js";
import { refresh } from "../server/views.ts";
import { createMedia } from "../ui/media.ts";
import { QrCode } from "../ui/QrCode.tsx";
import { CODE } from "./codeFr.ts";

/** How long after the minute the next code is read, so that a clock a little ahead of the server’s finds it. Milliseconds. */
const DELAY = 1000;

/** Seconds until the code changes; what is on screen is read again as it does. */
const createCountdown = (): Accessor<number> => {
  const elapsed = () => Math.floor((Date.now() - DELAY) / 1000);
  const [second, setSecond] = createSignal(elapsed());
  const timer = setInterval(() => {
    const minute = Math.floor(second() / 60);
    setSecond(elapsed());
    if (Math.floor(second() / 60) !== minute) void refresh();
  }, 1000);
  onCleanup(() => clearInterval(timer));
  return () => 60 - (second() % 60);
};

interface SheetCodeProps {
  session: string;
  /** The six figures of this minute. */
  code: string;
  /** Whether it is shown at once on a narrow screen. */
  isOpen: boolean;
}

function Code(props: SheetCodeProps) {
  const left = createCountdown();
  return (
    <QrCode
      value={`${window.location.origin}/seance/${props.session}/${props.code}`}
      label={CODE.qr}
      number={CODE.figures(props.code)}
    >
      <span class="sheet-code-left">{CODE.changes(left())}</span>
      <span>{CODE.how(`${window.location.host}/seance`)}</span>
    </QrCode>
  );
}

/** The code of the session, to be photographed or typed: each signs on their own phone (j22). */
export function SheetCode(props: SheetCodeProps) {
  const isNarrow = createMedia("(width <= 900px)");
  return (
    <Show
      when={isNarrow()}
      fallback={
        <div class="sheet sheet-code">
          <Code {...props} />
        </div>
      }
    >
      <details class="sheet sheet-code" open={props.isOpen}>
        <summary>{CODE.show}</summary>
        <Code {...props} />
      </details>
    </Show>
  );
}
