import { PersonId, SegmentId, SequenceId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import type { Moment } from "./Sheet.ts";
import {
  type Attended,
  extentToSign,
  isMineToClose,
  likelyExtent,
  momentOfDay,
  standingOf,
} from "./sheetModel.ts";

const minute = 60_000;
const idOf = (n: number): string => `01950000-0000-7000-8000-${String(n).padStart(12, "0")}`;
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

describe("the times that a formateur is likely to say", () => {
  it("are that someone comes in now, or leaves now once they have signed", () => {
    const now = at("12:52");
    expect(likelyExtent(sequence, unsigned, now)).toStrictEqual({ from: now, to: sequence.to });
    expect(likelyExtent(sequence, signed, now)).toStrictEqual({ from: sequence.from, to: now });
  });

  it("are the whole séquence before and after it, and what was already said", () => {
    const said = { kind: "partial" as const, arrived: at("12:40"), left: at("14:30") };
    expect(likelyExtent(sequence, unsigned, at("12:10"))).toStrictEqual(sequence);
    expect(likelyExtent(sequence, signed, at("14:31"))).toStrictEqual(sequence);
    expect(likelyExtent(sequence, { ...unsigned, presence: said }, at("12:52"))).toStrictEqual({
      from: at("12:40"),
      to: sequence.to,
    });
  });
});

describe("the last signature of a sheet", () => {
  const [lucie, ines] = [PersonId.make(idOf(1)), PersonId.make(idOf(2))];
  const unsignedPart = (formateur: string) => ({
    gap: "segment-not-signed" as const,
    segment: SegmentId.make(idOf(3)),
    formateur,
  });

  it("is mine to give where nothing else is missing", () => {
    expect(isMineToClose({ gaps: [unsignedPart(lucie)], me: { person: lucie } })).toBe(true);
    expect(isMineToClose({ gaps: [], me: { person: lucie } })).toBe(false);
  });

  it("is not mine to give where someone else’s is missing, or a participant’s", () => {
    const absent = {
      gap: "neither-signed-nor-absent" as const,
      sequence: SequenceId.make(idOf(4)),
      person: ines,
    };
    for (const other of [unsignedPart(ines), absent])
      expect(isMineToClose({ gaps: [unsignedPart(lucie), other], me: { person: lucie } })).toBe(
        false,
      );
  });
});
