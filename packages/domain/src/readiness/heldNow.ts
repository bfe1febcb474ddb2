import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Workspace } from "../Workspace.ts";
import { asOf, type AsOfAnswer } from "./asOf.ts";

/**
 * Whether a decision in force is still held by every rule, and what its closest binôme lacks. `actTypes`: those it names
 * whose conditions hold; none where the protocol tells none apart.
 */
export type HeldNow = {
  readonly holds: boolean;
  readonly actTypes: ReadonlyArray<Code>;
  readonly missing: ReadonlyArray<Finding>;
};

/** Decision and conditions of one answer, brought together: ready for another type of act is not enough (j10). */
export const heldIn = ({ inPractice, heldAsKnownToday: held }: AsOfAnswer): HeldNow => {
  const actTypes = inPractice.types
    .map(({ actType }) => actType)
    .filter((actType) => held.actTypes.byAllRules.includes(actType));
  return {
    holds:
      inPractice.holds && (inPractice.types.length === 0 ? held.byAllRules : actTypes.length > 0),
    actTypes,
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
