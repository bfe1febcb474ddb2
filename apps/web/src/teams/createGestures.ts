import { type Accessor, createMemo } from "solid-js";
import { createSought } from "../ui/createSought.ts";
import { type Asked, askedIn, NOTHING_ASKED, searchOf } from "./gestures.ts";

export interface Gestures {
  readonly asked: Accessor<Asked | undefined>;
  readonly ask: (asked: Asked) => void;
  readonly close: () => void;
}

/** The dialog that is open, kept in the address. */
export const createGestures = (): Gestures => {
  const [sought, seek] = createSought();
  const asked = createMemo(() => askedIn(sought()));
  return {
    asked,
    ask: (asked) => seek({ ...searchOf(asked) }),
    close: () => seek({ ...NOTHING_ASKED }, { replace: true }),
  };
};
