import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { findingIn, standing } from "@coopilote/testkit/judged.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";

const analysis = "evaluation-reguliere";

/** The structure signs a period of six months for the analyse de pratiques of lombalgie. */
const everySixMonths: Step = did(by(lucie.person), "supplyFigure", {
  team,
  requirement: analysis,
  part: "analyse",
  value: 6,
  removes: false,
  citation: "Décision de l’équipe",
});

const assessed = (day: string, outcome: "validated" | "to-retake"): Step =>
  did(by(lucie.person), "recordAssessment", {
    assessment: idOf(`assessment ${day}`),
    team,
    person: ines.person,
    form: "analyse-de-pratiques",
    on: { day, time: "08:30" },
    score: null,
    threshold: null,
    outcome,
  });

/** In practice since 10 April 2025. */
const started = journey(msp2025, "starting");
const analysisOn = (world: World, day: string): string =>
  standing(after(world, [on(day, "12:00")]), analysis);

describe("the analyse de pratiques of lombalgie (R31, j14)", () => {
  it("is asked of nobody who does not practise yet", () => {
    expect(standing(journey(msp2025, "depositing"), analysis)).toBe("not-applicable");
  });

  it("waits for the period that the structure signs: no source gives one", () => {
    expect(analysisOn(started, dayOf(msp2025, 32))).toBe("due-soon · period-not-set");
  });

  it("is first due one period after the first day, said so thirty days before, and late the day after", () => {
    const world = after(started, [everySixMonths]);
    expect(
      ["2025-09-09", "2025-09-10", "2025-10-10", "2025-10-11"].map((day) => analysisOn(world, day)),
    ).toEqual([
      "met",
      "due-soon · assessment-late",
      "due-soon · assessment-late",
      "overdue · assessment-late",
    ]);
    expect(findingIn(after(world, [on("2025-10-11", "12:00")]), analysis)).toMatchObject({
      due: "2025-10-10",
      basis: "structure",
    });
  });

  it("is due again one period after each that is validated, not after one to take again", () => {
    const world = after(started, [everySixMonths, on("2025-09-20", "09:00")]);
    const validated = after(world, [assessed("2025-09-20", "validated")]);
    const toRetake = after(world, [assessed("2025-09-20", "to-retake")]);
    expect([analysisOn(validated, "2025-10-11"), analysisOn(validated, "2026-03-21")]).toEqual([
      "met",
      "overdue · assessment-late",
    ]);
    expect([analysisOn(toRetake, "2025-09-21"), analysisOn(toRetake, "2025-10-11")]).toEqual([
      "due-soon · assessment-to-retake",
      "overdue · assessment-to-retake",
    ]);
  });
});
