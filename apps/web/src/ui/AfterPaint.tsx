import { createSignal, type ParentProps, Show } from "solid-js";
import { createAtOnce } from "./InTurn.tsx";
import { createTurn } from "./inTurn.ts";

/**
 * A part of a page that can wait for those before it: a long page is then drawn in pieces, between which
 * the browser answers its reader, and not in one that holds it. At once where a place of the page is awaited.
 */
export function AfterPaint(props: ParentProps) {
  const isAtOnce = createAtOnce();
  const [isHere, setHere] = createSignal(isAtOnce);
  const come = (): boolean => {
    setHere(true);
    return false;
  };
  if (!isAtOnce) createTurn(come);
  return <Show when={isHere()}>{props.children}</Show>;
}
