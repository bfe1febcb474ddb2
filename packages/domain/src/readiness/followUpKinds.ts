import { verdictOn } from "../documents/Document.ts";
import {
  type ActsCount,
  type Count,
  countsOn,
  daysIn,
  type RatioCount,
  sharedDays,
  structureVolumes,
  type Volume,
} from "../followup/FollowUp.ts";
import { at } from "../kernel/maps.ts";
import { type Span, without } from "../kernel/spans.ts";
import { addDays, addMonths, type Day, dayNumber } from "../kernel/time.ts";
import type { Finding, Measure, Missing, NextStep } from "../protocols/Finding.ts";
import type { Kind, Period } from "../protocols/Requirement.ts";
import { firstDayOf } from "./afterStart.ts";
import { type Gate, turn, unknownFigure, type Verdict } from "./Gate.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

/** A figure, whose it is, and whether falling short of it removes (j14). */
export type OwnedFigure = {
  readonly value: number;
  readonly isOfTheText: boolean;
  readonly removes: boolean;
};

/** How long after a period its counts may still be typed; Coopilote's own tolerance. */
const daysToCount = 30;

type Days = { readonly from: Day; readonly until: Day };

const startOf = (first: Day, per: Period, place: number): Day => {
  switch (per) {
    case "week":
      return addDays(first, 7 * place);
    case "month":
      return addMonths(first, place);
    case "year":
      return addMonths(first, 12 * place);
  }
};

/** Periods from someone's first day of practice, oldest first; the last one is under way. */
const periodsSince = (first: Day, per: Period, today: Day): ReadonlyArray<Days> => {
  const periods: Array<Days> = [];
  for (let place = 0; startOf(first, per, place) <= today; place += 1)
    periods.push({
      from: startOf(first, per, place),
      until: addDays(startOf(first, per, place + 1), -1),
    });
  return periods;
};

const isCovered = (period: Days, counts: ReadonlyArray<Count>): boolean => {
  const spanOf = ({ from, until }: Days): Span => ({
    from: dayNumber(from),
    to: dayNumber(until) + 1,
  });
  return counts.map(spanOf).reduce(without, [spanOf(period)]).length === 0;
};

/** What a count brings to a period: all of it, or its share of days where it covers more. */
const shareOf = (count: Count, period: Days): number => sharedDays(count, period) / daysIn(count);

/** What is counted over a period, against what is asked. */
type Judged = { readonly isEnough: boolean; readonly measure: Measure };

type Recurring<C extends Count> = {
  readonly per: Period;
  readonly counts: ReadonlyArray<C>;
  readonly judge: (period: Days, counts: ReadonlyArray<C>) => Judged;
  readonly notCounted: Missing;
  readonly notReached: Missing;
  readonly nextStep: NextStep;
  readonly late: "lapsed" | "overdue";
};

const lateness = ({ isOfTheText, removes }: OwnedFigure): "lapsed" | "overdue" =>
  isOfTheText || removes ? "lapsed" : "overdue";

/**
 * Judged on the last period gone by that is counted, or that should be by now; the first is due when it ends.
 * A period whose counts may still be typed is skipped: the one before it decides.
 */
const recurringVerdict = <C extends Count>(
  gate: Gate,
  first: Day,
  { per, counts, judge, notCounted, notReached, nextStep, late }: Recurring<C>,
): Verdict => {
  const periods = periodsSince(first, per, gate.on.day);
  const current = periods.at(-1) ?? { from: first, until: first };
  const over = periods.slice(0, -1).toReversed();
  const within = (period: Days) => counts.filter((count) => sharedDays(count, period) > 0);
  const mayWait = (period: Days): boolean =>
    !isCovered(period, within(period)) && gate.on.day <= addDays(period.until, daysToCount);
  const asked = { turnOf: turn.coordinator, nextStep } as const;
  const isWaiting = over[0] !== undefined && mayWait(over[0]);
  const decides = over.find((period) => !mayWait(period));
  const shown = decides ?? over[0] ?? current;
  const { isEnough, measure } = judge(shown, within(shown));
  const due = addDays(current.until, 1);
  const known = {
    measure: over.length === 0 ? { ...measure, judgedOn: due } : measure,
    evidence: within(shown).map(({ entry }) => entry),
    due,
  };
  if (decides !== undefined && !isEnough) {
    const missing = isCovered(decides, within(decides)) ? notReached : notCounted;
    return { ...known, status: late, missing, ...asked };
  }
  return isWaiting
    ? { ...known, status: "due-soon", missing: notCounted, ...asked }
    : { ...known, status: "met" };
};

const isActsCount = (count: Count): count is ActsCount => count.kind === "acts";
const isRatioCount = (count: Count): count is RatioCount => count.kind === "ratio";
const isVolume = (count: Count): count is Volume => count.kind === "volume";

