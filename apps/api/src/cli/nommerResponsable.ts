import { reading } from "@coopilote/contract/issues.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { type Grant, isInForce } from "@coopilote/domain/journal/Grant.ts";
import {
  type AccountId,
  CommandId,
  PersonId,
  type StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { sealed, text } from "@coopilote/domain/kernel/Sealed.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { entrustWorkspace } from "@coopilote/domain/people/decideEntrusted.ts";
import { Cryptography, Workspaces } from "@coopilote/domain/ports.ts";
import { seal, typed } from "@coopilote/domain/seal.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import type { Orm } from "@coopilote/store/openDatabase.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect, Result, Schema } from "effect";
import { nameOf } from "../people/names.ts";
import { writingPorts } from "../runtime.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { helpFr, nommerFr } from "./fr.ts";
import { accountAs, structureNamed } from "./named.ts";
import { stop, stopped, type Subcommand } from "./Subcommand.ts";
import { needed, type Words, wordsOf } from "./words.ts";
import { exitOf, wrongLines } from "./wrongFr.ts";

const name = "entrustWorkspace";

const Asked = Schema.Struct({
  person: PersonId,
  because: sealed(text(400), "text", "structure"),
});
const readAsked = reading(Asked);

type Refusal = ContractRefusalOf<"AlreadyHere" | "PersonAlreadyHasAccount">;

/** The grant that lets an account manage as a person, unless one of them is here otherwise. */
const granted = (orm: Orm, grant: Grant, now: Instant): Result.Result<Grant, Refusal> => {
  const held = grantsOfStructure(orm, grant.structure).filter((known) => isInForce(known, now));
  if (held.some(({ account, person }) => account === grant.account && person !== grant.person))
    return Result.fail({ _tag: "AlreadyHere" });
  if (held.some(({ account, person }) => account !== grant.account && person === grant.person))
    return Result.fail({ _tag: "PersonAlreadyHasAccount" });
  return Result.succeed(grant);
};

/** The fact and the grant that follows, in one turn, by the console. */
const entrusted = Effect.fnUntraced(function* (
  structure: StructureId,
  account: AccountId,
  asked: typeof Asked.Type,
) {
  const workspaces = yield* Workspaces;
  const cryptography = yield* Cryptography;
  const { orm } = yield* Store;
  const { person } = asked;
  const { body, aside } = seal(asked, structure, cryptography);
  return yield* workspaces.update({
    structure,
    command: CommandId.make(cryptography.uuid()),
    name,
    actor: { kind: "console" },
    digest: cryptography.digestOf(canonical({ name, body: typed(asked), account })),
    aside,
    zone: undefined,
    allows: () => Result.succeed("console"),
    decide: ({ workspace, now }) =>
      Result.gen(function* () {
        const facts = yield* entrustWorkspace(workspace, { person, reason: body.because });
        const rights = ["manage", "member"] as const;
        const grant = yield* granted(
          orm,
          { structure, account, person, rights, until: null },
          now.at,
        );
        return { facts, grants: [grant] };
      }),
  });
});

const named = Effect.fnUntraced(function* (words: Words) {
  const structure = yield* structureNamed(words.value("structure"));
  const person = yield* needed(words, "person");
  const because = yield* needed(words, "because");
  const asked = yield* Effect.mapError(
    Effect.fromResult(readAsked({ person, because })),
    (issues) => ({ _tag: "Invalid", issues }) as const,
  );
  const account = yield* accountAs(words.value("account") ?? person, structure);
  const { entries } = yield* entrusted(structure, account, asked);
  const snapshot = yield* (yield* Workspaces).read(structure);
  return nommerFr.done(nameOf(snapshot, asked.person), entries[0] ?? 0);
});

/** `nommer-responsable`: gives back a structure that nobody can manage any more, and says so to all its members (j35). */
export const nommerResponsable: Subcommand = {
  help: helpFr.nommerResponsable,
  run: (args, { settings, out }) =>
    Effect.gen(function* () {
      const options = {
        structure: "value",
        person: "value",
        account: "value",
        because: "value",
      } as const;
      const words = yield* wordsOf(args, options, 0);
      const said = yield* named(words).pipe(
        Effect.catch((failed) =>
          failed._tag === "Stop"
            ? Effect.fail(failed)
            : stopped(exitOf(failed), ...wrongLines(failed)),
        ),
        Effect.provide(writingPorts(settings)),
        Effect.mapError((failed) =>
          failed._tag === "Stop" ? stop(failed.exit, ...failed.lines) : folderStop(failed),
        ),
      );
      out(`${said}\n`);
      return exits.done;
    }),
};
