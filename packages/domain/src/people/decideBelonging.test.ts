import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, ines, lucie, msp, nora, paul } from "@coopilote/testkit/people.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { Day } from "../kernel/time.ts";
import { absencesOf, holdersOn } from "./Person.ts";

const nobodyKnown = idOf("nobody");
const exercise = idOf("an exercise");
const affiliation = idOf("an affiliation");
const absence = idOf("absence");
const coordinator = by(camille.person);

describe("an exercise", () => {
  const started: Step = did(coordinator, "startExercise", {
    exercise,
    person: nora.person,
    mode: "salarie",
    employer: msp.entity,
    from: "2024-01-08",
  });
  const ended: Step = did(coordinator, "endExercise", {
    exercise,
    person: nora.person,
    on: "2024-12-31",
  });

  it("as an employee names an employer of the structure", () => {
    const salaried = {
      exercise,
      person: nora.person,
      mode: "salarie",
      from: "2024-01-08",
    } as const;
    given(founded, added(nora))
      .when("startExercise", { ...salaried, employer: msp.entity })
      .thenFacts({ type: "ExerciseStarted.1", body: { ...salaried, employer: msp.entity } });
    given(founded, added(nora))
      .when("startExercise", { ...salaried, employer: null })
      .thenRefused({ _tag: "EmployerMissing" });
    given(founded, added(nora))
      .when("startExercise", { ...salaried, employer: nobodyKnown })
      .thenRefused({ _tag: "NoSuchEntity", entity: nobodyKnown });
  });

  it("begins once under one id, on a possible day", () => {
    const liberal = { person: nora.person, mode: "liberal", employer: null } as const;
    given(founded, added(nora), started)
      .when("startExercise", { ...liberal, exercise, from: "2025-01-06" })
      .thenRefused({ _tag: "IdAlreadyUsed", id: exercise });
    given(founded, added(nora))
      .when("startExercise", { ...liberal, exercise, from: "2027-03-11" })
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["from"],
        from: "1950-01-01",
        to: "2027-03-10",
      });
  });

  it("ends on its last day", () => {
    given(founded, added(nora), started)
      .when("endExercise", { exercise, person: nora.person, on: "2024-12-31" })
      .thenFacts({
        type: "ExerciseEnded.1",
        body: { exercise, person: nora.person, on: "2024-12-31" },
      });
  });

  it("does not end before it began, nor twice, nor without having begun", () => {
    given(founded, added(nora), started)
      .when("endExercise", { exercise, person: nora.person, on: "2024-01-07" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    given(founded, added(nora), started, ended)
      .when("endExercise", { exercise, person: nora.person, on: "2025-01-31" })
      .thenRefused({ _tag: "AlreadyEnded", on: "2024-12-31" });
    given(founded, added(nora))
      .when("endExercise", { exercise, person: nora.person, on: "2025-01-31" })
      .thenRefused({ _tag: "NoSuchExercise", exercise });
  });
});

