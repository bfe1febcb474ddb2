import { Schema } from "effect";
import { Instant, LocalInstant } from "../kernel/time.ts";

/** A person at the console accepted that the clock goes back: the one entry that may. */
export const ClockAccepted = Schema.Struct({ from: Instant, to: LocalInstant });

/** The journal was restored from a copy; what was written after `restoredFrom` may be lost. */
export const JournalResumed = Schema.Struct({
  restoredFrom: LocalInstant,
  lostAfter: Schema.NullOr(LocalInstant),
});

export const journalFacts = {
  "ClockAccepted.1": ClockAccepted,
  "JournalResumed.1": JournalResumed,
};