const actsAsked = (
  gate: Gate,
  subject: Finding["subject"],
  { acts }: Of<"upkeep">,
): ReadonlyArray<ActsCount> =>
  countsOn(gate.workspace.followUp, gate.team.team, gate.on)
    .filter(isActsCount)
    .filter(
      ({ act, person }) =>
        (acts.length === 0 || acts.includes(act)) &&
        (subject.kind !== "member" || subject.person === person),
    );

/** So many acts a week, a month or a year since the first day of practice, of a person or of a team. */
export const upkeepVerdict = (
  gate: Gate,
  subject: Finding["subject"],
  rule: Of<"upkeep">,
  figure: OwnedFigure | undefined,
): Verdict => {
  const first = firstDayOf(gate, subject);
  if (first === undefined) return { status: "not-applicable" };
  if (figure === undefined)
    return {
      ...unknownFigure,
      status: gate.on.day < startOf(first, rule.per, 1) ? "due-soon" : "unknown",
    };
  const need = figure.value;
  return {
    ...recurringVerdict(gate, first, {
      per: rule.per,
      counts: actsAsked(gate, subject, rule),
      judge: (period, counts) => {
        const have = Math.floor(
          counts.reduce((sum, count) => sum + count.acts * shareOf(count, period), 1e-9),
        );
        return { isEnough: have >= need, measure: { have, need, unit: "acts" } };
      },
      notCounted: "upkeep-not-counted",
      notReached: "upkeep-too-low",
      nextStep: "countActs",
      late: lateness(figure),
    }),
    ...(figure.isOfTheText ? {} : { basis: "structure" as const }),
  };
};

/** A share over a period: at least so much, or at most. */
export const ratioVerdict = (
  gate: Gate,
  subject: Finding["subject"],
  { ratio, bound, percent, per }: Of<"ratio">,
  isOfTheText: boolean,
): Verdict => {
  const first = firstDayOf(gate, subject);
  if (first === undefined) return { status: "not-applicable" };
  return recurringVerdict(gate, first, {
    per,
    counts: countsOn(gate.workspace.followUp, gate.team.team, gate.on)
      .filter(isRatioCount)
      .filter((count) => count.ratio === ratio),
    judge: (period, counts) => {
      const sum = (of: (count: RatioCount) => number) =>
        counts.reduce((total, count) => total + of(count) * shareOf(count, period), 0);
      const whole = sum((count) => count.whole);
      const share = whole === 0 ? 0 : (100 * sum((count) => count.part)) / whole;
      const isEnough = whole > 0 && (bound === "at-least" ? share >= percent : share <= percent);
      return {
        isEnough,
        measure: { have: Math.round(share), need: percent, unit: "percent", bound },
      };
    },
    notCounted: "ratio-not-counted",
    notReached: bound === "at-least" ? "ratio-not-reached" : "ratio-exceeded",
    nextStep: "countRatio",
    late: isOfTheText ? "lapsed" : "overdue",
  });
};

/** Until when a stated year of activity still speaks; Coopilote's own tolerance, which removes nobody. */
const monthsVolumeSpeaks = 24;

/** Acts of the whole structure in a year, as they were last stated with an accepted piece. */
export const volumeVerdict = (
  gate: Gate,
  { act }: Of<"structure-volume">,
  need: number | undefined,
): Verdict => {
  const { documents } = gate.workspace;
  const stated = countsOn(gate.workspace.followUp, structureVolumes, gate.on)
    .filter(isVolume)
    .filter((volume) => volume.act === act && volume.until <= gate.on.day);
  const [newest] = stated
    .filter(({ document }) => {
      const piece = at(documents.documents, document);
      return piece !== undefined && verdictOn(piece, gate.on)?.verdict === "accepted";
    })
    .toSorted((a, b) => (a.until < b.until ? 1 : -1));
  const asked = { turnOf: turn.coordinator, nextStep: "stateVolume" } as const;
  if (need === undefined) return unknownFigure;
  if (newest === undefined)
    return stated[0] === undefined
      ? { status: "unmet", missing: "volume-not-stated", ...asked }
      : {
          status: "partly",
          evidence: [stated[0].entry],
          missing: "experience-not-accepted",
          turnOf: turn.coordinator,
          nextStep: "acceptDocument",
        };
  const days = daysIn(newest);
  const have = days > 366 ? Math.floor((newest.acts * 365.25) / days) : newest.acts;
  const known = {
    measure: { have, need, unit: "acts" as const },
    proof: "document" as const,
    evidence: [newest.entry],
  };
  if (have < need)
    return { ...known, status: have > 0 ? "partly" : "unmet", missing: "volume-too-low", ...asked };
  return gate.on.day <= addMonths(newest.until, monthsVolumeSpeaks)
    ? { ...known, status: "met" }
    : { ...known, status: "overdue", basis: "coopilote", missing: "volume-outdated", ...asked };
};
