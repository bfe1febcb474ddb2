import { Effect } from "effect";
import type { JsonText } from "./JsonText.ts";

/** Below this, in UTF-16 units, an answer fits in one packet as it is. */
const worthPacking = 1400;

const own = { "content-type": "application/json", "cache-control": "private, no-cache" };
const packed = { ...own, "content-encoding": "gzip", vary: "accept-encoding" };

type Fields = Readonly<Record<string, string>>;

/** A JSON text as an answer, compressed where it is long and the browser reads it so. */
export const json = (
  body: JsonText,
  accepted: string | null,
  fields: Fields = {},
): Effect.Effect<Response> =>
  body.text.length < worthPacking || !/\bgzip\b/u.test(accepted ?? "")
    ? Effect.sync(() => new Response(body.text, { headers: { ...own, ...fields } }))
    : Effect.map(
        Effect.promise(() => body.packed()),
        (bytes) => new Response(bytes, { headers: { ...packed, ...fields } }),
      );
