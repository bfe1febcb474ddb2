import { GuestId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import { begunOn } from "./paperBegun.ts";
import { afterwardsOf, blankPaper, linesOnPaper, markOn, unsaidOn } from "./paperDraft.ts";
import { emptyPlan, partAfter, type PlanDraft } from "./planDraft.ts";
import type { Moment } from "./Sheet.ts";
import type { Attended } from "./sheetModel.ts";

const idOf = (n: number): string => `01950000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const day = "2025-03-18";
const at = (time: string): Moment => ({
  at: (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000,
  day,
  time,
});
const lucie = { kind: "person" as const, person: PersonId.make(idOf(1)) };
const guest = { kind: "guest" as const, guest: GuestId.make(idOf(2)) };

const plan: PlanDraft = {
  ...emptyPlan(),
  days: [{ session: "s", day }],
  persons: ["ines", "hugo", "zoe", "nora", "malo"],
  segments: [
    {
      ...partAfter(undefined),
      segment: "a",
      sequence: "afternoon",
      from: { time: "14:00", which: "" },
      to: { time: "17:00", which: "" },
      formateurs: [lucie, guest],
    },
  ],
};

const untold: Attended = {
  presence: null,
  signed: null,
  signedFrom: null,
  signedTo: null,
  late: false,
  countersigned: false,
};
const line = (person: string, of: Partial<Attended> = {}) => ({
  ...untold,
  ...of,
  sequence: "afternoon",
  person,
});
const late = { kind: "partial" as const, arrived: at("14:40"), left: at("17:00") };
const signed = { signed: at("17:01"), signedFrom: at("14:00"), signedTo: at("17:00") };

const begun = begunOn({
  lines: [
    line("ines", { presence: late }),
    line("hugo", { presence: { kind: "absent" } }),
    line("zoe", { ...signed, presence: late, signedFrom: at("14:40") }),
    line("nora"),
  ],
  sequences: [{ sequence: "afternoon", from: at("14:00"), to: at("17:00") }],
  segments: [
    {
      segment: "a",
      formateurs: [
        { formateur: lucie, signed: at("17:02") },
        { formateur: guest, signed: null },
      ],
    },
  ],
});
const paper = { ...blankPaper, begun };

describe("the paper of a session that was planned", () => {
  it("what was stated on a device is what the form begins with", () => {
    const marks = linesOnPaper(plan).map((one) => markOn(paper, one));
    expect(marks.map(({ said, isPartial, arrived }) => [said, isPartial, arrived.time])).toEqual([
      ["", true, "14:40"],
      ["absent", false, "14:00"],
      ["signed", true, "14:40"],
      ["", false, "14:00"],
      ["", false, "14:00"],
    ]);
    expect(afterwardsOf(plan, paper, "scan").signedSegments).toEqual([
      { segment: "a", formateur: lucie },
    ]);
  });

  it("says nothing of the others until it is typed, line by line", () => {
    const unsaid = unsaidOn(plan, paper).map(({ line: { person }, place }) => [place, person]);
    expect(unsaid).toEqual([
      [0, "ines"],
      [3, "nora"],
      [4, "malo"],
    ]);
  });

  it("leaves as it is what someone signed on a device, whatever was typed before", () => {
    const absent = {
      said: "absent" as const,
      isPartial: false,
      arrived: { time: "14:00", which: "" as const },
      left: { time: "17:00", which: "" as const },
    };
    const typed = { ...paper, marks: { "afternoon/zoe": absent, "afternoon/hugo": absent } };
    const { attendances } = afterwardsOf(plan, typed, "scan");
    expect(attendances.find(({ person }) => person === "zoe")).toMatchObject({
      signed: true,
      presence: { kind: "partial", arrived: { day, time: "14:40" } },
    });
  });

  it("asks again of someone whose presence was lengthened after they signed", () => {
    const { marks, signed: stands } = begunOn({
      lines: [line("ines", { ...signed, signedTo: at("16:00") })],
      sequences: [{ sequence: "afternoon", from: at("14:00"), to: at("17:00") }],
      segments: [],
    });
    expect(marks["afternoon/ines"]?.said).toBe("");
    expect(stands).toEqual([]);
  });
});
