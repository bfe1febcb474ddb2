import { useLocation } from "@solidjs/router";
import { type Accessor, createMemo, createSignal, For, type JSX, untrack } from "solid-js";
import { createTurn } from "./inTurn.ts";
import { isReturning } from "./isReturning.ts";

/** Milliseconds given to rows before the browser has its say again. */
const A_TURN = 4;

/** Whether a page is drawn whole: it is come back to, or a place of it is awaited. To be asked as a part is made. */
export const createAtOnce = (): boolean => {
  // The router's, which is of the page being drawn: the window's is still of the one that is left.
  const location = useLocation();
  return isReturning() || untrack(() => location.hash !== "");
};

interface InTurnProps<Row> {
  each: ReadonlyArray<Row>;
  /** All at once: they are a part of something that is drawn in parts already. */
  whole?: boolean | undefined;
  children: (row: Row, index: Accessor<number>) => JSX.Element;
}

/** The rows of a list, a few at a time, so that one who reads the first is not kept waiting for the last. */
export function InTurn<Row>(props: InTurnProps<Row>) {
  const rows = createMemo(() => props.each);
  const isWhole =
    untrack(() => props.whole === true) || createAtOnce() || untrack(() => rows().length === 0);
  const [drawn, setDrawn] = createSignal(isWhole ? Infinity : 0);
  const isShort = () => drawn() < rows().length;
  const draw = (): boolean => {
    const since = performance.now();
    while (isShort() && performance.now() - since < A_TURN) setDrawn((count) => count + 1);
    if (!isShort()) setDrawn(Infinity);
    return isShort();
  };
  if (!isWhole) createTurn(draw);
  return <For each={rows().slice(0, drawn())}>{props.children}</For>;
}
