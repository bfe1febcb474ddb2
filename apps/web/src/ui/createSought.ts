import { useSearchParams } from "@solidjs/router";
import { type Accessor, createMemo, createSignal } from "solid-js";
import { oncePainted } from "./oncePainted.ts";

type Sought<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>;

interface Writing {
  /** In place of the present entry of the history. */
  readonly replace?: boolean;
}

/** What was asked of the address and is not written yet: gestures of one moment are one move. */
interface Unwritten {
  readonly path: string;
  readonly change: Sought<string>;
  readonly replace: boolean;
}
let unwritten: Unwritten | undefined;

const later = (change: Sought<string>, { replace = false }: Writing): Unwritten => ({
  path: location.pathname,
  change: { ...unwritten?.change, ...change },
  replace: replace && unwritten?.replace !== false,
});

/** What is asked is the same before its address is written and after: no question is asked again of it. */
const sameSought = (one: Sought<string>, other: Sought<string>): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/**
 * The search of the address, of which the page follows at once what its reader asks: the address is written
 * when that is on the screen, since a move of the router is what a gesture would wait for most.
 */
export const createSought = <Name extends string = string>(): readonly [
  sought: Accessor<Sought<Name>>,
  seek: (change: Sought<Name>, writing?: Writing) => void,
] => {
  const [written, write] = useSearchParams<Record<string, string | undefined>>();
  // Whatever else moves the address has the last word.
  const latest = createMemo(() =>
    createSignal<Sought<string>>({ ...written, ...unwritten?.change }),
  );
  const writeDown = () => {
    const asked = unwritten;
    unwritten = undefined;
    if (asked?.path === location.pathname) write(asked.change, { replace: asked.replace });
  };
  const seek = (change: Sought<Name>, writing: Writing = {}) => {
    if (unwritten === undefined) oncePainted(writeDown);
    unwritten = later(change, writing);
    const [, set] = latest();
    set((before) => ({ ...before, ...change }));
  };
  const sought = createMemo(() => latest()[0](), {}, { equals: sameSought });
  return [sought, seek];
};
