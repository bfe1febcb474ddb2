import type { PractisedType } from "@coopilote/contract/teams/answers.ts";
import type { Practice } from "@coopilote/domain/activation/Activation.ts";
import type { HeldNow } from "@coopilote/domain/readiness/heldNow.ts";

/** The types of act of a practice, and which of them are held now. */
export const practisedTypes = (
  { types }: Practice,
  held: HeldNow | undefined,
): ReadonlyArray<PractisedType> =>
  types.map(({ actType, since }) => ({
    actType,
    since,
    holds: held?.actTypes.includes(actType) ?? false,
  }));
