import { stampedBy } from "@coopilote/documents/dossier/stamped.ts";
import { stampAsked, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import { bounded } from "../http/bounded.ts";

/** Why an authority gave no stamp: it did not answer, or what it answered is not one of this root. */
export type NotStamped = { readonly _tag: "NotStamped"; readonly why: string };

/** How long an authority has to answer, in milliseconds, and the most it may say, in bytes. */
const patience = 10_000;
const longest = 65_536;

const asked = async (url: string, query: Uint8Array, signal: AbortSignal): Promise<Uint8Array> => {
  const response = await fetch(url, {
    method: "POST",
    redirect: "error",
    headers: { "content-type": "application/timestamp-query" },
    body: Buffer.from(query),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  if (!response.ok) throw new RangeError(`it answered ${response.status}`);
  return bounded(response.body, longest);
};

/** A number that a DER INTEGER holds as it is drawn: positive, without a zero first. */
const nonceOf = (drawn: Uint8Array): Uint8Array =>
  drawn.map((byte, place) => (place === 0 ? (byte & 0x3f) | 0x40 : byte));

/**
 * Asks an authority for a stamp over a root (RFC 3161 §3.4): one request, no redirection. What comes back is gone through as
 * a verifier will. `token`: in base64.
 */
export const stampOf = Effect.fnUntraced(function* (url: string, root: Hash) {
  const { sha256, bytes } = yield* Cryptography;
  const nonce = nonceOf(bytes(16));
  const response = yield* Effect.tryPromise({
    try: (signal) => asked(url, stampAsked(sha256, root, nonce), signal),
    catch: (error): NotStamped => ({ _tag: "NotStamped", why: String(error) }),
  });
  const wrong = (why: string) => Effect.fail<NotStamped>({ _tag: "NotStamped", why });
  if (timeStampIn(response)?.nonce !== Buffer.from(nonce).toString("hex"))
    return yield* wrong("it is not an answer to what was asked");
  const stamped = stampedBy(response, root);
  if (stamped === "wrong") return yield* wrong("it does not verify");
  const stamp: { readonly token: string; readonly stamped: Instant } = {
    token: Buffer.from(response).toString("base64"),
    stamped: stamped.at,
  };
  return stamp;
});
