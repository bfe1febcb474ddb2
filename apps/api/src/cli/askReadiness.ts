import { reading } from "@coopilote/contract/issues.ts";
import { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { CivilTime, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { type Snapshot, Workspaces, Zones } from "@coopilote/domain/ports.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Effect, Schema } from "effect";
import { everyone } from "../people/names.ts";
import { PersonCard } from "@coopilote/contract/people/PersonCard.ts";
import { localNow } from "../views.ts";
import { exits } from "./exits.ts";
import { askFr } from "./fr.ts";
import { structureNamed } from "./named.ts";
import { stopped } from "./Subcommand.ts";
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

const readTime = reading(CivilTime);
const readTeam = reading(TeamId);

/** The end of a day, where no hour is given. */
const dayEnd = "23:59";

const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/u;

/** A local day and hour of the structure, as `2026-03-10T14:00`. */
const instantOf = Effect.fnUntraced(function* (
  { workspace }: Snapshot,
  text: string,
  which: string | undefined,
) {
  const zones = yield* Zones;
  const [, day, time = dayEnd] = parts.exec(text) ?? [];
  if (day === undefined) return yield* stopped(exits.usage, askFr.notAnInstant(text));
  const civil = yield* Effect.mapError(
    Effect.fromResult(readTime({ day, time, ...(which === undefined ? {} : { which }) })),
    (issues) => ({ _tag: "Invalid", issues }) as const,
  );
  const found = zones.at(workspace.structure.founded?.zone ?? "Europe/Paris", civil);
  if (found === "gap")
    return yield* Effect.fail({ _tag: "TimeDoesNotExist", path: ["on"] } as const);
  if (found === "twice")
    return yield* Effect.fail({ _tag: "TimeExistsTwice", path: ["on"] } as const);
  return found;
});

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
