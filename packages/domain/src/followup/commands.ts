import { Schema } from "effect";
import { Code, CountId, DocumentId, PersonId, TeamId } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

const number = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 1_000_000 }, { message: "De 0 à 1 000 000" }),
);
const span = { count: CountId, from: Day, until: Day };

export const followUpCommands = {
  countActs: Schema.Struct({ ...span, team: TeamId, person: PersonId, act: Code, acts: number }),
  countRatio: Schema.Struct({ ...span, team: TeamId, ratio: Code, part: number, whole: number }),
  stateVolume: Schema.Struct({ ...span, act: Code, acts: number, document: DocumentId }),
  voidCount: Schema.Struct({
    count: CountId,
    reason: sealed(text(400), "text", "structure"),
  }),
};
