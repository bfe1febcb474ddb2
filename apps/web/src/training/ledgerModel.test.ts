import { describe, expect, it } from "vitest";
import { NBSP } from "../ui/typography.ts";
import { LEDGER } from "./ledgerFr.ts";
import { linesInOrder, minutesPerDay, minutesTyped, refusedByReason } from "./ledgerModel.ts";

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

it("refused minutes are added up by reason, the most first", () => {
  expect(
    refusedByReason([
      { refused: [{ reason: "absent", minutes: 12 }] },
      {
        refused: [
          { reason: "not-signed", minutes: 60 },
          { reason: "absent", minutes: 10 },
        ],
      },
    ]),
  ).toEqual([
    { reason: "not-signed", minutes: 60 },
    { reason: "absent", minutes: 22 },
  ]);
});
