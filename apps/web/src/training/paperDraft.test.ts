import { describe, expect, it } from "vitest";
import { afterwardsOf, blankPaper, linesOnPaper } from "./paperDraft.ts";
import { emptyPlan, partAfter, type PlanDraft } from "./planDraft.ts";

const lucie = { kind: "person" as const, person: "lucie" };
const paul = { kind: "person" as const, person: "paul" };

const plan: PlanDraft = {
  ...emptyPlan(),
  title: "Théorie",
  place: "Salle 2",
  days: [{ session: "s", day: "2025-03-08" }],
  protocols: ["lombalgie"],
  persons: ["ines", "paul"],
  segments: [
    {
      ...partAfter(undefined),
      segment: "a",
      sequence: "morning",
      from: { time: "09:00", which: "" },
      to: { time: "12:00", which: "" },
      formateurs: [lucie],
    },
    {
      ...partAfter(undefined),
      segment: "b",
      sequence: "afternoon",
      from: { time: "14:00", which: "" },
      to: { time: "17:00", which: "" },
      formateurs: [lucie, paul],
    },
  ],
};

describe("a paper sheet", () => {
  it("has a line for each participant in each séquence they do not lead", () => {
    expect(linesOnPaper(plan).map(({ key }) => key)).toStrictEqual([
      "morning/ines",
      "morning/paul",
      "afternoon/ines",
    ]);
  });

  it("says that all signed, until something else is said", () => {
    const { attendances, signedSegments } = afterwardsOf(
      plan,
      { ...blankPaper, begun: null },
      "scan",
    );
    expect(attendances.every(({ signed }) => signed)).toBe(true);
    expect(signedSegments).toHaveLength(3);
  });

  it("keeps who was absent, who did not sign, and the paper's own times", () => {
    const [first, second, third] = linesOnPaper(plan);
    const mark = { isPartial: false, arrived: time("09:00"), left: time("12:00") };
    const paper = {
      ...blankPaper,
      begun: null,
      leaders: { "b/paul": false },
      marks: {
        [first?.key ?? ""]: {
          ...mark,
          said: "signed" as const,
          isPartial: true,
          arrived: time("09:20"),
        },
        [second?.key ?? ""]: { ...mark, said: "absent" as const },
        [third?.key ?? ""]: { ...mark, said: "unsigned" as const },
      },
    };
    const { attendances, signedSegments } = afterwardsOf(plan, paper, "scan");
    expect(attendances.map(({ presence, signed }) => [presence.kind, signed])).toStrictEqual([
      ["partial", true],
      ["absent", false],
      ["whole", false],
    ]);
    expect(attendances[0]?.presence).toStrictEqual({
      kind: "partial",
      arrived: { day: "2025-03-08", time: "09:20" },
      left: { day: "2025-03-08", time: "12:00" },
    });
    expect(signedSegments.map(({ segment, formateur }) => [segment, formateur])).toStrictEqual([
      ["a", lucie],
      ["b", lucie],
    ]);
  });
});

const time = (at: string) => ({ time: at, which: "" as const });
