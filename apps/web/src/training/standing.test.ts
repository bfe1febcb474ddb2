import type { TrainingStanding } from "@coopilote/contract/training/TrainingStanding.ts";
import { Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { NBSP } from "../ui/typography.ts";
import { isTrained, standingWords, targetOf } from "./standing.ts";
import { STANDING } from "./standingFr.ts";

const acquired: TrainingStanding = {
  asked: true,
  holds: true,
  lacking: { minutes: Minutes.make(0), days: 0 },
  figureUnknown: false,
  resumed: null,
  attested: null,
};

const figures = { need: 600, daysNeed: 3 };

const wordsOf = (training: Partial<TrainingStanding>) =>
  standingWords({ ...figures, training: { ...acquired, ...training } });

const lacking = (minutes: number, days: number) => ({
  holds: false,
  lacking: { minutes: Minutes.make(minutes), days },
});

describe("what is missing", () => {
  it("is said in hours and days, whichever is missing", () => {
    expect(wordsOf(lacking(90, 1))).toBe(`il manque 1${NBSP}h${NBSP}30 et 1${NBSP}jour`);
    expect(wordsOf(lacking(0, 1))).toBe(`il manque 1${NBSP}jour`);
  });

  it("is nothing once what is asked holds, and unknown where no text gives the figure", () => {
    expect(wordsOf({})).toBe(STANDING.complete);
    expect(wordsOf({ holds: false, figureUnknown: true })).toBe(STANDING.unknownNeed);
  });

  it("is not nothing where the figures are reached and the gate still asks", () => {
    expect(wordsOf({ holds: false })).toBe(STANDING.incomplete);
    expect(isTrained({ ...acquired, holds: false })).toBe(false);
  });
});

describe("a training taken up by a reprise", () => {
  const resumed = { on: Day.make("2026-02-02"), proof: "declared" } as const;

  it("is acquired on its declaration, with how weak its proof is", () => {
    expect(wordsOf({ resumed })).toBe(
      `acquis, d’après la déclaration de reprise du 2${NBSP}février 2026 (sur déclaration, sans pièce)`,
    );
    expect(wordsOf({ resumed: { ...resumed, proof: "document" } })).toContain(
      "(avec une pièce classée)",
    );
  });

  it("leaves the minutes counted here nothing to reach", () => {
    expect(targetOf({ ...figures, training: { ...acquired, resumed } })).toStrictEqual({
      minutes: null,
      days: null,
    });
  });
});

describe("a role of whom no training is asked", () => {
  const training = { ...acquired, asked: false };

  it("has nothing missing, nothing to reach and nothing to attest", () => {
    expect(standingWords({ ...figures, training })).toBe(STANDING.notAsked);
    expect(targetOf({ ...figures, training })).toStrictEqual({ minutes: null, days: null });
    expect(isTrained(training)).toBe(false);
  });
});
