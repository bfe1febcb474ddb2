import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, lucie, msp, nora, paul } from "@coopilote/testkit/people.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const nobodyKnown = idOf("nobody");
const exercise = idOf("another exercise");
const affiliation = idOf("another affiliation");
const bare = {
  person: paul.person,
  name: paul.name,
  contact: null,
  profession: null,
  qualifications: [],
  registration: null,
  affiliation: null,
  exercise: null,
};
const coordinator = by(camille.person);

describe("a person is added", () => {
  it("with their name alone", () => {
    given(founded)
      .when("addPerson", bare)
      .thenFacts({ type: "PersonAdded.1", body: { person: paul.person, name: paul.name } });
  });

  it("with one fact for each particular given", () => {
    const person = paul.person;
    given(founded)
      .when("addPerson", {
        ...bare,
        contact: { email: "paul@exemple.test", phone: null },
        profession: "medecin",
        qualifications: ["medecine-generale", "geriatrie"],
        registration: { register: "rpps", number: "8 10999000010" },
        affiliation: {
          affiliation,
          entity: msp.entity,
          as: "associe",
          from: "2021-09-01",
          document: null,
        },
        exercise: { exercise, mode: "liberal", employer: null, from: "2010-01-04" },
      })
      .thenFacts(
        { type: "PersonAdded.1", body: { person, name: paul.name } },
        {
          type: "ContactGiven.1",
          body: { person, contact: { email: "paul@exemple.test", phone: null } },
        },
        { type: "ProfessionStated.2", body: { person, profession: "medecin", from: null } },
        {
          type: "QualificationRecorded.1",
          body: { person, qualification: "medecine-generale", obtainedOn: null },
        },
        {
          type: "QualificationRecorded.1",
          body: { person, qualification: "geriatrie", obtainedOn: null },
        },
        {
          type: "RegistrationRecorded.1",
          body: { person, register: "rpps", number: "10999000010", usual: true },
        },
        {
          type: "AffiliationRecorded.1",
          body: {
            affiliation,
            person,
            entity: msp.entity,
            as: "associe",
            from: "2021-09-01",
            document: null,
          },
        },
        {
          type: "ExerciseStarted.1",
          body: { exercise, person, mode: "liberal", employer: null, from: "2010-01-04" },
        },
      );
  });

  it("even where someone else bears the same name", () => {
    given(founded, added(lucie))
      .when("addPerson", { ...bare, name: lucie.name })
      .thenFacts({ type: "PersonAdded.1", body: { person: paul.person, name: lucie.name } });
  });

  it("only once under one id", () => {
    given(founded, added(paul))
      .when("addPerson", bare)
      .thenRefused({ _tag: "IdAlreadyUsed", id: paul.person });
  });

  it("without the same qualification twice", () => {
    given(founded)
      .when("addPerson", { ...bare, qualifications: ["geriatrie", "geriatrie"] })
      .thenRefused({ _tag: "QualificationAlreadyRecorded", qualification: "geriatrie" });
  });

  it("into an entity that exists", () => {
    given(founded)
      .when("addPerson", {
        ...bare,
        affiliation: {
          affiliation,
          entity: nobodyKnown,
          as: "salarie",
          from: "2021-09-01",
          document: null,
        },
      })
      .thenRefused({ _tag: "NoSuchEntity", entity: nobodyKnown });
  });

  it("as an employee of someone", () => {
    given(founded)
      .when("addPerson", {
        ...bare,
        exercise: { exercise, mode: "salarie", employer: null, from: "2010-01-04" },
      })
      .thenRefused({ _tag: "EmployerMissing" });
  });
});

describe("what is known of a person changes", () => {
  it("for a person who is there", () => {
    given(founded)
      .when("renamePerson", { person: nobodyKnown, name: paul.name })
      .thenRefused({ _tag: "NoSuchPerson", person: nobodyKnown });
  });

  it("their name", () => {
    const name = { family: "Exemple-Modèle", given: "Lucie", civility: "Dr" } as const;
    given(founded, added(lucie))
      .when("renamePerson", { person: lucie.person, name })
      .thenFacts({ type: "PersonRenamed.1", body: { person: lucie.person, name } });
  });

  it("how to write to them", () => {
    const contact = { email: null, phone: "0100000000" };
    given(founded, added(lucie))
      .when("giveContact", { person: lucie.person, contact })
      .thenFacts({ type: "ContactGiven.1", body: { person: lucie.person, contact } });
  });
});

describe("a registration number", () => {
  it("with an unusual key is recorded as such, never refused", () => {
    given(founded, added(lucie))
      .when("recordRegistration", {
        person: lucie.person,
        register: "rpps",
        number: "10001234567",
      })
      .thenFacts({
        type: "RegistrationRecorded.1",
        body: { person: lucie.person, register: "rpps", number: "10001234567", usual: false },
      });
  });

  it("of the former ADELI register has no key to check", () => {
    given(founded, added(lucie))
      .when("recordRegistration", { person: lucie.person, register: "adeli", number: "2A9300001" })
      .thenFacts({
        type: "RegistrationRecorded.1",
        body: { person: lucie.person, register: "adeli", number: "2A9300001", usual: true },
      });
  });

  it("is not asked of a profession that has none, and said once", () => {
    const none: Step = did(coordinator, "recordRegistration", {
      person: nora.person,
      register: "none",
    });
    given(founded, added(nora))
      .when("recordRegistration", { person: nora.person, register: "none" })
      .thenFacts({
        type: "RegistrationRecorded.1",
        body: { person: nora.person, register: "none", number: null, usual: true },
      });
    given(founded, added(nora), none)
      .when("recordRegistration", { person: nora.person, register: "none" })
      .thenFacts();
  });
});
