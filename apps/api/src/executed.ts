import { reading } from "@coopilote/contract/issues.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { type AskedName, type ClearBody, commands } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import {
  type AccountId,
  type CommandId,
  PersonId,
  type StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import type { Observed } from "@coopilote/domain/kernel/Signature.ts";
import { actorOf } from "@coopilote/domain/Policy.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, Schema } from "effect";
import type { Invalid } from "./answering.ts";

type Body = Schema.Codec<ClearBody<AskedName>, unknown>;

/** A command as an account asks for it, its body still as it came. */
type Commanded = {
  readonly account: AccountId;
  readonly structure: StructureId;
  readonly command: CommandId;
  readonly name: AskedName;
  readonly json: unknown;
  readonly evidence: Observed;
};

const readers = new Map(
  Object.entries<Body>(commands).map(([name, schema]) => [name, reading(schema)]),
);

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const isPersonId = Schema.is(PersonId);

/** Who founds a structure is named by the command itself. */
const founderIn = (body: object): { readonly founder?: PersonId } =>
  "founder" in body && isPersonId(body.founder) ? { founder: body.founder } : {};

/** Decodes a command, finds as whom its account acts, and executes it. */
export const executed = Effect.fnUntraced(function* ({ account, json, ...asked }: Commanded) {
  const read = readers.get(asked.name);
  if (read === undefined) return yield* Effect.fail(notFound);
  const body = yield* Effect.mapError(Effect.fromResult(read(json)), (issues): Invalid => ({
    _tag: "Invalid",
    issues,
  }));
  const { grantsOf } = yield* Workspaces;
  const actor = actorOf(account, asked.structure, yield* grantsOf(account), founderIn(body));
  if (actor === undefined) return yield* Effect.fail(notFound);
  return yield* execute({ ...asked, body, actor });
});
