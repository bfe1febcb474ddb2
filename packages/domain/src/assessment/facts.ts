import { Schema } from "effect";
import { AssessmentId, Code, PersonId, TeamId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { LocalInstant, Minutes } from "../kernel/time.ts";

/** `score` and `threshold` where the assessment has them; no threshold is ever supposed. */
export const AssessmentRecorded = Schema.Struct({
  assessment: AssessmentId,
  team: TeamId,
  protocol: Code,
  person: PersonId,
  form: Code,
  on: LocalInstant,
  assessor: PersonId,
  score: Schema.NullOr(Schema.Int),
  threshold: Schema.NullOr(Schema.Int),
  outcome: Schema.Literals(["validated", "to-retake"]),
});
/** The same, with how many consultations it was made on; null where none are counted. */
export const AssessmentMade = Schema.Struct({
  ...AssessmentRecorded.fields,
  consultations: Schema.NullOr(Schema.Int),
});
export const AssessmentVoided = Schema.Struct({
  assessment: AssessmentId,
  team: TeamId,
  person: PersonId,
  reason: Sealed,
});

/** Acts counted, never described: `count` done, `successes` among them. */
export const SupervisedPracticeRecorded = Schema.Struct({
  team: TeamId,
  protocol: Code,
  person: PersonId,
  act: Code,
  part: Schema.Literals(["observed", "supervised", "in-presence"]),
  on: LocalInstant,
  count: Schema.Int,
  successes: Schema.NullOr(Schema.Int),
  supervisor: PersonId,
});

/** The same, with how long it lasted in all; null where time was not counted. */
export const SupervisedPracticeTimed = Schema.Struct({
  ...SupervisedPracticeRecorded.fields,
  minutes: Schema.NullOr(Minutes),
});

export const assessmentFacts = {
  "AssessmentRecorded.1": AssessmentRecorded,
  "AssessmentRecorded.2": AssessmentMade,
  "AssessmentVoided.1": AssessmentVoided,
  "SupervisedPracticeRecorded.1": SupervisedPracticeRecorded,
  "SupervisedPracticeRecorded.2": SupervisedPracticeTimed,
};
