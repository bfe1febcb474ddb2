import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { holdersOn } from "../people/Person.ts";
import type { Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { engagedRole } from "./engaged.ts";

/** Engaged delegants of a team who are also its responsable légal: allowed in a small structure, and told (j6). */
export const legalHeadDelegants = (
  workspace: Workspace,
  team: Team,
  on: LocalInstant,
): ReadonlyArray<PersonId> =>
  holdersOn(workspace.people, "legal-head", on.day).filter(
    (person) => engagedRole(workspace, team, person, on) === "delegant",
  );
