import { createSignal, onCleanup, type ParentProps, Show } from "solid-js";
import { inTurn, isPlaceAwaited } from "./inTurn.ts";

/**
 * A part of a page that can wait for those before it: a long page is then drawn in pieces, between which
 * the browser answers its reader, and not in one that holds it.
 */
export function AfterPaint(props: ParentProps) {
  const isAtOnce = isPlaceAwaited();
  const [isHere, setHere] = createSignal(isAtOnce);
  if (!isAtOnce) onCleanup(inTurn(() => setHere(true)));
  return <Show when={isHere()}>{props.children}</Show>;
}
