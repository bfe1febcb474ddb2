import { describe, expect, it } from "vitest";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { finding, ines, lucie, ofMember, team } from "./findings.fixture.ts";
import { askedIn, searchOf } from "./gestures.ts";
import { hrefOf, labelOf, type Place, stepsOf, wayOf } from "./nextStep.ts";

const structure = "0198a000-0000-7000-8000-0000000000ff";
const seenBy = (me: Place["me"]): Place => ({ structure, team, me });
const asLucie = seenBy({ person: lucie, manages: false, role: "delegant", engaged: "delegant" });
const asProposed = seenBy({ person: lucie, manages: false, role: "delegant", engaged: null });
const asInes = seenBy({ person: ines, manages: false, role: "delegate", engaged: "delegate" });
const asNobody = seenBy({
  person: "0198a000-0000-7000-8000-000000000009",
  manages: false,
  role: null,
  engaged: null,
});

const unattested = finding({
  requirement: "attestation-formation",
  subject: ofMember(ines, "delegate"),
  status: "unmet",
  missing: "attestation-missing",
  turnOf: { who: "delegants" },
  nextStep: "attestTraining",
});
const unsigned = finding({
  requirement: "engagement",
  subject: ofMember(ines, "delegate"),
  status: "unmet",
  missing: "engagement-missing",
  turnOf: { who: "person", person: ines },
  nextStep: "signEngagement",
});

describe("the next step of a finding", () => {
  it("a delegant is led to attest someone", () => {
    expect(wayOf(unattested, asLucie)).toEqual({
      to: "dialog",
      asked: { gesture: "attestTraining", person: ines },
    });
  });

  it.each([
    [585, `/s/${structure}/seances/nouvelle?equipe=${team}&pour=${ines}`],
    [120, `/s/${structure}/seances/nouvelle?equipe=${team}`],
  ])(
    "with %i minutes of 600, what is short is caught up alone, and the rest with the team",
    (have, href) => {
      const untrained = finding({
        requirement: "formation",
        subject: ofMember(ines, "delegate"),
        status: "partly",
        measure: { have, need: 600, unit: "minutes" },
        turnOf: { who: "delegants" },
        nextStep: "scheduleSession",
      });
      expect(wayOf(untrained, asLucie)).toEqual({ to: "page", href });
    },
  );

  it.each([
    "stateExperience",
    "statePriorActs",
    "stateWorkingTime",
    "countActs",
    "countRatio",
    "stateVolume",
    "recordAssessment",
    "recordSupervisedPractice",
    "fileDocument",
  ] as const)("%s opens its dialog, on what the condition asks", (nextStep) => {
    const asked = finding({
      requirement: "condition",
      part: "partie",
      subject: ofMember(ines, "delegate"),
      status: "unmet",
      turnOf: { who: "coordinator" },
      nextStep,
    });
    const place = seenBy({ person: lucie, manages: true, role: "delegant", engaged: "delegant" });
    const way = wayOf(asked, place);
    const gesture = { gesture: nextStep, person: ines, requirement: "condition", part: "partie" };
    expect(way).toEqual({ to: "dialog", asked: gesture });
    expect(askedIn({ ...searchOf(gesture) })).toMatchObject(gesture);
    expect(labelOf(asked, place)).not.toBe(undefined);
  });

  it("what would be refused today has no button yet", () => {
    expect(wayOf(unattested, { ...asLucie, isEarly: () => true })).toBe(undefined);
    expect(wayOf(unattested, { ...asLucie, isEarly: () => false })).not.toBe(undefined);
  });

  it("nobody attests themselves", () => {
    const herself = { person: ines, manages: true, role: "delegate", engaged: "delegate" } as const;
    expect(wayOf(unattested, seenBy(herself))).toBe(undefined);
  });

  it("a délégant who is only proposed is offered nothing that an engaged one decides", () => {
    expect(wayOf(unattested, asProposed)).toBe(undefined);
    expect(wayOf(unsigned, asProposed)).toBe(undefined);
  });

  it("an engagement is signed by its person, or filed by a delegant, by nobody else", () => {
    expect(wayOf(unsigned, asInes)).toBeDefined();
    expect(wayOf(unsigned, asLucie)).toBeDefined();
    expect(wayOf(unsigned, asNobody)).toBe(undefined);
  });

  it("an engagement is signed by its person, and filed on paper by another", () => {
    expect(labelOf(unsigned, asInes)).toBe("Signer mon engagement");
    expect(labelOf(unsigned, asLucie)).toBe("Déposer l’engagement papier");
  });

  it("where either would do, each has its button (R64)", () => {
    const place = { requirement: "systeme-partage", subject: { kind: "team" as const, team } };
    const software = finding({
      ...place,
      part: "logiciel",
      status: "unmet",
      missing: "no-shared-software",
      nextStep: "adoptSharedSoftware",
    });
    const report = finding({
      ...place,
      part: "compte-rendu",
      status: "unmet",
      missing: "document-missing",
      nextStep: "fileDocument",
    });
    const records = {
      ...place,
      status: "unmet",
      missing: "no-shared-software",
      nextStep: "adoptSharedSoftware",
      parts: [software, report],
    } as const;
    const manager = seenBy({ person: lucie, manages: true, role: null, engaged: null });
    const labels = (one: Partial<Finding>) =>
      stepsOf(finding({ ...records, ...one }), manager).map(({ label }) => label);
    expect(labels({ anyOf: true })).toEqual(["Indiquer le logiciel commun", "Classer la pièce"]);
    expect(labels({})).toEqual(["Indiquer le logiciel commun"]);
    expect(stepsOf(finding({ ...records, anyOf: true }), asNobody).map(({ way }) => way)).toEqual([
      {
        to: "dialog",
        asked: {
          gesture: "fileDocument",
          person: undefined,
          requirement: "systeme-partage",
          part: "compte-rendu",
        },
      },
    ]);
  });

  it("the part that decides leads, not the whole", () => {
    const place = { requirement: "supports", subject: { kind: "team" as const, team } };
    const missing = finding({
      ...place,
      part: "logigramme",
      kind: "team-document",
      status: "unmet",
      missing: "document-missing",
      nextStep: "fileDocument",
    });
    const supports = finding({
      ...place,
      status: "unmet",
      missing: "document-missing",
      parts: [finding({ ...place, part: "critere-dmp", kind: "team-document" }), missing],
    });
    expect(wayOf(supports, asLucie)).toEqual({
      to: "dialog",
      asked: {
        gesture: "fileDocument",
        person: undefined,
        requirement: "supports",
        part: "logigramme",
      },
    });
  });

  it("a dialog has an address that opens it again", () => {
    const way = wayOf(unattested, asLucie);
    expect(way === undefined ? "" : hrefOf(way, asLucie)).toBe(
      `/s/${structure}/equipes/${team}?geste=attester&personne=${ines}`,
    );
  });

  it("what holds has no next step", () => {
    expect(wayOf(finding({ ...unsigned, nextStep: null }), asInes)).toBe(undefined);
  });
});

describe("a dialog in the address", () => {
  it("is read as it was written", () => {
    const asked = { gesture: "supplyFigure", requirement: "formation", part: "heures" } as const;
    expect(askedIn({ ...searchOf(asked) })).toEqual({
      gesture: "supplyFigure",
      person: undefined,
      delegant: undefined,
      requirement: "formation",
      part: "heures",
      attestation: undefined,
    });
  });

  it("a word that is no gesture opens nothing", () => {
    expect(askedIn({ geste: "signer-pour-un-autre" })).toBe(undefined);
  });
});
