import { Schema } from "effect";
import { Code, DocumentId, ExperienceId, PersonId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

/** Practice in a field before, with its piece. `until` is the last day, null while it goes on. */
export const ExperienceStated = Schema.Struct({
  experience: ExperienceId,
  person: PersonId,
  field: Code,
  from: Day,
  until: Schema.NullOr(Day),
  document: DocumentId,
});

/** Acts done or assisted before, counted and never described; `until` is the day the count stops at. */
export const PriorActsStated = Schema.Struct({
  experience: ExperienceId,
  person: PersonId,
  act: Code,
  count: Schema.Int,
  until: Day,
  document: DocumentId,
});

/** The share of someone's working time in a field from a day on, in percent. */
export const WorkingTimeStated = Schema.Struct({
  experience: ExperienceId,
  person: PersonId,
  field: Code,
  percent: Schema.Int,
  from: Day,
  document: DocumentId,
});

/** One of these statements, taken back with a reason. */
export const ExperienceWithdrawn = Schema.Struct({
  experience: ExperienceId,
  person: PersonId,
  reason: Sealed,
});

export const experienceFacts = {
  "ExperienceStated.1": ExperienceStated,
  "PriorActsStated.1": PriorActsStated,
  "WorkingTimeStated.1": WorkingTimeStated,
  "ExperienceWithdrawn.1": ExperienceWithdrawn,
};
