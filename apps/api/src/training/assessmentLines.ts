import type { LedgerView } from "@coopilote/contract/training/answers.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { registerWords } from "@coopilote/domain/registerWords.ts";
import { nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** Assessments of a person for a protocol, the newest first, voided ones among them. */
export const assessmentLines = (
  { snapshot, standing, person: me }: ViewRequest,
  person: PersonId,
  protocol: string,
): LedgerView["assessments"] => {
  const { assessments, assessmentsOf } = snapshot.workspace.assessment;
  const { asked } = registerWords(snapshot, { kind: "console" });
  return [...recall(at(assessmentsOf, person))]
    .flatMap((id) => at(assessments, id) ?? [])
    .filter((one) => one.protocol === protocol)
    .map(({ assessment, team, form, on, assessor, score, threshold, outcome, voided }) => ({
      assessment,
      team,
      title: asked(team, form),
      on,
      assessor: nameOf(snapshot, assessor),
      score,
      threshold,
      outcome,
      voided:
        voided === undefined
          ? null
          : {
              at: voided.at,
              by: voided.by === undefined ? null : nameOf(snapshot, voided.by),
              reason: textIn(snapshot, voided.reason),
            },
      mayVoid: voided === undefined && me !== person && standing.engagedIn(team) === "delegant",
    }));
};
