import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, ines, msp } from "@coopilote/testkit/people.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const coordinator = by(camille.person);
const nobodyKnown = idOf("nobody");

describe("a structure is founded", () => {
  const command = {
    entity: msp.entity,
    kind: "msp",
    zone: "Europe/Paris",
    territory: "la-reunion",
    name: msp.name,
    finess: "974990004",
    ars: null,
    agreement: null,
    founder: camille.person,
    founderName: camille.name,
  } as const;

  it("with its founder as first person and coordinator", () => {
    const { founder, founderName, ...structure } = command;
    given()
      .when("foundStructure", command)
      .thenFacts(
        { type: "StructureFounded.1", body: { ...structure, structure: msp.structure } },
        { type: "PersonAdded.1", body: { person: founder, name: founderName } },
        {
          type: "FunctionAssigned.1",
          body: { person: founder, function: "coordinator", from: "2025-03-10" },
        },
      );
  });

  it("once", () => {
    given(founded)
      .when("foundStructure", command)
      .thenRefused({ _tag: "IdAlreadyUsed", id: msp.structure });
  });

  it("in a zone that exists", () => {
    given()
      .when("foundStructure", { ...command, zone: "Europe/Nulle-Part" })
      .thenRefused({ _tag: "UnknownZone", zone: "Europe/Nulle-Part" });
  });
});

describe("an entity", () => {
  const site = { entity: idOf("second site"), name: "Site de la Fiction", finess: null };

  it("is added to its structure, once under one id", () => {
    given(founded).when("addEntity", site).thenFacts({ type: "EntityAdded.1", body: site });
    given(founded)
      .when("addEntity", { ...site, entity: msp.entity })
      .thenRefused({ _tag: "IdAlreadyUsed", id: msp.entity });
  });
});

describe("shared software", () => {
  const software = idOf("shared software");
  const adoption = {
    software,
    name: "Logiciel commun de l’Exemple",
    from: "2024-01-01",
    access: "everyone",
  } as const;
  const adopted: Step = did(coordinator, "adoptSharedSoftware", adoption);

  it("is adopted for everyone, or for people of the structure", () => {
    given(founded)
      .when("adoptSharedSoftware", adoption)
      .thenFacts({ type: "SharedSoftwareAdopted.1", body: adoption });
    given(founded, added(ines))
      .when("adoptSharedSoftware", { ...adoption, access: [ines.person] })
      .thenFacts({
        type: "SharedSoftwareAdopted.1",
        body: { ...adoption, access: [ines.person] },
      });
    given(founded)
      .when("adoptSharedSoftware", { ...adoption, access: [nobodyKnown] })
      .thenRefused({ _tag: "NoSuchPerson", person: nobodyKnown });
  });

  it("is adopted once under one id, on a possible day", () => {
    given(founded, adopted)
      .when("adoptSharedSoftware", adoption)
      .thenRefused({ _tag: "IdAlreadyUsed", id: software });
    given(founded)
      .when("adoptSharedSoftware", { ...adoption, from: "2027-03-11" })
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["from"],
        from: "1950-01-01",
        to: "2027-03-10",
      });
  });

  it("is dropped once, not before it was adopted", () => {
    const drop = { software, on: "2025-03-31" };
    given(founded, adopted)
      .when("dropSharedSoftware", drop)
      .thenFacts({ type: "SharedSoftwareDropped.1", body: drop });
    given(founded, adopted, did(coordinator, "dropSharedSoftware", drop))
      .when("dropSharedSoftware", drop)
      .thenRefused({ _tag: "SoftwareAlreadyDropped", software });
    given(founded, adopted)
      .when("dropSharedSoftware", { software, on: "2023-12-31" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    given(founded)
      .when("dropSharedSoftware", drop)
      .thenRefused({ _tag: "NoSuchSoftware", software });
  });
});
