import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.ts";
import { readiness } from "./readiness.ts";
import { judgedBy } from "./textOn.ts";

const statusOf = ({ workspace, now }: World, asked: string) =>
  readiness(workspace, team, now).find(
    ({ requirement, subject }) =>
      requirement === asked && subject.kind === "member" && subject.person === ines.person,
  )?.status;

const assessed = (score: number | null) =>
  did(by(lucie.person), "recordAssessment", {
    assessment: idOf(`assessment ${score}`),
    team,
    person: ines.person,
    form: "questionnaire",
    on: { day: dayOf(msp2025, 31), time: "09:00" },
    score,
    threshold: null,
    outcome: "validated",
  });

const asking = (everyMonths: number | null) =>
  after(journey(msp2025, "starting"), [
    on(dayOf(msp2025, 31), "09:30"),
    did(by(lucie.person), "addRequirement", {
      team,
      requirement: "questionnaire",
      basis: "structure",
      family: null,
      appliesTo: "delegate",
      bites: everyMonths === null ? "before-practice" : "after-start",
      asks: { kind: "assessment", form: "questionnaire", times: 1, threshold: 10, everyMonths },
      title: "Questionnaire",
      citation: "Réunion d’équipe",
    }),
  ]);

describe("an assessment with a threshold", () => {
  it("is passed by a score that reaches it, by no lower one, and by none that is not said", () => {
    const statuses = [9, null, 10].map((score) =>
      statusOf(after(asking(null), [assessed(score)]), "questionnaire"),
    );
    expect(statuses).toEqual(["unmet", "unmet", "met"]);
  });

  it("is renewed by such a score only", () => {
    const statuses = [9, 10].map((score) =>
      statusOf(
        after(asking(2), [assessed(score), on(dayOf(msp2025, 31 + 50), "09:00")]),
        "questionnaire",
      ),
    );
    expect(statuses).toEqual(["due-soon", "due-soon"]);
    const later = [9, 10].map((score) =>
      statusOf(
        after(asking(2), [
          on(dayOf(msp2025, 60), "09:00"),
          did(by(lucie.person), "recordAssessment", {
            assessment: idOf(`later ${score}`),
            team,
            person: ines.person,
            form: "questionnaire",
            on: { day: dayOf(msp2025, 60), time: "08:00" },
            score,
            threshold: null,
            outcome: "validated",
          }),
          on(dayOf(msp2025, 100), "09:00"),
        ]),
        "questionnaire",
      ),
    );
    expect(later).toEqual(["overdue", "due-soon"]);
  });
});

describe("a formateur's specialty", () => {
  it("obtained after a session does not make its minutes count", () => {
    const day = dayOf(msp2025, 14);
    const taught = after(journey(msp2025, "engaging"), dayOfTraining(day, lucie, [ines]));
    const counted = (world: World) => {
      const judged = judgedBy(world.workspace, team, world.now);
      return judged === undefined
        ? undefined
        : ledger(world.workspace, ines.person, judged.version, world.now, team).counted;
    };
    const since = (obtainedOn: string) =>
      after(taught, [
        on(dayOf(msp2025, 20), "09:00"),
        did(by(lucie.person), "recordQualification", {
          person: lucie.person,
          qualification: "medecine-generale",
          obtainedOn,
        }),
      ]);
    expect([counted(taught), counted(since(day)), counted(since(dayOf(msp2025, 15)))]).toEqual([
      210, 210, 0,
    ]);
  });
});
