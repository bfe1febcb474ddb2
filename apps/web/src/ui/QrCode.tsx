import { type JSX, Show, createMemo } from "solid-js";
import { encode } from "uqr";
import { darkModules } from "./darkModules.ts";
import { QR_CODE } from "./fr.ts";

interface QrCodeProps {
  /** What a camera reads: an address. */
  value: string;
  /** What it leads to, for who cannot photograph it. */
  label: string;
  /** The same thing to type by hand. */
  number?: string | undefined;
  children?: JSX.Element;
}

/** A code to photograph, with its number for those who cannot. */
export function QrCode(props: QrCodeProps) {
  const code = createMemo(() => encode(props.value, { ecc: "M", border: 0 }));
  return (
    <figure class="qr-code">
      <svg
        viewBox={`0 0 ${code().size} ${code().size}`}
        shape-rendering="crispEdges"
        role="img"
        aria-label={QR_CODE.label(props.label)}
      >
        <path d={darkModules(code().data)} />
      </svg>
      <Show when={props.number}>{(number) => <p class="qr-code-number">{number()}</p>}</Show>
      <Show when={props.children}>
        {(note) => <figcaption class="qr-code-note">{note()}</figcaption>}
      </Show>
    </figure>
  );
}
