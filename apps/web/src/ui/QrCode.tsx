import { type JSX, Show, createMemo } from "solid-js";
import { encode } from "uqr";
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

/** One `d` for all dark modules: runs of each line become rectangles. */
export const darkModules = (modules: ReadonlyArray<ReadonlyArray<boolean>>): string =>
  modules
    .flatMap((line, y) =>
      line.flatMap((dark, x) => {
        if (!dark || line[x - 1] === true) return [];
        const end = line.indexOf(false, x);
        return [`M${x} ${y}h${(end === -1 ? line.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");

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
