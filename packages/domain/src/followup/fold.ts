import { HashMap } from "effect";
import { type FactsOf, type Folded, personOf } from "../journal/Entry.ts";
import { changed, remembered } from "../kernel/maps.ts";
import type { followUpFacts } from "./facts.ts";
import { type Count, type FollowUpState, structureVolumes } from "./FollowUp.ts";

const known = (state: FollowUpState, of: string, count: Count): FollowUpState => ({
  counts: HashMap.set(state.counts, count.count, count),
  countsOf: remembered(state.countsOf, of, count.count),
});

export const evolveFollowUp = (
  state: FollowUpState,
  { version: entry, at, actor, fact: { type, body } }: Folded<FactsOf<typeof followUpFacts>>,
): FollowUpState => {
  const by = personOf(actor);
  const noted = { entry, at, by, voided: undefined };
  switch (type) {
    case "ActsCounted.1":
      return known(state, body.team, { ...noted, ...body, kind: "acts" });
    case "RatioCounted.1":
      return known(state, body.team, { ...noted, ...body, kind: "ratio" });
    case "VolumeStated.1":
      return known(state, structureVolumes, { ...noted, ...body, kind: "volume" });
    case "CountVoided.1":
      return {
        ...state,
        counts: changed(state.counts, body.count, (count) => ({
          ...count,
          voided: { entry, at, by, reason: body.reason },
        })),
      };
  }
};
