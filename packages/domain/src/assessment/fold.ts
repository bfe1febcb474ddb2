import { HashMap } from "effect";
import { type FactsOf, type Folded, personOf } from "../journal/Entry.ts";
import { changed, remembered } from "../kernel/maps.ts";
import type { AssessmentState } from "./Assessment.ts";
import type { assessmentFacts } from "./facts.ts";

export const evolveAssessment = (
  state: AssessmentState,
  { version: entry, at, actor, fact: { type, body } }: Folded<FactsOf<typeof assessmentFacts>>,
): AssessmentState => {
  const noted = { entry, at };
  switch (type) {
    case "AssessmentRecorded.1":
    case "AssessmentRecorded.2":
      return {
        ...state,
        assessments: HashMap.set(state.assessments, body.assessment, {
          consultations: null,
          ...noted,
          ...body,
          voided: undefined,
        }),
        assessmentsOf: remembered(state.assessmentsOf, body.person, body.assessment),
      };
    case "AssessmentVoided.1":
      return {
        ...state,
        assessments: changed(state.assessments, body.assessment, (assessment) => ({
          ...assessment,
          voided: { ...noted, by: personOf(actor), reason: body.reason },
        })),
      };
    case "SupervisedPracticeRecorded.1":
    case "SupervisedPracticeRecorded.2": {
      const { team: _, person, ...practice } = body;
      return {
        ...state,
        practices: remembered(state.practices, person, { minutes: null, ...noted, ...practice }),
      };
    }
  }
};
