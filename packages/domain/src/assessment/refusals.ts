import { Schema } from "effect";
import { AssessmentId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";

export const assessmentRefusals = {
  NoSuchAssessment: refusal("NoSuchAssessment", { assessment: AssessmentId }),
  AssessmentAlreadyVoided: refusal("AssessmentAlreadyVoided", { assessment: AssessmentId }),
  ScoreBelowThreshold: refusal("ScoreBelowThreshold", {
    score: Schema.Int,
    threshold: Schema.Int,
  }),
  SuccessesExceedCount: refusal("SuccessesExceedCount", { count: Schema.Int }),
};
export type AssessmentRefusal =
  (typeof assessmentRefusals)[keyof typeof assessmentRefusals]["Type"];
