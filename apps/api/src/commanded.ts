import { CommandAnswer, idempotencyKey } from "@coopilote/contract/commandEndpoints.ts";
import { reading } from "@coopilote/contract/issues.ts";
import { OfStructure } from "@coopilote/contract/paths.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { AskedName } from "@coopilote/domain/Command.ts";
import { CommandId } from "@coopilote/domain/kernel/ids.ts";
import { Effect, Schema } from "effect";
import { account, type Incoming, originOf, sameSite, type Wrong } from "./answering.ts";
import { executed } from "./executed.ts";
import { jsonBody } from "./http/body.ts";
import type { Ports } from "./Ports.ts";

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const keyMissing: ContractRefusalOf<"KeyMissing"> = { _tag: "KeyMissing" };

const readStructure = reading(OfStructure);
const readKey = reading(CommandId);
const encodeAnswer = Schema.encodeSync(CommandAnswer);

/** A named command, from its request to its answer: decode · who · execute · encode. */
export const commanded = (
  name: AskedName,
  incoming: Incoming,
  origin: string | undefined,
): Effect.Effect<Response, Wrong, Ports> =>
  Effect.gen(function* () {
    yield* sameSite(incoming, origin);
    const asker = yield* account(incoming);
    const { structure } = yield* Effect.mapError(
      Effect.fromResult(readStructure({ structure: incoming.params["structure"] })),
      () => notFound,
    );
    const command = yield* Effect.mapError(
      Effect.fromResult(readKey(incoming.header(idempotencyKey))),
      () => keyMissing,
    );
    const json = yield* Effect.flatMap(
      Effect.promise(() => jsonBody(incoming.request)),
      Effect.fromResult,
    );
    const { evidence } = originOf(incoming);
    const { version, entries } = yield* executed({
      account: asker.account,
      structure,
      command,
      name,
      json,
      evidence,
    });
    return Response.json(encodeAnswer({ version, entries }), {
      headers: { "cache-control": "no-store" },
    });
  });
