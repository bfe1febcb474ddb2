import { describe, expect, it } from "vitest";
import { templateFor } from "./margin.ts";
import { signatureGroups } from "./signatureGroups.ts";

const at = (from: string, to: string) => ({ from: minutes(from), to: minutes(to) });
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe("one signature", () => {
  it("covers parts with pauses of up to thirty minutes, and no longer", () => {
    expect(
      signatureGroups([at("09:00", "10:30"), at("11:00", "12:00"), at("12:31", "13:30")]),
    ).toStrictEqual([[0, 1], [2]]);
  });

  it("covers four hours at most, whatever noon does", () => {
    expect(signatureGroups([at("10:30", "12:30"), at("12:30", "14:30")])).toStrictEqual([[0, 1]]);
    expect(signatureGroups([at("10:30", "12:30"), at("12:30", "14:31")])).toStrictEqual([[0], [1]]);
  });

  it("follows the clock, not the order in which parts were typed", () => {
    expect(signatureGroups([at("14:00", "15:00"), at("09:00", "10:00")])).toStrictEqual([[1], [0]]);
  });

  it("never joins parts that overlap: the plan is refused for that", () => {
    expect(signatureGroups([at("09:00", "10:00"), at("09:30", "10:30")])).toStrictEqual([[0], [1]]);
  });
});

describe("the margin of a template", () => {
  it("gives three sessions of 3 h 30 for 10 h over three days", () => {
    expect(templateFor(600, 3)).toStrictEqual({ sessions: 3, each: 210, total: 630, need: 600 });
  });

  it("is not offered where a session would pass a half-day", () => {
    expect(templateFor(600, 2)).toBeUndefined();
    expect(templateFor(0, 1)).toBeUndefined();
  });
});
