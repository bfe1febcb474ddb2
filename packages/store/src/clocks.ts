import { Instant } from "@coopilote/domain/kernel/time.ts";

/** `wall`: UTC milliseconds. `monotonic`: milliseconds since any origin, never set back. */
export type Clocks = { readonly wall: () => number; readonly monotonic: () => number };

export const machineClocks: Clocks = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
};

const mostBehind = 5 * 60_000;
const mostGained = 60 * 60_000;

/**
 * Trusts the wall clock while it is at most 5 minutes behind the newest entry of the database,
 * and has gained at most an hour on the monotonic one.
 */
export class ClockWatch {
  readonly #clocks: Clocks;
  #newest: number;
  #origin: { readonly wall: number; readonly monotonic: number };

  constructor(clocks: Clocks, newest: number) {
    this.#clocks = clocks;
    this.#newest = newest;
    this.#origin = { wall: clocks.wall(), monotonic: clocks.monotonic() };
  }

  now(): Instant {
    return Instant.make(Math.trunc(this.#clocks.wall()));
  }

  isTrusted(): boolean {
    const wall = this.#clocks.wall();
    const gained = wall - this.#origin.wall - (this.#clocks.monotonic() - this.#origin.monotonic);
    return this.#newest - wall <= mostBehind && gained <= mostGained;
  }

  /** An entry was written at this instant. */
  saw(at: Instant): void {
    this.#newest = Math.max(this.#newest, at);
  }

  /** Someone at the console says that the clock is right. */
  accept(): void {
    this.#newest = this.#clocks.wall();
    this.#origin = { wall: this.#clocks.wall(), monotonic: this.#clocks.monotonic() };
  }
}
