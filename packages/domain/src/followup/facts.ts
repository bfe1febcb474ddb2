import { Schema } from "effect";
import { Code, CountId, DocumentId, PersonId, TeamId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

/** Acts of one type a delegate did from a day to another, both included: counted, never described, never of whom. */
export const ActsCounted = Schema.Struct({
  count: CountId,
  team: TeamId,
  person: PersonId,
  act: Code,
  from: Day,
  until: Day,
  acts: Schema.Int,
});

/** `part` of `whole` over some days: acts kept by delegants, images that cannot be read. */
export const RatioCounted = Schema.Struct({
  count: CountId,
  team: TeamId,
  ratio: Code,
  from: Day,
  until: Day,
  part: Schema.Int,
  whole: Schema.Int,
});

/** Acts of the whole structure over some days, with its piece. */
export const VolumeStated = Schema.Struct({
  count: CountId,
  act: Code,
  from: Day,
  until: Day,
  acts: Schema.Int,
  document: DocumentId,
});

export const CountVoided = Schema.Struct({ count: CountId, reason: Sealed });

export const followUpFacts = {
  "ActsCounted.1": ActsCounted,
  "RatioCounted.1": RatioCounted,
  "VolumeStated.1": VolumeStated,
  "CountVoided.1": CountVoided,
};
