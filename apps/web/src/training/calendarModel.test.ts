import { describe, expect, it } from "vitest";
import {
  byDay,
  dayAfterKey,
  dayAsked,
  faceOf,
  filtered,
  nearest,
  placeInWeek,
  spanOf,
  stepped,
} from "./calendarModel.ts";

const today = "2026-10-12";

describe("the face of the calendar", () => {
  it("is what the address asks, a list on a phone and a month elsewhere by default", () => {
    expect([faceOf("semaine", true), faceOf(undefined, true), faceOf("annee", false)]).toEqual([
      "semaine",
      "liste",
      "mois",
    ]);
  });

  it("is about the day asked, or today where that day does not exist", () => {
    expect(dayAsked("2026-11-03", today)).toBe("2026-11-03");
    for (const typed of [undefined, "2026-02-30", "demain", "2026-1-1"])
      expect(dayAsked(typed, today)).toBe(today);
  });
});

describe("a month", () => {
  it("shows whole weeks from Monday, and is about its own days", () => {
    const { from, to, weeks } = spanOf("mois", today);
    expect([from, to, weeks.length]).toEqual(["2026-10-01", "2026-10-31", 5]);
    expect([weeks[0]?.[0], weeks[4]?.[6]]).toEqual(["2026-09-28", "2026-11-01"]);
    expect(weeks.every(([monday]) => monday !== undefined && placeInWeek(monday) === 0)).toBe(true);
  });

  it("of four weeks fits four rows, and December leads to January", () => {
    expect(spanOf("mois", "2027-02-10").weeks).toHaveLength(4);
    expect(stepped("mois", "2026-12-31", 1)).toBe("2027-01-01");
    expect(stepped("mois", "2026-03-31", -1)).toBe("2026-02-01");
  });
});

describe("the arrow keys", () => {
  it("go from day to day, from week to week, and beyond the month", () => {
    const led = ["ArrowLeft", "ArrowDown", "Home", "End", "PageDown", "Tab"].map((key) =>
      dayAfterKey(key, "2026-10-01", "mois"),
    );
    expect(led).toEqual([
      "2026-09-30",
      "2026-10-08",
      "2026-09-28",
      "2026-10-04",
      "2026-11-01",
      undefined,
    ]);
    expect(dayAfterKey("PageUp", today, "semaine")).toBe("2026-10-05");
  });
});

const line = (day: string, at: number, protocols: Array<string>, people: Array<string>) => ({
  from: { day, at },
  protocols,
  people,
});

const lumbar = line("2026-10-15", 2, ["lombalgie"], ["ines"]);
const ankle = line("2026-10-15", 1, ["cheville"], ["hugo"]);
const elsewhere = line("2026-11-03", 3, ["lombalgie"], ["zoe"]);
const all = [lumbar, ankle, elsewhere];

describe("the sessions shown", () => {
  it("are those of a team: of its protocol, for its members", () => {
    const team = { team: "t", protocol: "lombalgie", members: ["ines", "lucie"] };
    expect(filtered(all, { team, person: undefined })).toEqual([lumbar]);
  });

  it("are those of a person, and all where nothing is asked", () => {
    expect(filtered(all, { team: undefined, person: "hugo" })).toEqual([ankle]);
    expect(filtered(all, { team: undefined, person: undefined })).toEqual(all);
  });

  it("are placed on their day in the order of the clock", () => {
    expect(byDay(all).get("2026-10-15")).toEqual([ankle, lumbar]);
  });

  it("where there is none are said by the next, or by the last", () => {
    expect(nearest(all, { from: "2026-10-19", to: "2026-10-25" })).toBe(elsewhere);
    expect(nearest(all, { from: "2027-01-01", to: "2027-01-31" })).toBe(elsewhere);
    expect(nearest([], { from: "2027-01-01", to: "2027-01-31" })).toBeUndefined();
  });
});
