import { reading } from "@coopilote/contract/issues.ts";
import { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Effect, Schema } from "effect";
import { everyone } from "../people/names.ts";
import { PersonCard } from "@coopilote/contract/people/PersonCard.ts";
import { localNow } from "../views.ts";
import { instantOf } from "./instant.ts";
import { structureNamed } from "./named.ts";
import { needed, type Options, type Words } from "./words.ts";

export const readinessOptions: Options = {
  structure: "value",
  team: "value",
  on: "value",
  "known-at": "value",
  which: "value",
};

/** What the gate says of a team at an instant, by what was known at another. */
const Answer = Schema.Struct({
  team: TeamId,
  on: LocalInstant,
  knownAt: Schema.NullOr(LocalInstant),
  knownVersion: Schema.Int,
  findings: Schema.Array(Schema.Struct({ holds: Schema.Boolean, finding: Finding })),
  people: Schema.Array(PersonCard),
});
const encode = Schema.encodeSync(Schema.fromJsonString(Answer));

const readTeam = reading(TeamId);

/** The gate itself, as the screens and the refusals ask it, of anyone: whoever keeps the server reads it all. */
export const askedReadiness = Effect.fnUntraced(function* (words: Words) {
  const workspaces = yield* Workspaces;
  const structure = yield* structureNamed(words.value("structure"));
  const asked = yield* needed(words, "team");
  const team = yield* Effect.mapError(
    Effect.fromResult(readTeam(asked)),
    () => ({ _tag: "NotFound" }) as const,
  );
  const now = yield* workspaces.read(structure);
  const onText = words.value("on");
  const knownText = words.value("known-at");
  const on =
    onText === undefined
      ? yield* localNow(now)
      : yield* instantOf(now, onText, words.value("which"));
  const knownAt =
    knownText === undefined ? null : yield* instantOf(now, knownText, words.value("which"));
  const known = knownAt === null ? now : yield* workspaces.asKnown(structure, knownAt.at);
  if (at(known.workspace.teams.teams, team) === undefined)
    return yield* Effect.fail({ _tag: "NotFound" } as const);
  return encode({
    team,
    on,
    knownAt,
    knownVersion: known.workspace.version,
    findings: readiness(known.workspace, team, on).map((finding) => ({
      holds: holds(finding),
      finding,
    })),
    people: everyone(now),
  });
});
