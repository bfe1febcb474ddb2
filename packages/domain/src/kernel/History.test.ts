import { describe, expect, it } from "vitest";
import {
  chronological,
  type History,
  isStated,
  lastWhere,
  recall,
  remember,
  statedOn,
  timelineOf,
} from "./History.ts";
import { Day } from "./time.ts";

const week = ["lundi", "mardi", "mercredi"].reduce<History<string>>(remember, undefined);

describe("a history", () => {
  it("is told newest first", () => {
    expect([...recall(week)]).toEqual(["mercredi", "mardi", "lundi"]);
  });

  it("is told oldest first", () => {
    expect(chronological(week)).toEqual(["lundi", "mardi", "mercredi"]);
  });

  it("gives the newest that satisfies, or nothing", () => {
    expect(lastWhere(week, (day) => day.startsWith("m"))).toBe("mercredi");
    expect(lastWhere(week, (day) => day === "dimanche")).toBeUndefined();
  });

  it("that never began tells nothing", () => {
    expect([...recall(undefined)]).toEqual([]);
    expect(lastWhere(undefined, () => true)).toBeUndefined();
  });

  it("shares its past: remembering copies nothing", () => {
    expect(remember(week, "jeudi")?.before).toBe(week);
  });

  it("of a hundred thousand is recalled without a deep stack", () => {
    const long = Array.from({ length: 100_000 }).reduce<History<number>>(
      (history, _, index) => remember(history, index),
      undefined,
    );
    expect([...recall(long)]).toHaveLength(100_000);
    expect(lastWhere(long, (each) => each === 0)).toBe(0);
  });
});

describe("what is said from a day on", () => {
  const said = (...statements: ReadonlyArray<readonly [string, string | null]>) =>
    statements.reduce<History<{ readonly what: string; readonly from: Day | null }>>(
      (history, [what, from]) =>
        remember(history, { what, from: from === null ? null : Day.make(from) }),
      undefined,
    );
  const on = (history: ReturnType<typeof said>, ...days: ReadonlyArray<string>) =>
    days.map((day) => statedOn(history, Day.make(day))?.what);
  const told = (history: ReturnType<typeof said>) =>
    timelineOf(history).map(({ what, from }) => [what, from]);

  it("holds until what follows it, in whatever order they were entered", () => {
    const late = said(["infirmier", null], ["medecin", "2024-09-01"], ["ipa", "2020-01-01"]);
    expect(on(late, "2019-12-31", "2020-01-01", "2024-08-31", "2024-09-01")).toEqual([
      "infirmier",
      "ipa",
      "ipa",
      "medecin",
    ]);
    expect(told(late)).toEqual([
      ["infirmier", null],
      ["ipa", "2020-01-01"],
      ["medecin", "2024-09-01"],
    ]);
  });

  it("twice from the same day is what was entered last", () => {
    const twice = said(["msp", null], ["cds", "2024-09-01"], ["cpts", "2024-09-01"]);
    expect(on(twice, "2024-08-31", "2024-09-01")).toEqual(["msp", "cpts"]);
    expect(told(twice)).toEqual([
      ["msp", null],
      ["cpts", "2024-09-01"],
    ]);
  });

  it("is corrected by what is said afterwards of every day, and by nothing said before", () => {
    const corrected = said(["medecin", "2024-09-01"], ["infirmier", null], ["ipa", "2025-01-01"]);
    expect(on(corrected, "2024-09-01", "2025-01-01")).toEqual(["infirmier", "ipa"]);
    expect(told(corrected)).toEqual([
      ["infirmier", null],
      ["ipa", "2025-01-01"],
    ]);
  });

  it("is said already where nothing would change", () => {
    const history = said(["infirmier", null], ["medecin", "2024-09-01"]);
    const says =
      (expected: string) =>
      ({ what }: { readonly what: string }) =>
        what === expected;
    expect(isStated(history, Day.make("2020-01-01"), says("infirmier"))).toBe(true);
    expect(isStated(history, Day.make("2024-09-02"), says("infirmier"))).toBe(false);
    expect(isStated(history, null, says("infirmier"))).toBe(false);
    expect(isStated(said(["infirmier", null]), null, says("infirmier"))).toBe(true);
    expect(isStated(said(["infirmier", "2020-01-01"]), null, says("infirmier"))).toBe(false);
    expect(isStated(said(), null, says("infirmier"))).toBe(false);
  });
});
