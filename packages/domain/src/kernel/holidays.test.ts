import { describe, expect, it } from "vitest";
import { holidaysIn, isHoliday, type Territory } from "./holidays.ts";
import { holidaysFr } from "./holidaysFr.ts";
import { addDays, Day } from "./time.ts";

const holidaysOf = (territory: Territory, year: number): ReadonlyArray<string> =>
  Array.from({ length: 366 }, (_, index) => addDays(Day.make(`${year}-01-01`), index))
    .filter((day) => day.startsWith(String(year)) && isHoliday(territory, day))
    .map((day) => day.slice(5));

describe("public holidays", () => {
  it("are eleven a year in France", () => {
    expect(holidaysOf("metropole", 2025)).toEqual([
      "01-01",
      "04-21",
      "05-01",
      "05-08",
      "05-29",
      "06-09",
      "07-14",
      "08-15",
      "11-01",
      "11-11",
      "12-25",
    ]);
  });

  it.each([
    ["2008-03-24", "the earliest Easter of the century so far"],
    ["2024-04-01", "Easter on the last day of March"],
    ["2026-04-06", ""],
    ["2038-04-26", "the latest Easter there is"],
    ["2049-04-19", ""],
  ])("%s is an Easter Monday", (day) => {
    expect(isHoliday("metropole", Day.make(day))).toBe(true);
  });

  it("of Ascension and Whitsun follow Easter by 39 and 50 days", () => {
    for (const day of ["2024-05-09", "2024-05-20", "2026-05-14", "2026-05-25"])
      expect(isHoliday("metropole", Day.make(day))).toBe(true);
  });

  it("of Alsace and Moselle add Good Friday and the day after Christmas", () => {
    expect(isHoliday("alsace-moselle", Day.make("2025-04-18"))).toBe(true);
    expect(isHoliday("alsace-moselle", Day.make("2025-12-26"))).toBe(true);
    expect(isHoliday("metropole", Day.make("2025-04-18"))).toBe(false);
    expect(isHoliday("metropole", Day.make("2025-12-26"))).toBe(false);
  });

  it.each([
    ["guadeloupe", "05-27"],
    ["martinique", "05-22"],
    ["guyane", "06-10"],
    ["la-reunion", "12-20"],
    ["mayotte", "04-27"],
    ["saint-barthelemy", "10-09"],
    ["saint-martin", "05-28"],
  ] as const)("of %s remember the abolition of slavery on %s", (territory, date) => {
    expect(holidaysOf(territory, 2026)).toContain(date);
    expect(holidaysOf("metropole", 2026)).not.toContain(date);
  });

  it("are named, each territory with its own", () => {
    const named = (territory: Territory) =>
      holidaysIn(territory, 2026).map(({ day, holiday }) => `${day} ${holidaysFr[holiday]}`);
    expect(named("metropole")).toContain("2026-05-14 Ascension");
    expect(named("la-reunion")).toContain("2026-12-20 abolition de l’esclavage");
    expect(named("alsace-moselle")).toContain("2026-04-03 Vendredi saint");
    expect(named("metropole")).toHaveLength(11);
  });
});
