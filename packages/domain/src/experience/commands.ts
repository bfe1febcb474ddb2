import { Schema } from "effect";
import { Code, DocumentId, ExperienceId, PersonId } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

const stated = { experience: ExperienceId, person: PersonId, document: DocumentId };

export const experienceCommands = {
  stateExperience: Schema.Struct({
    ...stated,
    field: Code,
    from: Day,
    until: Schema.NullOr(Day),
  }),
  statePriorActs: Schema.Struct({
    ...stated,
    act: Code,
    count: Schema.Int.check(
      Schema.isBetween({ minimum: 1, maximum: 100_000 }, { message: "De 1 à 100 000" }),
    ),
    until: Day,
  }),
  stateWorkingTime: Schema.Struct({
    ...stated,
    field: Code,
    percent: Schema.Int.check(
      Schema.isBetween({ minimum: 1, maximum: 100 }, { message: "De 1 à 100 %" }),
    ),
    from: Day,
  }),
  withdrawExperience: Schema.Struct({
    experience: ExperienceId,
    person: PersonId,
    reason: sealed(text(400), "text", "person"),
  }),
};
