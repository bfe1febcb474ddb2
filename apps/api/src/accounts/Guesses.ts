import { Clock, Context, Effect, Layer } from "effect";
import { Attempts } from "./Attempts.ts";

const tenMinutes = 10 * 60_000;

/**
 * How often what may be guessed may be tried. `links`: by one address, links that open nothing: a guesser
 * soon stops. `pins`, of one person, and `codes` of sessions, by one account: six figures hold only where few tries are given.
 */
export class Guesses extends Context.Service<
  Guesses,
  { readonly links: Attempts; readonly pins: Attempts; readonly codes: Attempts }
>()("coopilote/Guesses") {
  static readonly layer = Layer.sync(Guesses, () => ({
    links: new Attempts({ tries: 120, within: tenMinutes }),
    pins: new Attempts({ tries: 5, within: tenMinutes }),
    codes: new Attempts({ tries: 5, within: tenMinutes }),
  }));
}

const refusing = (wait: number | undefined) =>
  wait === undefined
    ? Effect.void
    : Effect.fail({ _tag: "TooManyAttempts", seconds: Math.ceil(wait / 1000) } as const);

/** Counts a try of a key, and refuses where there were too many already. */
export const counted = Effect.fnUntraced(function* (attempts: Attempts, key: string) {
  yield* refusing(attempts.wait(key, yield* Clock.currentTimeMillis));
});

/** Refuses a key where there were too many tries already, and counts none. */
export const heeded = Effect.fnUntraced(function* (attempts: Attempts, key: string) {
  yield* refusing(attempts.left(key, yield* Clock.currentTimeMillis));
});
