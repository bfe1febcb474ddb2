import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import type { Kind } from "../protocols/Requirement.ts";

const known = <A>(value: A) => ({ known: true as const, value });
const delegant = by(lucie.person);
const day = dayOf(msp2025, 14);

const asked = (rule: Kind, ...steps: ReadonlyArray<Step>) =>
  after(journey(msp2025, "engaging"), [
    alsoAsking(asking(rule, "delegate")),
    on(day, "18:00"),
    ...steps,
  ]);

const supervised = (
  act: string,
  count: number,
  more: Partial<Pick<Wire<"recordSupervisedPractice">, "successes" | "minutes" | "part">> = {},
): Step =>
  did(delegant, "recordSupervisedPractice", {
    team,
    person: ines.person,
    act,
    part: "supervised",
    on: { day, time: "17:00" },
    count,
    successes: null,
    ...more,
  });

describe("acts done under supervision", () => {
  const midline: Kind = {
    kind: "supervised-practice",
    act: "midline",
    part: "supervised",
    count: known(20),
    successes: 15,
  };

  it("are not enough by their number alone where successes are asked", () => {
    expect(
      [10, 14, 15].map((successes) =>
        standing(asked(midline, supervised("midline", 20, { successes })), midline.kind),
      ),
    ).toEqual([
      "partly · successes-missing · 10/15 successes",
      "partly · successes-missing · 14/15 successes",
      "met · 20/20 acts",
    ]);
  });

  it("are not enough by their successes alone", () => {
    expect(
      standing(asked(midline, supervised("midline", 15, { successes: 15 })), midline.kind),
    ).toBe("partly · acts-missing · 15/20 acts");
  });

  it("count by the time they took, whichever of the acts it was", () => {
    const time: Kind = {
      kind: "supervised-practice",
      act: "picc",
      otherActs: ["midline"],
      part: "supervised",
      count: known(0),
      minutes: Minutes.make(120),
    };
    const picc = supervised("picc", 2, { minutes: 60 });
    expect(standing(asked(time, picc), time.kind)).toBe(
      "partly · supervised-time-missing · 60/120 minutes",
    );
    expect(standing(asked(time, picc, supervised("autre", 9, { minutes: 90 })), time.kind)).toBe(
      "partly · supervised-time-missing · 60/120 minutes",
    );
    expect(standing(asked(time, picc, supervised("midline", 2, { minutes: 60 })), time.kind)).toBe(
      "met · 120/120 minutes",
    );
  });

  it("observed are not acts done", () => {
    const world = asked(midline, supervised("midline", 20, { successes: 20, part: "observed" }));
    expect(standing(world, midline.kind)).toBe("unmet · acts-missing · 0/20 acts");
  });
});

describe("an assessment", () => {
  const made = (label: string, consultations?: number): Step =>
    did(delegant, "recordAssessment", {
      assessment: idOf(label),
      team,
      person: ines.person,
      form: "consultation",
      on: { day, time: "17:00" },
      score: null,
      threshold: null,
      outcome: "validated",
      ...(consultations === undefined ? {} : { consultations }),
    });
  const rule = (more: Partial<Extract<Kind, { kind: "assessment" }>>): Kind => ({
    kind: "assessment",
    form: "consultation",
    times: known(1),
    threshold: null,
    everyMonths: null,
    ...more,
  });

  it("on consultations is passed once there were enough of them", () => {
    const onFive = rule({ consultations: 5 });
    expect(
      [[made("a")], [made("a", 3)], [made("a", 3), made("b", 2)]].map((steps) =>
        standing(asked(onFive, ...steps), onFive.kind),
      ),
    ).toEqual([
      "partly · consultations-missing · 0/5 consultations",
      "partly · consultations-missing · 3/5 consultations",
      "met · 2/1 times",
    ]);
  });

  it("is passed only before someone of the profession and specialty asked", () => {
    const before = (qualification: string) =>
      rule({
        by: [{ profession: "medecin", qualifications: [qualification], exercise: null }],
      });
    expect(standing(asked(before("medecine-generale"), made("a")), "assessment")).toBe(
      "met · 1/1 times",
    );
    expect(standing(asked(before("rhumatologie"), made("a")), "assessment")).toBe(
      "unmet · assessment-missing · 0/1 times",
    );
  });
});
