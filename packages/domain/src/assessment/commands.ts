import { Schema } from "effect";
import { AssessmentId, Code, PersonId, TeamId } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime, Minutes } from "../kernel/time.ts";

const count = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 10_000 }, { message: "De 0 à 10 000" }),
);

export const assessmentCommands = {
  recordAssessment: Schema.Struct({
    assessment: AssessmentId,
    team: TeamId,
    person: PersonId,
    form: Code,
    on: CivilTime,
    score: Schema.NullOr(count),
    threshold: Schema.NullOr(count),
    outcome: Schema.Literals(["validated", "to-retake"]),
    consultations: Schema.optionalKey(Schema.NullOr(count)),
  }),
  voidAssessment: Schema.Struct({
    assessment: AssessmentId,
    team: TeamId,
    person: PersonId,
    reason: sealed(text(400), "text", "person"),
  }),
  recordSupervisedPractice: Schema.Struct({
    team: TeamId,
    person: PersonId,
    act: Code,
    part: Schema.Literals(["observed", "supervised", "in-presence"]),
    on: CivilTime,
    count,
    successes: Schema.NullOr(count),
    minutes: Schema.optionalKey(Schema.NullOr(Minutes)),
  }),
};
