import { reading } from "@coopilote/contract/issues.ts";
import { CivilTime } from "@coopilote/domain/kernel/time.ts";
import { type Snapshot, Zones } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import { exits } from "./exits.ts";
import { askFr } from "./fr.ts";
import { stopped } from "./Subcommand.ts";

const readTime = reading(CivilTime);

/** The end of a day, where no hour is given. */
const dayEnd = "23:59";

const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/u;

/** A local day and hour of the structure, as `2026-03-10T14:00`. */
export const instantOf = Effect.fnUntraced(function* (
  { workspace }: Pick<Snapshot, "workspace">,
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
