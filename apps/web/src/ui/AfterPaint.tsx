import { useLocation } from "@solidjs/router";
import { createSignal, onCleanup, type ParentProps, Show, untrack } from "solid-js";
import { inTurn } from "./inTurn.ts";
import { isReturning } from "./isReturning.ts";

/**
 * A part of a page that can wait for those before it: a long page is then drawn in pieces, between which
 * the browser answers its reader, and not in one that holds it. At once where a place of the page is awaited.
 */
export function AfterPaint(props: ParentProps) {
  // The router's, which is of the page being drawn: the window's is still of the one that is left.
  const location = useLocation();
  const isAtOnce = isReturning() || untrack(() => location.hash !== "");
  const [isHere, setHere] = createSignal(isAtOnce);
  if (!isAtOnce) onCleanup(inTurn(() => setHere(true)));
  return <Show when={isHere()}>{props.children}</Show>;
}
