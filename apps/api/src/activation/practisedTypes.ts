import type { PractisedType } from "@coopilote/contract/teams/MemberCard.ts";
import type { Practice } from "@coopilote/domain/activation/Activation.ts";
import type { Code, PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { HeldNow } from "@coopilote/domain/readiness/heldNow.ts";
import { binomeReadiness } from "@coopilote/domain/readiness/readiness.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import type { ViewRequest } from "../ViewRequest.ts";

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

/** The types of act that those who practise are newly ready for; nothing of one whose results are not shown. */
export const widenableIn = (
  { standing }: Pick<ViewRequest, "standing">,
  findings: ReadonlyArray<Finding>,
): ((person: PersonId, practice: Practice) => ReadonlyArray<Code>) => {
  const pairs = binomeReadiness(findings, "practice");
  return (person, { types }) => {
    const closest = pairs.find(({ delegate }) => delegate === person);
    return closest?.missing.length === 0 && mayReadResultsOf(standing, person)
      ? closest.actTypes.filter((actType) => types.every((one) => one.actType !== actType))
      : [];
  };
};
