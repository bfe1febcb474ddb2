import { Code } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { NoParams } from "../paths.ts";

/** The keys by which the instance signs and signed, the oldest first, for whoever verifies a dossier to compare. */
export const Keys = Schema.Struct({
  keys: Schema.Array(
    Schema.Struct({
      id: Code,
      publicKey: Schema.String,
      created: Instant,
      retired: Schema.NullOr(Instant),
    }),
  ),
});

export const keyEndpoints = {
  keys: {
    name: "keys",
    summary: "Les clés publiques par lesquelles l’instance signe et a signé",
    method: "GET",
    path: "/api/keys",
    who: "anyone",
    params: NoParams,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Keys },
    refusals: [],
  },
} as const satisfies Endpoints;
