import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Workspace } from "../Workspace.ts";
import { asOf, type AsOfAnswer } from "./asOf.ts";
import type { HeldWith } from "./conditionsHeld.ts";

/**
 * Whether a decision in force is still held by every rule, and what its closest binôme lacks. `actTypes`: those it names
 * whose conditions hold; none where the protocol tells none apart. `with`: the delegants they hold with, for one at least.
 */
export type HeldNow = {
  readonly holds: boolean;
  readonly actTypes: ReadonlyArray<Code>;
  readonly with: ReadonlyArray<HeldWith>;
  readonly missing: ReadonlyArray<Finding>;
};

/** Decision and conditions of one answer, brought together: ready for another type of act is not enough (j10). */
export const heldIn = ({ inPractice, heldAsKnownToday: held }: AsOfAnswer): HeldNow => {
  const decided = inPractice.types.map(({ actType }) => actType);
  const beside = held.withByAllRules
    .map(({ delegant, actTypes }) => ({
      delegant,
      actTypes: decided.filter((actType) => actTypes.includes(actType)),
    }))
    .filter(({ actTypes }) => decided.length === 0 || actTypes.length > 0);
  return {
    holds: inPractice.holds && beside.length > 0,
    actTypes: decided.filter((actType) => beside.some((one) => one.actTypes.includes(actType))),
    with: beside,
    missing: [...held.missingByTexts, ...held.missingByArsPractice, ...held.missingByInternalRules],
  };
};

/** What the as-of question answers now of each delegate of a team: no screen may say otherwise. */
export const heldNow = (
  workspace: Workspace,
  team: TeamId,
  now: LocalInstant,
): ReadonlyMap<PersonId, HeldNow> =>
  new Map(asOf(workspace, workspace, team, now).map((answer) => [answer.delegate, heldIn(answer)]));