describe("an affiliation", () => {
  const body = {
    affiliation,
    person: nora.person,
    entity: msp.entity,
    as: "adherent",
    from: "2024-01-08",
    document: null,
  } as const;
  const recorded: Step = did(coordinator, "recordAffiliation", body);

  it("is recorded, with the piece that proves it where there is one", () => {
    const document = idOf("adhesion");
    given(founded, added(nora))
      .when("recordAffiliation", body)
      .thenFacts({ type: "AffiliationRecorded.1", body });
    given(founded, added(nora))
      .when("recordAffiliation", { ...body, document })
      .thenRefused({ _tag: "NoSuchDocument", document });
  });

  it("is recorded once under one id", () => {
    given(founded, added(nora), recorded)
      .when("recordAffiliation", body)
      .thenRefused({ _tag: "IdAlreadyUsed", id: affiliation });
  });

  it("ends once, on a day that is not before its first", () => {
    const person = nora.person;
    given(founded, added(nora), recorded)
      .when("endAffiliation", { affiliation, person, on: "2025-03-31" })
      .thenFacts({ type: "AffiliationEnded.1", body: { affiliation, person, on: "2025-03-31" } });
    given(founded, added(nora), recorded)
      .when("endAffiliation", { affiliation, person, on: "2023-03-31" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    given(founded, added(nora))
      .when("endAffiliation", { affiliation, person, on: "2025-03-31" })
      .thenRefused({ _tag: "NoSuchAffiliation", affiliation });
  });
});

describe("someone's identity", () => {
  it("is verified by someone else", () => {
    given(founded, added(lucie), added(ines))
      .when("verifyIdentity", { person: ines.person, how: "professional-card" }, by(lucie.person))
      .thenFacts({
        type: "IdentityVerified.1",
        body: { person: ines.person, by: lucie.person, how: "professional-card" },
      });
  });

  it("is never verified by oneself", () => {
    given(founded, added(lucie))
      .when("verifyIdentity", { person: lucie.person, how: "personal-knowledge" }, by(lucie.person))
      .thenRefused({ _tag: "NotAboutOneself", person: lucie.person });
  });

  it("is verified once", () => {
    given(
      founded,
      added(ines),
      did(coordinator, "verifyIdentity", { person: ines.person, how: "professional-card" }),
    )
      .when("verifyIdentity", { person: ines.person, how: "personal-knowledge" })
      .thenRefused({ _tag: "IdentityAlreadyVerified", by: camille.person });
  });

  it("is seen by a person, not by the console", () => {
    given(founded, added(ines))
      .when(
        "verifyIdentity",
        { person: ines.person, how: "personal-knowledge" },
        { kind: "console" },
      )
      .thenRefused({ _tag: "NotAllowed", roles: [] });
  });
});

describe("a function of the structure", () => {
  const legalHead: Step = did(coordinator, "assignFunction", {
    person: gabriel.person,
    function: "legal-head",
    from: "2024-01-01",
  });

  it("is given from a day", () => {
    given(founded, added(gabriel))
      .when("assignFunction", {
        person: gabriel.person,
        function: "legal-head",
        from: "2024-01-01",
      })
      .thenFacts({
        type: "FunctionAssigned.1",
        body: { person: gabriel.person, function: "legal-head", from: "2024-01-01" },
      });
  });

  it("is combined with another, but not held twice", () => {
    given(founded, added(gabriel), legalHead)
      .when("assignFunction", {
        person: gabriel.person,
        function: "coordinator",
        from: "2025-03-10",
      })
      .thenFacts({
        type: "FunctionAssigned.1",
        body: { person: gabriel.person, function: "coordinator", from: "2025-03-10" },
      });
    given(founded, added(gabriel), legalHead)
      .when("assignFunction", {
        person: gabriel.person,
        function: "legal-head",
        from: "2025-03-10",
      })
      .thenRefused({ _tag: "FunctionAlreadyHeld", function: "legal-head", from: "2024-01-01" });
  });

  it("of legal head is not taken on by oneself without having read what it means", () => {
    const taken = { person: camille.person, function: "legal-head", from: "2025-03-10" } as const;
    given(founded).when("assignFunction", taken).thenRefused({ _tag: "LegalHeadMeaningNotRead" });
    given(founded)
      .when("assignFunction", { ...taken, read: "legal-head-meaning" })
      .thenFacts(
        { type: "FunctionAssigned.1", body: taken },
        {
          type: "LegalHeadMeaningRead.1",
          body: { person: camille.person, sentence: "legal-head-meaning" },
        },
      );
  });

  it("ends where it is held, not before it began", () => {
    const person = gabriel.person;
    given(founded, added(gabriel), legalHead)
      .when("endFunction", { person, function: "legal-head", on: "2025-06-30" })
      .thenFacts({
        type: "FunctionEnded.1",
        body: { person, function: "legal-head", on: "2025-06-30" },
      });
    given(founded, added(gabriel), legalHead)
      .when("endFunction", { person, function: "legal-head", on: "2023-06-30" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    given(founded, added(gabriel))
      .when("endFunction", { person, function: "legal-head", on: "2025-06-30" })
      .thenRefused({ _tag: "FunctionNotHeld", function: "legal-head" });
  });

  it("once ended, does not end again, be it on another day", () => {
    const ended = did(coordinator, "endFunction", {
      person: gabriel.person,
      function: "legal-head",
      on: "2025-06-30",
    });
    for (const on of ["2025-01-31", "2025-06-30", "2025-12-31"])
      given(founded, added(gabriel), legalHead, ended)
        .when("endFunction", { person: gabriel.person, function: "legal-head", on })
        .thenRefused({ _tag: "FunctionNotHeld", function: "legal-head" });
  });

  it("held before, entered afterwards, takes nothing from the hold that goes on", () => {
    const hold = { person: gabriel.person, function: "legal-head" } as const;
    const { workspace } = given(
      founded,
      added(gabriel),
      legalHead,
      did(coordinator, "assignFunction", { ...hold, from: "2020-01-01" }),
      did(coordinator, "endFunction", { ...hold, on: "2022-06-30" }),
    ).world;
    const days = ["2019-12-31", "2020-01-01", "2022-06-30", "2022-07-01", "2024-01-01"];
    expect(days.map((day) => holdersOn(workspace.people, "legal-head", Day.make(day)))).toEqual([
      [],
      [gabriel.person],
      [gabriel.person],
      [],
      [gabriel.person],
    ]);
    given(
      founded,
      added(gabriel),
      legalHead,
      did(coordinator, "assignFunction", { ...hold, from: "2020-01-01" }),
      did(coordinator, "endFunction", { ...hold, on: "2022-06-30" }),
    )
      .when("endFunction", { ...hold, on: "2025-03-31" })
      .thenFacts({ type: "FunctionEnded.1", body: { ...hold, on: "2025-03-31" } });
  });

  it("of the last coordinator does not end: nobody could manage the workspace", () => {
    given(founded)
      .when("endFunction", {
        person: camille.person,
        function: "coordinator",
        on: "2025-03-31",
      })
      .thenRefused({ _tag: "LastCoordinator" });
  });

  it("of a coordinator ends where someone else coordinates the day after", () => {
    const end = { person: camille.person, function: "coordinator", on: "2025-03-31" } as const;
    const successor = (from: string): Step =>
      did(coordinator, "assignFunction", { person: gabriel.person, function: "coordinator", from });
    given(founded, added(gabriel), successor("2025-04-01"))
      .when("endFunction", end)
      .thenFacts({ type: "FunctionEnded.1", body: end });
    given(founded, added(gabriel), successor("2025-04-02"))
      .when("endFunction", end)
      .thenRefused({ _tag: "LastCoordinator" });
  });
});

describe("an absence", () => {
  const august = {
    absence,
    person: lucie.person,
    from: { day: "2025-08-04", time: "00:00" },
    until: { day: "2025-08-22", time: "23:59" },
    coveredBy: null,
  };
  const recorded: Step = did(coordinator, "recordAbsence", august);

  it("is recorded with who covers it", () => {
    given(founded, added(lucie), added(paul))
      .when("recordAbsence", { ...august, coveredBy: paul.person })
      .thenFacts({
        type: "AbsenceRecorded.1",
        body: {
          absence,
          person: lucie.person,
          from: local("2025-08-04", "00:00"),
          until: local("2025-08-22", "23:59"),
          coveredBy: paul.person,
        },
      });
  });

  it("is covered by someone else, who is there", () => {
    given(founded, added(lucie))
      .when("recordAbsence", { ...august, coveredBy: lucie.person })
      .thenRefused({ _tag: "CoveredByOneself", person: lucie.person });
    given(founded, added(lucie))
      .when("recordAbsence", { ...august, coveredBy: nobodyKnown })
      .thenRefused({ _tag: "NoSuchPerson", person: nobodyKnown });
  });

  it("does not end before it begins", () => {
    given(founded, added(lucie))
      .when("recordAbsence", { ...august, until: { day: "2025-08-03", time: "12:00" } })
      .thenRefused({ _tag: "PeriodReversed", path: ["until"] });
  });

  it("begins at an hour that exists, and exists once", () => {
    given(founded, added(lucie))
      .when("recordAbsence", { ...august, from: { day: "2025-03-30", time: "02:30" } })
      .thenRefused({ _tag: "TimeDoesNotExist", path: ["from"] });
    given(founded, added(lucie))
      .when("recordAbsence", {
        ...august,
        from: { day: "2025-10-26", time: "02:30" },
        until: { day: "2025-10-27", time: "08:00" },
      })
      .thenRefused({ _tag: "TimeExistsTwice", path: ["from"] });
  });

  it("is recorded once, and cancelled where it was recorded", () => {
    given(founded, added(lucie), recorded)
      .when("recordAbsence", august)
      .thenRefused({ _tag: "IdAlreadyUsed", id: absence });
    given(founded, added(lucie), recorded)
      .when("cancelAbsence", { absence, person: lucie.person })
      .thenFacts({ type: "AbsenceCancelled.1", body: { absence, person: lucie.person } });
    given(founded, added(lucie))
      .when("cancelAbsence", { absence, person: lucie.person })
      .thenRefused({ _tag: "NoSuchAbsence", absence });
  });

  it("stays known with its dates once cancelled, and is cancelled once", () => {
    const cancelled = did(coordinator, "cancelAbsence", { absence, person: lucie.person });
    const world = given(founded, added(lucie), recorded, cancelled);
    const known = at(world.world.workspace.people.people, lucie.person);
    expect(known && absencesOf(known)).toEqual([]);
    expect(known && [...HashMap.values(known.absences)]).toMatchObject([
      { from: local("2025-08-04", "00:00"), cancelled: { at: world.world.now } },
    ]);
    world
      .when("cancelAbsence", { absence, person: lucie.person })
      .thenRefused({ _tag: "NoSuchAbsence", absence });
  });
});

describe("an access opened by a link that passed through someone's hands", () => {
  it("is kept with who had it in hand", () => {
    given(founded, added(lucie))
      .when("takeHandedAccess", { person: lucie.person, by: camille.person })
      .thenFacts({
        type: "AccessHandedOver.1",
        body: { person: lucie.person, by: camille.person },
      });
  });

  it("by nobody but the person says nothing", () => {
    given(founded, added(lucie))
      .when("takeHandedAccess", { person: lucie.person, by: lucie.person })
      .thenFacts();
  });
});
