import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  Day,
  dayNumber,
  Instant,
  isBefore,
  isBy,
  type LocalInstant,
  minutesBetween,
  Time,
  weekday,
} from "./time.ts";

const day = (text: string): Day => Day.make(text);
const isA = (schema: typeof Day | typeof Time, text: string): boolean =>
  Result.isSuccess(Schema.decodeUnknownResult(schema)(text));

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "2025-12-31", "1950-01-01", "0001-01-01"])(
    "%s exists",
    (text) => {
      expect(isA(Day, text)).toBe(true);
    },
  );

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2025-04-31",
    "2025-00-10",
    "2025-13-01",
    "2025-01-00",
    "2025-01-32",
    "0000-01-01",
    "2025-1-1",
    "01/02/2025",
    "",
  ])("%s does not exist", (text) => {
    expect(isA(Day, text)).toBe(false);
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2000-02-28", 2, "2000-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2025-03-10", 365, "2026-03-10"],
    ["2024-03-10", 365, "2025-03-10"],
    ["1970-01-01", 20_000, "2024-10-04"],
  ])("%s and %i days make %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", 1, "2025-04-30"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-15", -13, "2023-12-15"],
    ["2025-03-10", 24, "2027-03-10"],
  ])("%s and %i months make %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it.each([
    ["2025-03-10", 0],
    ["2024-02-29", 3],
    ["2025-01-01", 2],
    ["1970-01-01", 3],
    ["2000-01-01", 5],
    ["2026-11-22", 6],
  ])("%s falls on weekday %i, Monday being 0", (on, expected) => {
    expect(weekday(day(on))).toBe(expected);
  });

  it("is numbered one after the other, 1 March of year 0 being 0", () => {
    expect(dayNumber(day("1970-01-01"))).toBe(719_468);
    expect(dayNumber(day("2000-03-01")) - dayNumber(day("2000-02-28"))).toBe(2);
  });

  it("two hundred thousand of them follow each other without a hole", () => {
    const first = dayNumber(day("1850-01-01"));
    const walked = Array.from({ length: 200_000 }, (_, index) => addDays(day("1850-01-01"), index));
    expect(walked.every((each, index) => dayNumber(each) === first + index)).toBe(true);
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.every((each) => isA(Day, each))).toBe(true);
  });
});

describe("a time of day", () => {
  it.each(["00:00", "09:05", "23:59"])("%s exists", (text) => {
    expect(isA(Time, text)).toBe(true);
  });

  it.each(["24:00", "09:60", "9:00", "09h00"])("%s does not", (text) => {
    expect(isA(Time, text)).toBe(false);
  });
});

describe("instants", () => {
  const instant = (at: number): LocalInstant => ({
    at: Instant.make(at),
    day: day("2025-03-10"),
    time: Time.make("09:00"),
    offset: 60,
  });

  it("are compared by the clock of the world, never by the one on the wall", () => {
    expect(isBefore(instant(1), instant(2))).toBe(true);
    expect(isBefore(instant(2), instant(2))).toBe(false);
    expect(isBy(instant(2), instant(2))).toBe(true);
    expect(isBy(instant(3), instant(2))).toBe(false);
  });

  it("are whole minutes apart, never fewer than none", () => {
    expect(minutesBetween(instant(0), instant(119_999))).toBe(1);
    expect(minutesBetween(instant(120_000), instant(0))).toBe(0);
  });
});
