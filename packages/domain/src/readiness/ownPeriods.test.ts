import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { figuresAsked } from "./figuresAsked.ts";
import { readiness } from "./readiness.ts";

/** A rule of the structure: a review of cases every two months, for everyone who practises. */
const rule = {
  team,
  requirement: "revue-de-cas",
  basis: "structure",
  family: null,
  appliesTo: "both",
  bites: "after-start",
  asks: { kind: "assessment", form: "revue-de-cas", times: 1, threshold: null, everyMonths: 2 },
  title: "Revue de cas",
  citation: "Réunion d’équipe",
} as const;
const reviewing: Step = did(by(lucie.person), "addRequirement", rule);
const signing = (value: number, removes: boolean): Step =>
  did(by(lucie.person), "supplyFigure", {
    team,
    requirement: "revue-de-cas",
    part: "revue-de-cas",
    value,
    removes,
    citation: "Décision signée",
  });

const written = after(journey(msp2025, "starting"), [on(dayOf(msp2025, 32), "09:00"), reviewing]);

const review = (world: World) => {
  const found = readiness(world.workspace, team, world.now).find(
    ({ requirement, subject }) =>
      requirement === "revue-de-cas" && subject.kind === "member" && subject.person === ines.person,
  );
  return { status: found?.status, due: found?.due, ofTexts: found?.ofTexts };
};
const later = (world: World) => after(world, [on(dayOf(msp2025, 120), "09:00")]);

describe("an assessment after the start that the structure wrote without a period", () => {
  const once = after(journey(msp2025, "starting"), [
    on(dayOf(msp2025, 32), "09:00"),
    did(by(lucie.person), "addRequirement", { ...rule, asks: { ...rule.asks, everyMonths: null } }),
  ]);

  it("recurs once the structure has signed one", () => {
    const { workspace, now } = once;
    expect(figuresAsked(workspace, team, now)).toContainEqual({
      requirement: "revue-de-cas",
      part: "revue-de-cas",
      unit: "months",
      isPeriod: true,
      own: null,
    });
    expect(review(after(once, [signing(6, false)])).due).toBe("2025-10-10");
  });
});

describe("a period that the structure wrote", () => {
  it("removes nobody by itself", () => {
    expect(review(later(written))).toEqual({
      status: "overdue",
      due: "2025-06-10",
      ofTexts: false,
    });
  });

  it("is among the figures that the structure may sign, with what it wrote", () => {
    const { workspace, now } = written;
    expect(figuresAsked(workspace, team, now)).toContainEqual({
      requirement: "revue-de-cas",
      part: "revue-de-cas",
      unit: "months",
      isPeriod: true,
      own: 2,
    });
  });

  it("removes whoever is late once the structure has signed that it does, from its signature on", () => {
    expect(review(later(after(written, [signing(1, true)])))).toEqual({
      status: "lapsed",
      due: "2025-05-10",
      ofTexts: false,
    });
    expect(review(later(after(written, [signing(1, false)]))).status).toBe("overdue");
  });
});
