import { describe, expect, it } from "vitest";
import { chronological, type History, lastWhere, recall, remember } from "./History.ts";

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
