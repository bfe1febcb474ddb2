import { useSearchParams } from "@solidjs/router";
import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { oncePainted } from "./oncePainted.ts";

type Sought<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>;

interface Writing {
  /** In place of the present entry of the history. */
  readonly replace?: boolean;
}

/**
 * The search of the address, of which the page follows at once what its reader asks: the address is written
 * when that is on the screen, since a move of the router is what a gesture would wait for most.
 */
export const createSought = <Name extends string = string>(): readonly [
  sought: Accessor<Sought<Name>>,
  seek: (change: Sought<Name>, writing?: Writing) => void,
] => {
  const [written, write] = useSearchParams<Record<Name, string | undefined>>();
  // Whatever else moves the address has the last word.
  const latest = createMemo(() => createSignal<Sought<Name>>({ ...written }));
  let isLeft = false;
  onCleanup(() => {
    isLeft = true;
  });
  const seek = (change: Sought<Name>, writing?: Writing) => {
    const [, set] = latest();
    set((before) => ({ ...before, ...change }));
    oncePainted(() => isLeft || write(change, writing));
  };
  const sought = createMemo(() => latest()[0]());
  return [sought, seek];
};
