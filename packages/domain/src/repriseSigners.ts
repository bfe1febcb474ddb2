import type { PersonId } from "./kernel/ids.ts";
import type { LocalInstant } from "./kernel/time.ts";
import { holdersOn } from "./people/Person.ts";
import { membersOn, type Team } from "./teams/Team.ts";
import type { Workspace } from "./Workspace.ts";
import type { Reprise } from "./activation/Activation.ts";

/**
 * Whoever else could declare or confirm a reprise in place of one person: two people act where there are two (j6, j24).
 * In the smallest structure the physician is délégant and responsable légal: nobody else could, and the screen says so.
 */
export const othersThan = (
  { people }: Workspace,
  team: Team,
  person: PersonId,
  on: LocalInstant,
): ReadonlyArray<PersonId> => {
  const delegants = membersOn(team, on).flatMap((member) =>
    member.role === "delegant" ? member.person : [],
  );
  const heads = holdersOn(people, "legal-head", on.day);
  return [...new Set([...delegants, ...heads])].filter((other) => other !== person);
};

/** Whether only its own author could confirm a reprise, where someone else could declare it again (j24). */
export const awaitsAnotherAuthor = (
  workspace: Workspace,
  team: Team,
  { signature, confirmed }: Reprise,
  on: LocalInstant,
): boolean => {
  const heads = holdersOn(workspace.people, "legal-head", on.day);
  return (
    confirmed === undefined &&
    heads.length > 0 &&
    heads.every((head) => head === signature.signer) &&
    membersOn(team, on).some(
      ({ role, person }) => role === "delegant" && person !== signature.signer,
    )
  );
};
