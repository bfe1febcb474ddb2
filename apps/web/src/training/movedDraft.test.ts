import { describe, expect, it } from "vitest";
import { movedDraft } from "./movedDraft.ts";
import { emptyPlan, partAfter, type PlanDraft } from "./planDraft.ts";

const at = (time: string) => ({ time, which: "" as const });
const part = (from: string, to: string, dayOffset = 0) => ({
  ...partAfter(undefined),
  from: at(from),
  to: at(to),
  dayOffset,
});
const plan = (...segments: PlanDraft["segments"]): PlanDraft => ({
  ...emptyPlan(),
  days: [{ session: "s", day: "2026-10-12" }],
  segments,
});
const times = ({ segments }: PlanDraft) =>
  segments.map(({ from, to, dayOffset }) => [from.time, to.time, dayOffset]);

describe("a session moved", () => {
  it("keeps its length and its breaks, on the new day", () => {
    const draft = movedDraft(
      plan(part("12:30", "14:00"), part("14:15", "15:00")),
      "2026-10-20",
      "18:00",
    );
    expect(draft.days).toEqual([{ session: "s", day: "2026-10-20" }]);
    expect(times(draft)).toEqual([
      ["18:00", "19:30", 0],
      ["19:45", "20:30", 0],
    ]);
  });

  it("to the evening lets its last part begin after midnight, the day after", () => {
    const draft = movedDraft(
      plan(part("20:00", "21:30"), part("21:45", "22:30")),
      "2026-10-20",
      "22:30",
    );
    expect(times(draft)).toEqual([
      ["22:30", "00:00", 0],
      ["00:15", "01:00", 1],
    ]);
  });

  it("stays where it is while the time is being typed", () => {
    const draft = plan(part("12:30", "14:00"));
    expect(times(movedDraft(draft, "2026-10-20", ""))).toEqual(times(draft));
  });
});
