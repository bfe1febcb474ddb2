import assert from "node:assert/strict";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, nora } from "@coopilote/testkit/people.ts";
import { did, happened, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Code } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { Day } from "../kernel/time.ts";
import { type Person, professionOn, qualificationOn } from "./Person.ts";

const coordinator = by(camille.person);

const personAfter = (steps: ReadonlyArray<Step>): Person => {
  const person = at(given(...steps).world.workspace.people.people, nora.person);
  assert.ok(person);
  return person;
};

describe("a profession", () => {
  const stated = (profession: string, from: string | null): Step =>
    did(coordinator, "stateProfession", { person: nora.person, profession, from });
  const professions = (steps: ReadonlyArray<Step>): ReadonlyArray<string | undefined> =>
    ["2020-01-01", "2024-08-31", "2024-09-01"].map(
      (day) => professionOn(personAfter(steps), Day.make(day))?.profession,
    );

  it("changes from a day", () => {
    given(founded, added(nora))
      .when("stateProfession", {
        person: nora.person,
        profession: "puericultrice",
        from: "2024-09-01",
      })
      .thenFacts({
        type: "ProfessionStated.2",
        body: { person: nora.person, profession: "puericultrice", from: "2024-09-01" },
      });
  });

  it("changed from a day stays what it was the days before", () => {
    const steps = [founded, added(nora), stated("medecin", "2024-09-01")];
    expect(professions(steps)).toEqual(["infirmier", "infirmier", "medecin"]);
  });

  it("of before, stated afterwards, leaves what it became as it was", () => {
    const steps = [
      founded,
      added(nora),
      stated("medecin", "2024-09-01"),
      stated("sage-femme", "2020-01-01"),
    ];
    expect(professions(steps)).toEqual(["sage-femme", "sage-femme", "medecin"]);
  });

  it("stated by mistake is corrected for every day", () => {
    const steps = [
      founded,
      added(nora),
      stated("medecin", "2024-09-01"),
      stated("infirmier", null),
    ];
    expect(professions(steps)).toEqual(["infirmier", "infirmier", "infirmier"]);
  });

  it("stated before changes were dated is said of every day", () => {
    const undated = happened(coordinator, "ProfessionStated.1", {
      person: nora.person,
      profession: "sage-femme",
    });
    expect(professions([founded, added(nora), undated])).toEqual(Array(3).fill("sage-femme"));
  });

  it("is not stated again where it is already so", () => {
    given(founded, added(nora))
      .when("stateProfession", { person: nora.person, profession: "infirmier", from: null })
      .thenFacts();
    given(founded, added(nora))
      .when("stateProfession", { person: nora.person, profession: "infirmier", from: "2024-09-01" })
      .thenFacts();
  });

  it("does not change in the future", () => {
    given(founded, added(nora))
      .when("stateProfession", { person: nora.person, profession: "medecin", from: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["from"] });
  });
});

