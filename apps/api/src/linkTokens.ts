import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Clock, Effect } from "effect";
import { Guesses } from "./accounts/Guesses.ts";

/** What a link carries: drawn anew, known to whoever holds it alone. */
export const newToken = Effect.map(Cryptography, ({ bytes }) =>
  Buffer.from(bytes(32)).toString("base64url"),
);

/** What a token is kept under. */
export const tokenHash = Effect.fnUntraced(function* (token: string) {
  const { sha256 } = yield* Cryptography;
  return hexOf(sha256(new TextEncoder().encode(token)));
});

/** Counts a try by an address, and refuses where there were too many. */
export const tried = Effect.fnUntraced(function* (address: string) {
  const { links: attempts } = yield* Guesses;
  const wait = attempts.wait(address, yield* Clock.currentTimeMillis);
  if (wait !== undefined)
    return yield* Effect.fail({
      _tag: "TooManyAttempts",
      seconds: Math.ceil(wait / 1000),
    } as const);
});
