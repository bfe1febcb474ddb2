import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import { type FieldIssue, reading } from "@coopilote/contract/issues.ts";
import type { ContractRefusal, ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Clock, Effect, Schema, SchemaAST } from "effect";
import { SchemaJITCompiler } from "effect/schema";
import { Accounts } from "./accounts/Accounts.ts";
import type { Member, Origin, SignedIn } from "./Asked.ts";
import { jsonBody } from "./http/body.ts";
import { deviceOf } from "./http/device.ts";
import { isFromElsewhere } from "./http/origin.ts";

/** A request as the router gives it. */
export type Incoming = {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly header: (name: string) => string | null;
  readonly address: string;
  readonly id: string;
};

/** Fields that do not fit the schema. */
export type Invalid = { readonly _tag: "Invalid"; readonly issues: ReadonlyArray<FieldIssue> };
export type Wrong = ContractRefusal | Invalid;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const notSignedIn: ContractRefusalOf<"NotSignedIn"> = { _tag: "NotSignedIn" };

/** A query string as an object; a name given twice is read as its last. */
const queryOf = (request: Request): unknown =>
  Object.fromEntries(new URL(request.url).searchParams);

/** What encodes by a schema, compiled when first asked. */
const encoderOf = (schema: Schema.ConstraintEncoder<unknown>) => {
  SchemaJITCompiler.enable(SchemaAST.flip(schema.ast));
  return Schema.encodeUnknownSync(schema);
};

/** Decodes what comes and encodes what goes, by the schemas of one endpoint, each compiled once. */
export const codecOf = ({ params, query, body, reply }: Endpoint) => {
  const readParams = reading(params);
  const readQuery = query === undefined ? undefined : reading(query);
  const readBody = body === undefined || "kind" in body ? undefined : reading(body);
  const encode = encoderOf("schema" in reply ? reply.schema : Schema.Unknown);
  const issued = Effect.mapError((issues: ReadonlyArray<FieldIssue>): Invalid => ({
    _tag: "Invalid",
    issues,
  }));
  return {
    params: (found: unknown) =>
      Effect.mapError(Effect.fromResult(readParams(found)), () => notFound),
    query: (request: Request): Effect.Effect<unknown, Invalid> =>
      readQuery === undefined
        ? Effect.succeed(undefined)
        : issued(Effect.fromResult(readQuery(queryOf(request)))),
    body: Effect.fnUntraced(function* (request: Request) {
      if (readBody === undefined) return body === undefined ? undefined : request.body;
      const json = yield* Effect.promise(() => jsonBody(request)).pipe(
        Effect.flatMap(Effect.fromResult),
      );
      return yield* issued(Effect.fromResult(readBody(json)));
    }),
    /** The JSON text of an answer: what its schema does not name is left out. */
    encoded: (answer: unknown) => JSON.stringify(encode(answer)),
  };
};

/** Refuses what another site's page asks to change. */
export const sameSite = (
  { request }: Incoming,
  origin: string | undefined,
): Effect.Effect<void, ContractRefusalOf<"FromElsewhere">> =>
  isFromElsewhere(request, origin) ? Effect.fail({ _tag: "FromElsewhere" }) : Effect.void;

export const originOf = ({ header, address }: Incoming): Origin => ({
  address,
  evidence: {
    method: "account",
    device: deviceOf(header("user-agent") ?? ""),
    link: null,
  },
});

/** Who is signed in, or nothing. */
export const signedIn = Effect.fnUntraced(function* ({ header }: Incoming) {
  const accounts = yield* Accounts;
  const found: SignedIn | undefined = yield* accounts.recognised(header("cookie"));
  return found;
});

/** Who is signed in, or a refusal. */
export const account = Effect.fnUntraced(function* (incoming: Incoming) {
  const found = yield* signedIn(incoming);
  return found ?? (yield* Effect.fail(notSignedIn));
});

/** Who is signed in, with their grant in force in a structure: to others it does not exist. */
export const member = Effect.fnUntraced(function* (incoming: Incoming, structure: StructureId) {
  const found = yield* account(incoming);
  const workspaces = yield* Workspaces;
  const grants = yield* workspaces.grantsOf(found.account);
  const now = Instant.make(yield* Clock.currentTimeMillis);
  const grant = grants.find((known) => known.structure === structure && isInForce(known, now));
  if (grant === undefined) return yield* Effect.fail(notFound);
  return { ...found, structure, grant } satisfies Member;
});
