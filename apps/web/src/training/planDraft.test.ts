import { describe, expect, it } from "vitest";
import { dayLater, dayWithin, moved, nightsOf } from "./clock.ts";
import {
  capacityOf,
  emptyPlan,
  partAfter,
  type PartDraft,
  planLacks,
  segmentsOn,
  sequencesIn,
} from "./planDraft.ts";

const part = (from: string, to: string, of: Partial<PartDraft> = {}): PartDraft => ({
  ...partAfter(undefined),
  from: { time: from, which: "" },
  to: { time: to, which: "" },
  module: "programme",
  formateurs: [{ kind: "person", person: "lucie" }],
  ...of,
});

const same = (id: string): string => id;

describe("the séquences of a draft", () => {
  it("keep parts that follow each other under one signature, whatever the order typed", () => {
    const [afternoon, morning, late] = [
      part("14:00", "15:00"),
      part("12:30", "13:30"),
      part("18:00", "19:00"),
    ];
    const sequences = sequencesIn([afternoon, morning, late]);
    expect(sequences.map(({ places, from, to, minutes }) => [places, from, to, minutes])).toEqual([
      [[1, 0], "12:30", "15:00", 120],
      [[2], "18:00", "19:00", 60],
    ]);
    expect(sequences[0]?.sequence).toBe(morning.sequence);
  });

  it("leave out a part whose times are being typed", () => {
    expect(sequencesIn([part("12:30", "")])).toStrictEqual([]);
  });

  it("pass midnight with the evening that does", () => {
    expect(sequencesIn([part("22:00", "00:30")])[0]?.minutes).toBe(150);
    expect(nightsOf("22:00", "14:00")).toBe(0);
  });

  it("have ids of their own once parts of one signature no longer follow each other", () => {
    const sequence = "one";
    const sequences = sequencesIn([
      part("09:00", "10:00", { sequence }),
      part("14:00", "15:00", { sequence }),
    ]);
    expect(new Set(sequences.map((one) => one.sequence)).size).toBe(2);
  });
});

describe("what is sent of a draft", () => {
  it("gives each part its day, its séquence and its second hour where it says which", () => {
    const draft = {
      protocols: ["lombalgie"],
      segments: [
        part("22:00", "00:30"),
        part("02:30", "03:00", { dayOffset: 1, from: { time: "02:30", which: "second" } }),
      ],
    };
    const [evening, night] = segmentsOn(draft, "2025-10-25", same);
    expect(evening?.from).toStrictEqual({ day: "2025-10-25", time: "22:00" });
    expect(evening?.to).toStrictEqual({ day: "2025-10-26", time: "00:30" });
    expect(night?.from).toStrictEqual({ day: "2025-10-26", time: "02:30", which: "second" });
    expect(night?.sequence).not.toBe(evening?.sequence);
  });
});

describe("what a draft lacks", () => {
  it("is said at each field", () => {
    expect(planLacks(emptyPlan()).map(({ path }) => path)).toStrictEqual([
      "title",
      "place",
      "protocols",
      "days.0",
      "segments.0.module",
      "segments.0.formateurs",
    ]);
  });

  it("counts places in figures, or not at all", () => {
    expect(capacityOf("")).toBeNull();
    expect(capacityOf("12")).toBe(12);
    expect(capacityOf("douze")).toBeUndefined();
  });
});

describe("a local time", () => {
  it("moves around the clock, and stays as it is while it is typed", () => {
    expect(moved("23:55", 10)).toBe("00:05");
    expect(moved("00:05", -10)).toBe("23:55");
    expect(moved("1", 5)).toBe("1");
  });

  it("after midnight is on the second day of its stretch", () => {
    const stretch = {
      from: { day: "2025-03-10", time: "22:00" },
      to: { day: "2025-03-11", time: "00:30" },
    };
    expect(dayWithin(stretch, "22:15")).toBe("2025-03-10");
    expect(dayWithin(stretch, "00:10")).toBe("2025-03-11");
  });

  it("falls on days that the calendar has", () => {
    expect(dayLater("2024-02-28", 1)).toBe("2024-02-29");
    expect(dayLater("2025-12-31", 1)).toBe("2026-01-01");
  });
});
