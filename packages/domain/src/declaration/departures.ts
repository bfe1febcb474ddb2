import { HashMap } from "effect";
import { type DeclarationState, declaredOn } from "./Declaration.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Role } from "../protocols/Requirement.ts";
import { departureOn, roleOn, type Team } from "../teams/Team.ts";

/**
 * Someone who left a team. `toDeclare`: a deposit still names them there, and the modification is to be
 * declared (R51, j34).
 */
export type Departure = {
  readonly person: PersonId;
  readonly role: Role;
  readonly at: LocalInstant;
  readonly toDeclare: boolean;
};

const roles: ReadonlyArray<Role> = ["delegant", "delegate"];

/** Who is out of a team on an instant, the last to leave first. */
export const departuresOn = (
  { declaration }: { readonly declaration: DeclarationState },
  team: Team,
  on: LocalInstant,
): ReadonlyArray<Departure> =>
  [...HashMap.values(team.members)]
    .flatMap((member) => {
      const left = departureOn(member, on);
      if (left === undefined) return [];
      const { person } = member;
      const toDeclare = roles.some(
        (role) => declaredOn(declaration, team.team, person, role, on) !== undefined,
      );
      return [{ person, role: roleOn(member, on), at: left.at, toDeclare }];
    })
    .toSorted((a, b) => b.at.at - a.at.at || (a.person < b.person ? -1 : 1));
