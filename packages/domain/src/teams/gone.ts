import { newestFirst } from "../kernel/History.ts";
import type { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { PeopleState } from "../people/Person.ts";
import { HashMap } from "effect";
import { departureOn, type TeamState } from "./Team.ts";

/**
 * Whether someone has left: they are in no team any more, and every affiliation of theirs has ended; where none was ever
 * recorded, they left the teams they were in. Nothing is asked of them, nor are they offered for anything (j16, j34).
 */
export const isGone = (
  { people, teams }: { readonly people: PeopleState; readonly teams: TeamState },
  person: PersonId,
  on: LocalInstant,
): boolean => {
  const known = at(people.people, person);
  if (known === undefined) return true;
  const memberships = newestFirst(at(teams.teamsOf, person)).flatMap((team) => {
    const member = at(teams.teams, team)?.members;
    return member === undefined ? [] : (at(member, person) ?? []);
  });
  if (memberships.some((member) => departureOn(member, on) === undefined)) return false;
  const affiliations = [...HashMap.values(known.affiliations)];
  return affiliations.length === 0
    ? memberships.length > 0
    : affiliations.every(({ until }) => until !== null && until < on.day);
};
