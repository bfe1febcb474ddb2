import { documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { adopting, asking } from "@coopilote/testkit/everyKind.ts";
import { engages, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { attests, dayOfTraining, deposited, journey } from "@coopilote/testkit/journey.ts";
import { findingIn, standing } from "@coopilote/testkit/judged.ts";
import { camille, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { professions } from "../people/labels.ts";
import { holds } from "../protocols/holds.ts";
import type { ProfessionRow } from "../protocols/Requirement.ts";

const coordinator = by(camille.person);
const formed = lombalgie("formed");

const stated = ({ person }: Invented, profession: string): Step =>
  did(coordinator, "stateProfession", { person, profession, from: null });

/** The text admits these délégués. */
const admitting = (...rows: ReadonlyArray<ProfessionRow>): Step =>
  adopting((content) => ({
    ...content,
    requirements: content.requirements.map((requirement) =>
      requirement.id === "profession-delegue"
        ? asking({ kind: "profession", rows }, "delegate", "before-declaration", requirement.id)
        : requirement,
    ),
  }));
const row = (profession: string, exercise: ProfessionRow["exercise"] = null): ProfessionRow => ({
  profession,
  qualifications: [],
  exercise,
});

describe("the profession that a text asks of a délégué (R9)", () => {
  it.each(Object.keys(professions))("may be any of L. 4011-1: %s (R10)", (profession) => {
    const world = after(formed, [admitting(row(profession)), stated(ines, profession)]);
    expect(standing(world, "profession-delegue")).toBe("met");
  });

  it("is no other", () => {
    expect(standing(after(formed, [admitting(row("infirmier"))]), "profession-delegue")).toBe(
      "unmet · profession-not-allowed",
    );
  });

  it("is practised in any way, unless the text asks for one", () => {
    const ways = [null, "liberal", "salarie"] as const;
    expect(
      ways.map((way) =>
        standing(
          after(formed, [admitting(row("masseur-kinesitherapeute", way))]),
          "profession-delegue",
        ),
      ),
    ).toEqual(["met", "met", "unmet · exercise-not-allowed"]);
  });

  it("is said where the sheet says no way of practising, and someone else is asked for where it says another", () => {
    const asked = after(formed, [admitting(row("masseur-kinesitherapeute", "salarie"))]);
    const unsaid = after(asked, [
      did(coordinator, "endExercise", {
        exercise: idOf(`exercise ${ines.person}`),
        person: ines.person,
        on: "2025-03-01",
      }),
    ]);
    expect([asked, unsaid].map((world) => findingIn(world, "profession-delegue").nextStep)).toEqual(
      ["changeMember", "startExercise"],
    );
  });
});

describe("the number of a professional (R46, j28)", () => {
  const registered = (number: Wire<"recordRegistration">): Step =>
    did(coordinator, "recordRegistration", number);
  const { person } = ines;

  it("is asked of each member", () => {
    const unnumbered = after(journey(msp2025, "founding"), [
      did(coordinator, "proposeMember", { team, person: camille.person, role: "delegate" }),
    ]);
    expect(standing(unnumbered, "enregistrement", camille)).toBe("unmet · number-missing");
    expect(standing(unnumbered, "enregistrement", ines)).toBe("met");
  });

  it("is replaced by a diploma where the profession has none", () => {
    const without = after(formed, [
      stated(ines, "aide-soignant"),
      registered({ person, register: "none" }),
    ]);
    const proved = after(
      without,
      filed(documentOf("diplôme"), ["preuve-diplome"], [ines.person], coordinator),
    );
    expect([standing(without, "enregistrement"), standing(proved, "enregistrement")]).toEqual([
      "unmet · document-missing",
      "met",
    ]);
  });

  it("that is unusual stops nobody", () => {
    expect(
      standing(
        after(formed, [registered({ person, register: "rpps", number: "10999000029" })]),
        "enregistrement",
      ),
    ).toBe("met");
  });
});

describe("civil liability (j28)", () => {
  it("is the sworn line of the engagement, be it one’s own policy or the employer’s, or a filed certificate", () => {
    const covered = (insurance: "own-policy" | "employer"): Step =>
      did(by(ines.person), "signEngagement", {
        team,
        person: ines.person,
        insurance,
        paper: null,
      });
    const certificate = filed(documentOf("rcp"), ["attestation-rcp"], [ines.person], coordinator);
    expect(
      [[], [covered("own-policy")], [covered("employer")], certificate].map((steps) =>
        standing(after(formed, steps), "assurance"),
      ),
    ).toEqual(["unmet · insurance-missing", "met", "met", "met"]);
  });
});

describe("engagement and sworn statement (R42, R48)", () => {
  it("are each member’s own, as délégant as well as délégué", () => {
    const alone = after(formed, engages(ines));
    const both = (world: World, whose: Invented) =>
      ["engagement", "attestation-honneur"].map((asked) => standing(world, asked, whose));
    expect([both(alone, ines), both(alone, lucie)]).toEqual([
      ["met", "met"],
      ["unmet · engagement-missing", "unmet · sworn-statement-missing"],
    ]);
  });
});

describe("someone declared before they were trained (j8)", () => {
  const early = after(journey(msp2025, "engaging"), [
    on("2025-03-20", "18:00"),
    deposited(camille, "trop tôt", {
      day: "2025-03-20",
      time: "10:00",
      adds: [...named("delegant", lucie), ...named("delegate", ines)],
    }),
  ]);
  const remarked = (world: World) => {
    const finding = findingIn(world, "declare");
    return [holds(finding), finding.parts.map(({ missing }) => missing)];
  };

  it("is declared all the same, and keeps the remark once they are trained", () => {
    const trained = after(early, [
      ...["2025-03-24", "2025-03-31", "2025-04-07"].flatMap((day) =>
        dayOfTraining(day, lucie, [ines]),
      ),
      attests(lucie, ines),
    ]);
    const kept = [true, expect.arrayContaining(["training-after-declaration"])];
    expect([remarked(early), remarked(trained)]).toEqual([kept, kept]);
  });
});
