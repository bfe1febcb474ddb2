import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import { type History, newestFirst } from "../kernel/History.ts";
import type { Code, DocumentId, ExperienceId, PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";

type Stated = Noted & {
  readonly experience: ExperienceId;
  readonly person: PersonId;
  readonly document: DocumentId;
  readonly withdrawn: Withdrawn | undefined;
};

/** Who took it back and why; `by` is unknown where nobody acted as a person. */
export type Withdrawn = Noted & { readonly by: PersonId | undefined; readonly reason: Sealed };

export type FieldExperience = Stated & {
  readonly kind: "field";
  readonly field: Code;
  readonly from: Day;
  readonly until: Day | null;
};
export type PriorActs = Stated & {
  readonly kind: "acts";
  readonly act: Code;
  readonly count: number;
  readonly until: Day;
};
export type WorkingTime = Stated & {
  readonly kind: "working-time";
  readonly field: Code;
  readonly percent: number;
  readonly from: Day;
};

/** What someone states of their past or present practice, with its piece. */
export type Experience = FieldExperience | PriorActs | WorkingTime;

export type ExperienceState = {
  readonly experiences: HashMap.HashMap<ExperienceId, Experience>;
  readonly experiencesOf: HashMap.HashMap<PersonId, History<ExperienceId>>;
};

export const noExperience: ExperienceState = {
  experiences: HashMap.empty(),
  experiencesOf: HashMap.empty(),
};

/** What someone had stated by an instant and not withdrawn by then, the newest first. */
export const experiencesOn = (
  state: ExperienceState,
  person: PersonId,
  on: LocalInstant,
): ReadonlyArray<Experience> =>
  newestFirst(at(state.experiencesOf, person))
    .flatMap((id) => at(state.experiences, id) ?? [])
    .filter(
      (stated) =>
        isBy(stated.at, on) && (stated.withdrawn === undefined || !isBy(stated.withdrawn.at, on)),
    );
