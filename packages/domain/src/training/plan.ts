import { HashMap } from "effect";
import type { Code, PersonId } from "../kernel/ids.ts";
import { Minutes, minutesBetween } from "../kernel/time.ts";
import type { ProtocolState } from "../protocols/Adoption.ts";
import { formateurId, type Segment } from "./facts.ts";
import type { TrainingRefusal } from "./refusals.ts";
import { halfDay, longestBreak } from "./signatureGroups.ts";
import { sequencesOf } from "./TrainingSession.ts";
import { wholeProgramme } from "./wholeProgramme.ts";

/** Real minutes that one signature may cover: a half-day (j21). */
export const longestSequence = Minutes.make(halfDay);

/** Real minutes between two segments above which a séquence is no longer continuous. */
export const longestPause = Minutes.make(longestBreak);

type Placed = { readonly segment: Segment; readonly place: number };
type Neighbours = { readonly before: Placed; readonly after: Placed };

const neighboursOf = (segments: ReadonlyArray<Segment>): ReadonlyArray<Neighbours> => {
  const ordered = segments
    .map((segment, place) => ({ segment, place }))
    .toSorted((a, b) => a.segment.from.at - b.segment.from.at);
  return ordered.slice(1).flatMap((after, index) => {
    const before = ordered[index];
    return before === undefined ? [] : [{ before, after }];
  });
};

const overlap = (segments: ReadonlyArray<Segment>): Placed | undefined =>
  neighboursOf(segments).find(({ before, after }) => after.segment.from.at < before.segment.to.at)
    ?.after;

/** Where séquences stop being one stretch: a pause too long, or another séquence within. */
export const interruptionsIn = (segments: ReadonlyArray<Segment>): ReadonlyArray<Placed> => {
  const pairs = neighboursOf(segments);
  return pairs
    .filter(({ before, after }, index) =>
      before.segment.sequence === after.segment.sequence
        ? minutesBetween(before.segment.to, after.segment.from) > longestPause
        : pairs
            .slice(0, index)
            .some((earlier) => earlier.before.segment.sequence === after.segment.sequence),
    )
    .map(({ after }) => after);
};

type PlanBreach = Extract<
  TrainingRefusal,
  { readonly _tag: "SegmentsOverlap" | "SequenceNotContinuous" | "SequenceTooLong" }
>;
type Overlap = Extract<PlanBreach, { readonly _tag: "SegmentsOverlap" }>;

/** Two segments of a session at the same time, at the field of the later one. */
export const overlapIn = (segments: ReadonlyArray<Segment>): Overlap | undefined => {
  const later = overlap(segments);
  return later === undefined
    ? undefined
    : { _tag: "SegmentsOverlap", path: ["segments", later.place, "from"] };
};

/** What keeps segments from being séquences under one signature each, at the field (j21). */
export const planBreach = (segments: ReadonlyArray<Segment>): PlanBreach | undefined => {
  const overlapping = overlapIn(segments);
  if (overlapping !== undefined) return overlapping;
  const [broken] = interruptionsIn(segments);
  if (broken !== undefined)
    return { _tag: "SequenceNotContinuous", path: ["segments", broken.place, "from"] };
  const tooLong = sequencesOf(segments).find(
    ({ from, to }) => minutesBetween(from, to) > longestSequence,
  );
  if (tooLong === undefined) return undefined;
  const last = segments.findIndex(({ sequence, to }) =>
    sequence === tooLong.sequence ? to.at === tooLong.to.at : false,
  );
  return {
    _tag: "SequenceTooLong",
    path: ["segments", last, "to"],
    minutes: minutesBetween(tooLong.from, tooLong.to),
    longest: longestSequence,
  };
};

/** Whether a person leads a segment. */
export const isLedBy = ({ formateurs }: Pick<Segment, "formateurs">, person: PersonId): boolean =>
  formateurs.some((formateur) => formateurId(formateur) === person);

/** Whoever leads all of it receives nothing of it (j15): of a séquence, or of a session. */
export const leadsThroughout = (
  segments: ReadonlyArray<Pick<Segment, "formateurs">>,
  person: PersonId,
): boolean => segments.every((segment) => isLedBy(segment, person));

/** The modules of a protocol in the versions adopted; nothing where no team has chosen it. */
const modulesOf = (
  adoptions: ProtocolState["adoptions"],
  protocol: Code,
): ReadonlyArray<Code> | undefined => {
  const adopted = [...HashMap.values(adoptions)].filter((known) => known.protocol === protocol);
  return adopted.length === 0
    ? undefined
    : adopted.flatMap(({ content }) => content.modules.map(({ id }) => id));
};

/** Whether some team of the structure has chosen a protocol. */
export const isChosen = (adoptions: ProtocolState["adoptions"], protocol: Code): boolean =>
  modulesOf(adoptions, protocol) !== undefined;

type Unknown = Extract<TrainingRefusal, { readonly _tag: "ProtocolNotChosen" | "NoSuchModule" }>;

/**
 * Why a module cannot be given for these protocols: one that no team has chosen, or a text that does not list it.
 * Where no text lists modules, only the whole programme can be given.
 */
export const moduleBreach = (
  adoptions: ProtocolState["adoptions"],
  protocols: ReadonlyArray<Code>,
  module: Code,
): Unknown | undefined => {
  const texts = protocols.map((protocol) => ({
    protocol,
    modules: modulesOf(adoptions, protocol),
  }));
  const stranger = texts.find(({ modules }) => modules === undefined);
  if (stranger !== undefined) return { _tag: "ProtocolNotChosen", protocol: stranger.protocol };
  const lists = texts.flatMap(({ modules }) =>
    modules === undefined || modules.length === 0 ? [] : [modules],
  );
  const isKnown =
    lists.length === 0
      ? module === wholeProgramme
      : lists.every((modules) => modules.includes(module));
  return isKnown ? undefined : { _tag: "NoSuchModule", module };
};