describe("a qualification", () => {
  const dated = (obtainedOn: string | null): Step =>
    did(coordinator, "recordQualification", {
      person: nora.person,
      qualification: "ipa",
      obtainedOn,
    });

  const ended = (on: string): Step =>
    did(coordinator, "endQualification", { person: nora.person, qualification: "ipa", on });
  const removed: Step = did(coordinator, "removeQualification", {
    person: nora.person,
    qualification: "ipa",
    reason: "Saisie sur la mauvaise personne",
  });
  const days = (steps: ReadonlyArray<Step>): ReadonlyArray<string> =>
    ["2022-06-29", "2022-06-30", "2024-12-31", "2025-01-01", "2025-02-01"].filter((day) => {
      const person = personAfter(steps);
      return qualificationOn(person, Code.make("ipa"), Day.make(day)) !== undefined;
    });

  it("is recorded with the day of its diploma", () => {
    given(founded, added(nora))
      .when("recordQualification", {
        person: nora.person,
        qualification: "ipa",
        obtainedOn: "2022-06-30",
      })
      .thenFacts({
        type: "QualificationRecorded.1",
        body: { person: nora.person, qualification: "ipa", obtainedOn: "2022-06-30" },
      });
  });

  it("known without a day takes one later", () => {
    given(founded, added(nora), dated(null))
      .when("recordQualification", {
        person: nora.person,
        qualification: "ipa",
        obtainedOn: "2022-06-30",
      })
      .thenFacts({
        type: "QualificationRecorded.1",
        body: { person: nora.person, qualification: "ipa", obtainedOn: "2022-06-30" },
      });
  });

  it("is not recorded twice", () => {
    given(founded, added(nora), dated("2022-06-30"))
      .when("recordQualification", {
        person: nora.person,
        qualification: "ipa",
        obtainedOn: null,
      })
      .thenRefused({ _tag: "QualificationAlreadyRecorded", qualification: "ipa" });
  });

  it("is not obtained in the future", () => {
    given(founded, added(nora))
      .when("recordQualification", {
        person: nora.person,
        qualification: "ipa",
        obtainedOn: "2025-06-30",
      })
      .thenRefused({ _tag: "InTheFuture", path: ["obtainedOn"] });
  });

  it("is not obtained before 1950", () => {
    given(founded, added(nora))
      .when("recordQualification", {
        person: nora.person,
        qualification: "ipa",
        obtainedOn: "1949-12-31",
      })
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["obtainedOn"],
        from: "1950-01-01",
        to: "2027-03-10",
      });
  });

  it("is removed with a reason", () => {
    given(founded, added(nora), dated(null))
      .when("removeQualification", {
        person: nora.person,
        qualification: "ipa",
        reason: "Saisie sur la mauvaise personne",
      })
      .thenFacts({
        type: "QualificationRemoved.1",
        body: {
          person: nora.person,
          qualification: "ipa",
          reason: "Saisie sur la mauvaise personne",
        },
      });
  });

  it("is removed only where it was recorded", () => {
    given(founded, added(nora))
      .when("removeQualification", { person: nora.person, qualification: "ipa", reason: "Erreur" })
      .thenRefused({ _tag: "NoSuchQualification", qualification: "ipa" });
  });

  it("ends after a last day", () => {
    given(founded, added(nora), dated("2022-06-30"))
      .when("endQualification", { person: nora.person, qualification: "ipa", on: "2024-12-31" })
      .thenFacts({
        type: "QualificationEnded.1",
        body: { person: nora.person, qualification: "ipa", on: "2024-12-31" },
      });
  });

  it("ends once, and not before it was obtained", () => {
    given(founded, added(nora), dated("2022-06-30"))
      .when("endQualification", { person: nora.person, qualification: "ipa", on: "2022-06-29" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    given(founded, added(nora), dated("2022-06-30"), ended("2024-12-31"))
      .when("endQualification", { person: nora.person, qualification: "ipa", on: "2025-01-31" })
      .thenRefused({ _tag: "AlreadyEnded", on: "2024-12-31" });
    given(founded, added(nora))
      .when("endQualification", { person: nora.person, qualification: "ipa", on: "2025-01-31" })
      .thenRefused({ _tag: "NoSuchQualification", qualification: "ipa" });
  });

  it("obtained again is dated after its end", () => {
    const again = { person: nora.person, qualification: "ipa", obtainedOn: "2025-02-01" };
    given(founded, added(nora), dated("2022-06-30"), ended("2024-12-31"))
      .when("recordQualification", again)
      .thenFacts({ type: "QualificationRecorded.1", body: again });
    given(founded, added(nora), dated("2022-06-30"), ended("2024-12-31"))
      .when("recordQualification", { ...again, obtainedOn: "2024-12-31" })
      .thenRefused({ _tag: "QualificationHeldUntil", qualification: "ipa", on: "2024-12-31" });
  });

  it("is held on the days it was, whatever is learned of others", () => {
    const steps = [founded, added(nora), dated("2022-06-30"), ended("2024-12-31")];
    expect(days(steps)).toEqual(["2022-06-30", "2024-12-31"]);
    expect(days([...steps, dated("2025-02-01")])).toEqual([
      "2022-06-30",
      "2024-12-31",
      "2025-02-01",
    ]);
    expect(days([...steps, dated("2025-02-01"), removed])).toEqual(["2022-06-30", "2024-12-31"]);
    expect(days([...steps, removed])).toEqual([]);
  });
});
