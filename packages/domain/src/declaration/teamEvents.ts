import { recall } from "../kernel/History.ts";
import type { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import type { Team } from "../teams/Team.ts";
import { type DeclarationState, depositsOf } from "./Declaration.ts";
import { departuresOn } from "./departures.ts";

/** What happens to a team beside its steps: the ARS suspends and lifts, someone leaves and it is declared. */
export type TeamEvent =
  | { readonly what: "suspended" | "suspension-lifted"; readonly on: Day }
  | {
      readonly what: "departure" | "departure-to-declare" | "departure-declared";
      readonly on: Day;
      readonly person: PersonId;
    };

type Declared = { readonly declaration: DeclarationState };

const suspensions = (
  { declaration }: Declared,
  team: Team,
  now: LocalInstant,
): ReadonlyArray<TeamEvent> =>
  [...recall(at(declaration.suspensionsOf, team.team))]
    .flatMap((suspension) => at(declaration.suspensions, suspension) ?? [])
    .filter(({ from }) => isBy(from, now))
    .flatMap(({ from, lifted }) => [
      { what: "suspended" as const, on: from.day },
      ...(lifted === undefined || !isBy(lifted.from, now)
        ? []
        : [{ what: "suspension-lifted" as const, on: lifted.from.day }]),
    ]);

const departures = (known: Declared, team: Team, now: LocalInstant): ReadonlyArray<TeamEvent> => {
  const deposits = depositsOf(known.declaration, team.team).filter(({ at: received }) =>
    isBy(received, now),
  );
  return departuresOn(known, team, now).flatMap(({ person, at: left, toDeclare }) => {
    const removal = toDeclare
      ? undefined
      : deposits.findLast(({ removes }) => removes.some((named) => named.person === person));
    return [
      {
        what: toDeclare ? ("departure-to-declare" as const) : ("departure" as const),
        on: left.day,
        person,
      },
      ...(removal === undefined
        ? []
        : [{ what: "departure-declared" as const, on: removal.at.day, person }]),
    ];
  });
};

/** What happened to a team by an instant, in the order of days. */
export const teamEvents = (
  known: Declared,
  team: Team,
  now: LocalInstant,
): ReadonlyArray<TeamEvent> =>
  [...suspensions(known, team, now), ...departures(known, team, now)].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
