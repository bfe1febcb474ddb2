import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";
import { AssessmentId } from "../kernel/ids.ts";

const engaged = journey(msp2025, "engaging");
const noTeam = idOf("no team");
const assessment = AssessmentId.make(idOf("assessment épreuve"));

const recorded: Wire<"recordAssessment"> = {
  assessment,
  team,
  person: ines.person,
  form: "epreuve-ecrite",
  on: { day: "2025-03-17", time: "10:00" },
  score: 14,
  threshold: 10,
  outcome: "validated",
};
const assessed = after(engaged, [did(by(lucie.person), "recordAssessment", recorded)]);

describe("an assessment is recorded", () => {
  it("by the delegant who led it, on the day it took place", () => {
    givenWorld(engaged)
      .when("recordAssessment", recorded, by(lucie.person))
      .thenFacts({
        type: "AssessmentRecorded.2",
        body: {
          assessment,
          team,
          protocol: "lombalgie",
          person: ines.person,
          form: "epreuve-ecrite",
          on: local("2025-03-17", "10:00"),
          assessor: lucie.person,
          score: 14,
          threshold: 10,
          outcome: "validated",
          consultations: null,
        },
      });
  });

  it("once, in a team that exists", () => {
    givenWorld(assessed)
      .when("recordAssessment", recorded, by(lucie.person))
      .thenRefused({ _tag: "IdAlreadyUsed", id: assessment });
    givenWorld(engaged)
      .when("recordAssessment", { ...recorded, team: noTeam }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });

  it("never about oneself", () => {
    givenWorld(engaged)
      .when("recordAssessment", { ...recorded, person: lucie.person }, by(lucie.person))
      .thenRefused({ _tag: "NotAboutOneself", person: lucie.person });
  });

  it("by an engaged delegant, about a member of the team", () => {
    givenWorld(engaged)
      .when("recordAssessment", recorded, by(hugo.person))
      .thenRefused({ _tag: "NotADelegant", person: hugo.person });
    givenWorld(engaged)
      .when("recordAssessment", recorded, by(camille.person))
      .thenRefused({ _tag: "NotAMember", person: camille.person });
    givenWorld(journey(msp2025, "founding"))
      .when("recordAssessment", recorded, by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
    givenWorld(engaged)
      .when("recordAssessment", { ...recorded, person: nora.person }, by(lucie.person))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
  });

  it("once it has taken place", () => {
    givenWorld(engaged)
      .when(
        "recordAssessment",
        { ...recorded, on: { day: "2025-03-18", time: "10:00" } },
        by(lucie.person),
      )
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
  });

  it("a score below the threshold is to take again", () => {
    givenWorld(engaged)
      .when("recordAssessment", { ...recorded, score: 9 }, by(lucie.person))
      .thenRefused({ _tag: "ScoreBelowThreshold", score: 9, threshold: 10 });
    givenWorld(engaged)
      .when("recordAssessment", { ...recorded, score: 9, outcome: "to-retake" }, by(lucie.person))
      .thenFacts({
        type: "AssessmentRecorded.2",
        body: {
          assessment,
          team,
          protocol: "lombalgie",
          person: ines.person,
          form: "epreuve-ecrite",
          on: local("2025-03-17", "10:00"),
          assessor: lucie.person,
          score: 9,
          threshold: 10,
          outcome: "to-retake",
          consultations: null,
        },
      });
  });
});

describe("an assessment is voided", () => {
  const voiding = { assessment, team, person: ines.person, reason: "Saisie pour une autre" };
  const voided = after(assessed, [did(by(lucie.person), "voidAssessment", voiding)]);

  it("by an engaged delegant, with a reason", () => {
    givenWorld(assessed)
      .when("voidAssessment", voiding, by(lucie.person))
      .thenFacts({ type: "AssessmentVoided.1", body: voiding });
  });

  it("if it is that person's, in that team", () => {
    givenWorld(assessed)
      .when("voidAssessment", { ...voiding, team: noTeam }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(assessed)
      .when("voidAssessment", { ...voiding, person: hugo.person }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchAssessment", assessment });
  });

  it("never one's own, nor by a delegate", () => {
    givenWorld(assessed)
      .when("voidAssessment", voiding, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
    givenWorld(assessed)
      .when("voidAssessment", voiding, by(hugo.person))
      .thenRefused({ _tag: "NotADelegant", person: hugo.person });
    givenWorld(assessed)
      .when("voidAssessment", voiding, by(camille.person))
      .thenRefused({ _tag: "NotAMember", person: camille.person });
  });

  it("by a delegant who comes back, once engaged again", () => {
    const away = after(assessed, [
      on("2025-03-20", "09:00"),
      did(by(lucie.person), "withdrawMember", { team, person: lucie.person, reason: null }),
      on("2025-03-21", "09:00"),
      did(by(camille.person), "proposeMember", { team, person: lucie.person, role: "delegant" }),
    ]);
    givenWorld(away)
      .when("voidAssessment", voiding, by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
  });

  it("once", () => {
    givenWorld(voided)
      .when("voidAssessment", voiding, by(lucie.person))
      .thenRefused({ _tag: "AssessmentAlreadyVoided", assessment });
  });
});

describe("supervised practice is counted", () => {
  const practice: Wire<"recordSupervisedPractice"> = {
    team,
    person: ines.person,
    act: "bilan",
    part: "supervised",
    on: { day: "2025-03-17", time: "11:00" },
    count: 5,
    successes: 4,
  };

  it("by the delegant who supervised it", () => {
    givenWorld(engaged)
      .when("recordSupervisedPractice", practice, by(lucie.person))
      .thenFacts({
        type: "SupervisedPracticeRecorded.2",
        body: {
          team,
          protocol: "lombalgie",
          person: ines.person,
          act: "bilan",
          part: "supervised",
          on: local("2025-03-17", "11:00"),
          count: 5,
          successes: 4,
          minutes: null,
          supervisor: lucie.person,
        },
      });
  });

  it("with the time it took, where time is counted", () => {
    givenWorld(engaged)
      .when("recordSupervisedPractice", { ...practice, minutes: 90 }, by(lucie.person))
      .thenFacts({
        type: "SupervisedPracticeRecorded.2",
        body: {
          team,
          protocol: "lombalgie",
          person: ines.person,
          act: "bilan",
          part: "supervised",
          on: local("2025-03-17", "11:00"),
          count: 5,
          successes: 4,
          minutes: 90,
          supervisor: lucie.person,
        },
      });
  });

  it("with no more successes than acts", () => {
    givenWorld(engaged)
      .when("recordSupervisedPractice", { ...practice, successes: 6 }, by(lucie.person))
      .thenRefused({ _tag: "SuccessesExceedCount", count: 5 });
  });

  it("once it has taken place", () => {
    givenWorld(engaged)
      .when(
        "recordSupervisedPractice",
        { ...practice, on: { day: "2025-03-18", time: "11:00" } },
        by(lucie.person),
      )
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
  });

  it("never one's own, by an engaged delegant, in a team that exists", () => {
    givenWorld(engaged)
      .when("recordSupervisedPractice", { ...practice, person: lucie.person }, by(lucie.person))
      .thenRefused({ _tag: "NotAboutOneself", person: lucie.person });
    givenWorld(engaged)
      .when("recordSupervisedPractice", practice, by(hugo.person))
      .thenRefused({ _tag: "NotADelegant", person: hugo.person });
    givenWorld(engaged)
      .when("recordSupervisedPractice", practice, by(camille.person))
      .thenRefused({ _tag: "NotAMember", person: camille.person });
    givenWorld(journey(msp2025, "founding"))
      .when(
        "recordSupervisedPractice",
        { ...practice, on: { day: "2025-03-03", time: "11:00" } },
        by(lucie.person),
      )
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
    givenWorld(engaged)
      .when("recordSupervisedPractice", { ...practice, team: noTeam }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });
});
