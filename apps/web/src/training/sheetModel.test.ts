import { describe, expect, it } from "vitest";
import type { Moment } from "./Sheet.ts";
import { type Attended, extentToSign, momentOfDay, standingOf } from "./sheetModel.ts";

const minute = 60_000;
const at = (time: string, day = "2025-03-10"): Moment => ({
  at: (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute,
  day,
  time,
});

const sequence = { from: at("12:30"), to: at("14:30") };
const unsigned: Attended = {
  presence: null,
  signed: null,
  signedFrom: null,
  signedTo: null,
  late: false,
  countersigned: false,
};
const signed: Attended = {
  ...unsigned,
  signed: at("12:32"),
  signedFrom: sequence.from,
  signedTo: sequence.to,
};

describe("what a participant signs for", () => {
  it("is the whole séquence by default, never the instant of their signature", () => {
    expect(extentToSign(sequence, signed)).toStrictEqual(sequence);
    expect(extentToSign(sequence, { presence: { kind: "whole" } })).toStrictEqual(sequence);
  });

  it("is what the formateur noted, to the minute and within the séquence", () => {
    const presence = { kind: "partial" as const, arrived: at("12:47"), left: at("15:00") };
    expect(extentToSign(sequence, { presence })).toStrictEqual({
      from: at("12:47"),
      to: sequence.to,
    });
  });

  it("is nothing for someone noted absent", () => {
    expect(extentToSign(sequence, { presence: { kind: "absent" } })).toBeUndefined();
  });
});

describe("a line stands", () => {
  it("as waiting, signed or absent", () => {
    expect(standingOf(sequence, unsigned)).toBe("waiting");
    expect(standingOf(sequence, signed)).toBe("signed");
    expect(standingOf(sequence, { ...signed, presence: { kind: "absent" } })).toBe("absent");
  });

  it("as still signed when times are reduced, and to sign again when they grow", () => {
    const reduced = { kind: "partial" as const, arrived: at("12:30"), left: at("13:40") };
    expect(standingOf(sequence, { ...signed, presence: reduced })).toBe("signed");
    expect(standingOf(sequence, { ...signed, signedTo: at("13:40") })).toBe("shorter");
  });

  it("as late until a formateur countersigns", () => {
    expect(standingOf(sequence, { ...signed, late: true })).toBe("late");
    expect(standingOf(sequence, { ...signed, late: true, countersigned: true })).toBe("signed");
  });
});

describe("a séquence", () => {
  it("is named by when it begins, and never cut at noon", () => {
    const named = (time: string) => momentOfDay({ from: at(time), to: at("23:00") });
    expect(["09:00", "12:30", "14:00", "20:00"].map(named)).toStrictEqual([
      "morning",
      "midday",
      "afternoon",
      "evening",
    ]);
  });
});
