import { civil } from "../forms/moment.ts";
import type { ChosenPiece } from "../documents/filing.ts";
import type { BodyFor } from "../server/commands.ts";
import { nightsOf, dayLater } from "./clock.ts";
import {
  capacityOf,
  keyOfFormateur,
  type PlanDraft,
  segmentsOn,
  sequencesIn,
  type SequenceDraft,
  type TimeDraft,
} from "./planDraft.ts";

type Afterwards = BodyFor<"enterSessionAfterwards">;

/** What the paper says of one person in one séquence. */
export interface MarkDraft {
  /** Empty until it is said. */
  readonly said: "signed" | "unsigned" | "absent" | "";
  /** Arrived later or left earlier than the séquence; the times are those of the paper. */
  readonly isPartial: boolean;
  readonly arrived: TimeDraft;
  readonly left: TimeDraft;
}

/** What a device already says of a session: its lines, those of them signed, the parts signed by who led them. */
export interface Begun {
  readonly marks: Readonly<Record<string, MarkDraft>>;
  readonly signed: ReadonlyArray<string>;
  readonly led: ReadonlyArray<string>;
}

/** What the paper adds to the plan of the session: its scan, who signed what. */
export interface PaperDraft {
  readonly file: ChosenPiece | null;
  readonly marks: Readonly<Record<string, MarkDraft>>;
  /** Whether a formateur signed a part that they led, by `segment/formateur`, where it was typed. */
  readonly leaders: Readonly<Record<string, boolean>>;
}

/** The paper over what it begins with: nothing where the session was held on paper alone. */
export interface PaperOver extends PaperDraft {
  readonly begun: Begun | null;
}

export const blankPaper: PaperDraft = { file: null, marks: {}, leaders: {} };

/** One line of the paper, in the order in which it is sent. */
export interface PaperLine {
  readonly key: string;
  readonly sequence: SequenceDraft;
  readonly person: string;
}

const leadsAll = (plan: PlanDraft, { places }: SequenceDraft, person: string): boolean =>
  places.every((place) =>
    plan.segments[place]?.formateurs.some((one) => keyOfFormateur(one) === person),
  );

/** Each participant in each séquence they do not lead whole. */
export const linesOnPaper = (plan: PlanDraft): ReadonlyArray<PaperLine> =>
  sequencesIn(plan.segments).flatMap((sequence) =>
    plan.persons
      .filter((person) => !leadsAll(plan, sequence, person))
      .map((person) => ({ key: `${sequence.sequence}/${person}`, sequence, person })),
  );

/** Whether someone signed a line on a device: the paper does not say it again. */
export const isSignedHere = ({ begun }: PaperOver, { key }: PaperLine): boolean =>
  begun?.signed.includes(key) === true;

const firstMark = ({ begun }: PaperOver, { key, sequence }: PaperLine): MarkDraft =>
  begun?.marks[key] ?? {
    said: begun === null ? "signed" : "",
    isPartial: false,
    arrived: { time: sequence.from, which: "" },
    left: { time: sequence.to, which: "" },
  };

/**
 * What is said of a line. Until it is typed: where the session was held on paper alone, signed for the whole séquence;
 * where it was planned, what a device says, and else nothing.
 */
export const markOn = (paper: PaperOver, line: PaperLine): MarkDraft =>
  (isSignedHere(paper, line) ? undefined : paper.marks[line.key]) ?? firstMark(paper, line);

/** Whether a formateur signed a part that they led; until it is typed, as for the lines. */
export const hasLedOn = ({ begun, leaders }: PaperOver, key: string): boolean =>
  leaders[key] ?? (begun === null || begun.led.includes(key));

const momentOn = (
  plan: PlanDraft,
  { sequence }: PaperLine,
  { time, which }: TimeDraft,
): { day: string; time: string; which?: "first" | "second" } => {
  const [first] = sequence.places;
  const offset = first === undefined ? 0 : (plan.segments[first]?.dayOffset ?? 0);
  const begins = dayLater(plan.days[0]?.day ?? "", offset);
  return civil({ day: dayLater(begins, nightsOf(sequence.from, time)), time, which });
};

const presenceOf = (
  plan: PlanDraft,
  line: PaperLine,
  mark: MarkDraft,
): Afterwards["attendances"][number]["presence"] => {
  if (mark.said === "absent") return { kind: "absent" };
  return mark.isPartial
    ? {
        kind: "partial",
        arrived: momentOn(plan, line, mark.arrived),
        left: momentOn(plan, line, mark.left),
      }
    : { kind: "whole" };
};

/** The lines of which nothing is said yet, each with its place in what is sent. */
export const unsaidOn = (plan: PlanDraft, paper: PaperOver) =>
  linesOnPaper(plan)
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => markOn(paper, line).said === "");

/** The parts with those who led them, `segment/formateur` naming each pair. */
export const leadersOn = (plan: PlanDraft) =>
  plan.segments.flatMap((part) =>
    part.formateurs.map((formateur) => ({
      key: `${part.segment}/${keyOfFormateur(formateur)}`,
      part,
      formateur,
    })),
  );

/** The session as the paper says it, once its scan is filed. */
export const afterwardsOf = (plan: PlanDraft, paper: PaperOver, document: string): Afterwards => {
  const [planned] = plan.days;
  return {
    session: planned?.session ?? "",
    title: plan.title,
    place: plan.place,
    capacity: capacityOf(plan.capacity) ?? null,
    segments: segmentsOn(plan, planned?.day ?? "", (id) => id),
    document,
    attendances: linesOnPaper(plan).map((line) => {
      const mark = markOn(paper, line);
      return {
        sequence: line.sequence.sequence,
        person: line.person,
        presence: presenceOf(plan, line, mark),
        signed: mark.said === "signed",
      };
    }),
    signedSegments: leadersOn(plan)
      .filter(({ key }) => hasLedOn(paper, key))
      .map(({ part, formateur }) => ({ segment: part.segment, formateur })),
  };
};
