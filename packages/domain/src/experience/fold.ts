import { HashMap } from "effect";
import { type FactsOf, type Folded, personOf } from "../journal/Entry.ts";
import { changed, remembered } from "../kernel/maps.ts";
import type { Experience, ExperienceState } from "./Experience.ts";
import type { experienceFacts } from "./facts.ts";

const known = (state: ExperienceState, stated: Experience): ExperienceState => ({
  experiences: HashMap.set(state.experiences, stated.experience, stated),
  experiencesOf: remembered(state.experiencesOf, stated.person, stated.experience),
});

export const evolveExperience = (
  state: ExperienceState,
  { version: entry, at, actor, fact: { type, body } }: Folded<FactsOf<typeof experienceFacts>>,
): ExperienceState => {
  const noted = { entry, at, withdrawn: undefined };
  switch (type) {
    case "ExperienceStated.1":
      return known(state, { ...noted, ...body, kind: "field" });
    case "PriorActsStated.1":
      return known(state, { ...noted, ...body, kind: "acts" });
    case "WorkingTimeStated.1":
      return known(state, { ...noted, ...body, kind: "working-time" });
    case "ExperienceWithdrawn.1":
      return {
        ...state,
        experiences: changed(state.experiences, body.experience, (stated) => ({
          ...stated,
          withdrawn: { entry, at, by: personOf(actor), reason: body.reason },
        })),
      };
  }
};
