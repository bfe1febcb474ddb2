import { CommandAnswer, idempotencyKey } from "@coopilote/contract/commandEndpoints.ts";
import { reading } from "@coopilote/contract/issues.ts";
import { OfStructure } from "@coopilote/contract/paths.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { type ClearBody, type CommandName, commands } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import { CommandId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { actorOf } from "@coopilote/domain/Policy.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, Schema } from "effect";
import {
  account,
  type Incoming,
  type Invalid,
  originOf,
  sameSite,
  type Wrong,
} from "./answering.ts";
import { jsonBody } from "./http/body.ts";
import type { Ports } from "./Ports.ts";

type Body = Schema.Codec<ClearBody<CommandName>, unknown>;

const readers = new Map(
  Object.entries<Body>(commands).map(([name, schema]) => [name, reading(schema)]),
);

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const keyMissing: ContractRefusalOf<"KeyMissing"> = { _tag: "KeyMissing" };

/** Who founds a structure is named by the command itself. */
const founderIn = (body: object): { readonly founder?: PersonId } =>
  "founder" in body && isPersonId(body.founder) ? { founder: body.founder } : {};

const isPersonId = Schema.is(PersonId);
const readStructure = reading(OfStructure);
const readKey = reading(CommandId);
const encodeAnswer = Schema.encodeSync(CommandAnswer);

/** A named command, from its request to its answer: decode · who · execute · encode. */
export const commanded = (
  name: CommandName,
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
    const read = readers.get(name);
    if (read === undefined) return yield* Effect.fail(notFound);
    const body = yield* Effect.mapError(Effect.fromResult(read(json)), (issues): Invalid => ({
      _tag: "Invalid",
      issues,
    }));
    const { grantsOf } = yield* Workspaces;
    const actor = actorOf(
      asker.account,
      structure,
      yield* grantsOf(asker.account),
      founderIn(body),
    );
    if (actor === undefined) return yield* Effect.fail(notFound);
    const { evidence } = originOf(incoming);
    const { version, entries } = yield* execute({
      structure,
      command,
      name,
      body,
      actor,
      evidence,
    });
    return Response.json(encodeAnswer({ version, entries }), {
      headers: { "cache-control": "no-store" },
    });
  });
