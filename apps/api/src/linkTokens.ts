import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import { counted, Guesses, heeded } from "./accounts/Guesses.ts";

/** What a link carries: drawn anew, known to whoever holds it alone. */
export const newToken = Effect.map(Cryptography, ({ bytes }) =>
  Buffer.from(bytes(32)).toString("base64url"),
);

/** What a token is kept under. */
export const tokenHash = Effect.fnUntraced(function* (token: string) {
  const { sha256 } = yield* Cryptography;
  return hexOf(sha256(new TextEncoder().encode(token)));
});

/** Refuses an address that tried too many numbers that nothing carries, even one that something does. */
export const mayTry = Effect.fnUntraced(function* (address: string) {
  const { links } = yield* Guesses;
  yield* heeded(links, address);
});

/**
 * Counts a link that opens nothing, tried from an address, and refuses where there were too many. One that opens
 * is never refused: it is not guessed in any number of tries, and a house shares its address.
 */
export const tried = Effect.fnUntraced(function* (address: string) {
  const { links } = yield* Guesses;
  yield* counted(links, address);
});
