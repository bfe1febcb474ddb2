import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import { type History, newestFirst } from "../kernel/History.ts";
import type { Code, CountId, DocumentId, PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import { type Day, dayNumber, isBy, type LocalInstant } from "../kernel/time.ts";

/** Who voided it and why; `by` is unknown where nobody acted as a person. */
export type Voided = Noted & { readonly by: PersonId | undefined; readonly reason: Sealed };

/** `from` and `until` are both included; `by` whoever wrote it. */
type Counted = Noted & {
  readonly by: PersonId | undefined;
  readonly count: CountId;
  readonly from: Day;
  readonly until: Day;
  readonly voided: Voided | undefined;
};

export type ActsCount = Counted & {
  readonly kind: "acts";
  readonly team: TeamId;
  readonly person: PersonId;
  readonly act: Code;
  readonly acts: number;
};
export type RatioCount = Counted & {
  readonly kind: "ratio";
  readonly team: TeamId;
  readonly ratio: Code;
  readonly part: number;
  readonly whole: number;
};
export type Volume = Counted & {
  readonly kind: "volume";
  readonly act: Code;
  readonly acts: number;
  readonly document: DocumentId;
};
export type Count = ActsCount | RatioCount | Volume;

export type FollowUpState = {
  readonly counts: HashMap.HashMap<CountId, Count>;
  /** By team; volumes under `structureVolumes`. */
  readonly countsOf: HashMap.HashMap<string, History<CountId>>;
};

export const structureVolumes = "structure";

export const noFollowUp: FollowUpState = { counts: HashMap.empty(), countsOf: HashMap.empty() };

/** Counts of a team, or of the structure, written by an instant and not voided by then, the newest first. */
export const countsOn = (
  state: FollowUpState,
  of: string,
  on: LocalInstant,
): ReadonlyArray<Count> =>
  newestFirst(at(state.countsOf, of))
    .flatMap((id) => at(state.counts, id) ?? [])
    .filter(
      (count) => isBy(count.at, on) && (count.voided === undefined || !isBy(count.voided.at, on)),
    );

/** Days of a span, both ends included. */
export const daysIn = ({ from, until }: { readonly from: Day; readonly until: Day }): number =>
  dayNumber(until) - dayNumber(from) + 1;

/** Days that two spans have in common. */
export const sharedDays = (
  a: { readonly from: Day; readonly until: Day },
  b: { readonly from: Day; readonly until: Day },
): number =>
  Math.max(
    0,
    Math.min(dayNumber(a.until), dayNumber(b.until)) -
      Math.max(dayNumber(a.from), dayNumber(b.from)) +
      1,
  );
