import { describe, expect, it } from "vitest";
import { lacksOf } from "./asOfDraft.ts";

const lacks = (day: string, time: string) =>
  lacksOf({ day, time, which: "" }).map(({ path, message }) => [path, message]);

describe("a question about an instant", () => {
  it("is asked once it has a day and an hour", () => {
    expect(lacks("2026-03-26", "09:00")).toEqual([]);
  });

  it("without a day or an hour says which, rather than being asked of now", () => {
    expect(lacks("", "09:00")).toEqual([["on.day", "Jour à indiquer"]]);
    expect(lacks("2026-03-26", "")).toEqual([["on.time", "Heure à indiquer"]]);
    expect(lacks("", "")).toHaveLength(2);
  });

  it("about a day that does not exist says so", () => {
    expect(lacks("2026-02-30", "09:00")).toEqual([["on.day", "Ce jour n’existe pas"]]);
  });
});
