import type { LocalInstant } from "../kernel/time.ts";

/** The newest instant of a journal since the clock was last accepted; nothing before the first entry. */
export type ClockState = { readonly latest: LocalInstant | undefined };

export const noClock: ClockState = { latest: undefined };

/** Entries never go back in time, but for the one that accepts the clock. */
export const evolveClock = (
  clock: ClockState,
  { at, fact }: { readonly at: LocalInstant; readonly fact: { readonly type: string } },
): ClockState =>
  fact.type === "ClockAccepted.1" || clock.latest === undefined || at.at >= clock.latest.at
    ? { latest: at }
    : clock;
