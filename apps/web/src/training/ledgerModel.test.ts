import { describe, expect, it } from "vitest";
import { NBSP } from "../ui/typography.ts";
import { LEDGER } from "./ledgerFr.ts";
import { isTrained, lackWords, linesInOrder, minutesPerDay, minutesTyped } from "./ledgerModel.ts";

const progress = (counted: number, days: ReadonlyArray<string>) => ({
  ledger: { counted, days },
  need: 600,
  daysNeed: 3,
});

describe("what is missing", () => {
  it("is said in hours and days, whichever is missing", () => {
    const days = ["2025-03-03", "2025-03-10"];
    expect(lackWords(progress(510, days))).toBe(`il manque 1${NBSP}h${NBSP}30 et 1${NBSP}jour`);
    expect(lackWords(progress(600, days))).toBe(`il manque 1${NBSP}jour`);
  });

  it("is nothing once both are reached, and unknown where no text says", () => {
    const days = ["2025-03-03", "2025-03-10", "2025-03-17"];
    expect(isTrained(progress(600, days))).toBe(true);
    expect(lackWords({ ...progress(0, []), need: null, daysNeed: null })).toBe(LEDGER.unknownNeed);
  });
});

describe("the bar", () => {
  it("draws a part a day, and leaves out what belongs to none", () => {
    expect(
      minutesPerDay([
        { day: "2025-03-10", counted: 60 },
        { day: null, counted: 120 },
        { day: "2025-03-03", counted: 0 },
        { day: "2025-03-10", counted: 45 },
      ]),
    ).toStrictEqual([{ day: "2025-03-10", minutes: 105 }]);
  });
});

describe("the lines", () => {
  it("follow the clock, whatever the way of training; what has no day comes last", () => {
    const line = (day: string | null, from: number | null) => ({
      day,
      from: from === null ? null : { at: from },
      to: null,
    });
    const lines = [
      line("2025-03-10", 9),
      line(null, null),
      line("2025-03-03", 20),
      line("2025-03-10", 8),
    ];
    expect(linesInOrder(lines).map(({ day, from }) => [day, from?.at])).toStrictEqual([
      ["2025-03-03", 20],
      ["2025-03-10", 8],
      ["2025-03-10", 9],
      [null, undefined],
    ]);
  });
});

describe("the text of a line", () => {
  it("is dated where its code is", () => {
    expect(LEDGER.version("lombalgie-2020-03-06")).toBe(`texte du 6${NBSP}mars 2020`);
    expect(LEDGER.version("essai")).toBe("essai");
  });
});

describe("minutes typed", () => {
  it("are whole figures, or nothing", () => {
    expect(["", "90", "1 h 30", "-5"].map(minutesTyped)).toStrictEqual([
      null,
      90,
      undefined,
      undefined,
    ]);
  });
});
