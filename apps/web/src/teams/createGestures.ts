import { useSearchParams } from "@solidjs/router";
import { type Accessor, createMemo } from "solid-js";
import { type Asked, askedIn, NOTHING_ASKED, searchOf } from "./gestures.ts";

export interface Gestures {
  readonly asked: Accessor<Asked | undefined>;
  readonly ask: (asked: Asked) => void;
  readonly close: () => void;
}

/** The dialog that is open, kept in the address. */
export const createGestures = (): Gestures => {
  const [search, setSearch] = useSearchParams();
  const asked = createMemo(() => askedIn(search));
  return {
    asked,
    ask: (asked) => setSearch({ ...searchOf(asked) }),
    close: () => setSearch({ ...NOTHING_ASKED }, { replace: true }),
  };
};
