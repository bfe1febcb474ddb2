import { minuteOf, moved, timeAt } from "./clock.ts";
import type { PartDraft, PlanDraft } from "./planDraft.ts";

const MINUTES_IN_DAY = 1440;

const shiftedBy = (part: PartDraft, minutes: number): PartDraft => {
  const from = minuteOf(part.from.time);
  if (from === undefined) return part;
  const start = part.dayOffset * MINUTES_IN_DAY + from + minutes;
  return {
    ...part,
    dayOffset: Math.floor(start / MINUTES_IN_DAY),
    from: { time: timeAt(start), which: "" },
    to: { time: moved(part.to.time, minutes), which: "" },
  };
};

/** A plan on another day, its first part beginning at another time and the others as long after it as they were. */
export const movedDraft = (draft: PlanDraft, day: string, time: string): PlanDraft => {
  const [first] = draft.segments;
  const [from, to] = [minuteOf(first?.from.time ?? ""), minuteOf(time)];
  const minutes = from === undefined || to === undefined ? 0 : to - from;
  return {
    ...draft,
    days: draft.days.map((one) => ({ ...one, day })),
    segments: draft.segments.map((part) => shiftedBy(part, minutes)),
  };
};
