import type { PersonId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Workspace } from "../Workspace.ts";
import { asOf, type AsOfAnswer } from "./asOf.ts";

/** Whether a decision in force is still held by every rule, and what its closest binôme lacks. */
export type HeldNow = { readonly holds: boolean; readonly missing: ReadonlyArray<Finding> };

/** Decision and conditions of one answer, brought together. */
export const heldIn = ({ inPractice, heldAsKnownToday: held }: AsOfAnswer): HeldNow => ({
  holds: inPractice.holds && held.byAllRules,
  missing: [...held.missingByTexts, ...held.missingByArsPractice, ...held.missingByInternalRules],
});

/** What the as-of question answers now of each delegate of a team: no screen may say otherwise. */
export const heldNow = (
  workspace: Workspace,
  team: TeamId,
  now: LocalInstant,
): ReadonlyMap<PersonId, HeldNow> =>
  new Map(asOf(workspace, workspace, team, now).map((answer) => [answer.delegate, heldIn(answer)]));
