import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, ines, msp } from "@coopilote/testkit/people.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import { kindOn } from "./Structure.ts";

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

describe("a structure already founded", () => {
  const site = { entity: idOf("second site"), name: "Site de la Fiction", finess: null };
  const withSite = [founded, did(coordinator, "addEntity", site)];
  const belongs: Step = did(coordinator, "recordAffiliation", {
    affiliation: idOf("an affiliation"),
    person: ines.person,
    entity: site.entity,
    as: "salarie",
    from: "2024-01-08",
    document: null,
  });

  it("is renamed and numbered by its own entity, its other entities by themselves", () => {
    const own = { entity: msp.entity, name: "MSP du Renouveau", finess: "974990004" };
    given(founded).when("describeEntity", own).thenFacts({ type: "EntityDescribed.1", body: own });
    given(founded)
      .when("describeEntity", site)
      .thenRefused({ _tag: "NoSuchEntity", entity: site.entity });
  });

  it("has a SIRET number, with an unusual key recorded as such, never refused", () => {
    const own = { entity: msp.entity, name: msp.name, finess: null };
    const described = { type: "EntityDescribed.1", body: own } as const;
    const stated = (siret: string | null, usual: boolean) =>
      ({ type: "SiretStated.1", body: { entity: msp.entity, siret, usual } }) as const;
    const numbered = did(coordinator, "describeEntity", { ...own, siret: "732 829 320 00074" });
    given(founded)
      .when("describeEntity", { ...own, siret: "732 829 320 00074" })
      .thenFacts(described, stated("73282932000074", true));
    given(founded)
      .when("describeEntity", { ...own, siret: "73282932000079" })
      .thenFacts(described, stated("73282932000079", false));
    given(founded)
      .when("describeEntity", { ...own, siret: "35600000049837" })
      .thenFacts(described, stated("35600000049837", true));
    given(founded, numbered)
      .when("describeEntity", { ...own, siret: null })
      .thenFacts(described, stated(null, true));
    given(founded)
      .when("addEntity", { ...site, siret: "73282932000074" })
      .thenFacts(
        { type: "EntityAdded.1", body: site },
        {
          type: "SiretStated.1",
          body: { entity: site.entity, siret: "73282932000074", usual: true },
        },
      );
  });

  it("does not state again the SIRET number it has, nor that it has none", () => {
    const own = { entity: msp.entity, name: msp.name, finess: null };
    const described = { type: "EntityDescribed.1", body: own } as const;
    const numbered = did(coordinator, "describeEntity", { ...own, siret: "73282932000074" });
    given(founded, numbered)
      .when("describeEntity", { ...own, siret: "732 829 320 00074" })
      .thenFacts(described);
    given(founded, numbered).when("describeEntity", own).thenFacts(described);
    given(founded)
      .when("describeEntity", { ...own, siret: null })
      .thenFacts(described);
  });

  it("changes its kind from a day, and keeps what it was the days before", () => {
    const cds = { kind: "cds", from: "2024-09-01" };
    given(founded)
      .when("stateStructureKind", cds)
      .thenFacts({ type: "StructureKindStated.1", body: cds });
    const kinds = (...steps: ReadonlyArray<Step>) =>
      ["2020-01-01", "2024-08-31", "2024-09-01"].map(
        (day) => kindOn(given(...steps).world.workspace.structure, Day.make(day))?.kind,
      );
    const changed = did(coordinator, "stateStructureKind", cds);
    expect(kinds(founded, changed)).toEqual(["msp", "msp", "cds"]);
    const corrected = did(coordinator, "stateStructureKind", { kind: "esp", from: null });
    expect(kinds(founded, changed, corrected)).toEqual(["esp", "esp", "esp"]);
  });

  it("does not state again the kind, the agreement or the ARS it has, nor a day to come", () => {
    given(founded).when("stateStructureKind", { kind: "msp", from: "2024-09-01" }).thenFacts();
    given(founded, did(coordinator, "stateAgreement", { agreement: "aci", from: null }))
      .when("stateAgreement", { agreement: "aci", from: null })
      .thenFacts();
    given(founded, did(coordinator, "stateArs", { ars: "bretagne" }))
      .when("stateArs", { ars: "bretagne" })
      .thenFacts();
    given(founded)
      .when("stateAgreement", { agreement: "aci", from: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["from"] });
  });

  it("has its agreement from a day, and none from another", () => {
    const none = { agreement: "aucun", from: "2024-02-01" };
    const signed = { agreement: "aci", from: "2025-02-01" };
    given(founded)
      .when("stateAgreement", none)
      .thenFacts({ type: "AgreementStated.1", body: none });
    given(founded, did(coordinator, "stateAgreement", none))
      .when("stateAgreement", signed)
      .thenFacts({ type: "AgreementStated.1", body: signed });
  });

  it("closes an entity where nobody is any more, once, and never its own", () => {
    const closing = { entity: site.entity, on: "2025-01-31" };
    given(...withSite)
      .when("closeEntity", closing)
      .thenFacts({ type: "EntityClosed.1", body: closing });
    given(...withSite, added(ines), belongs)
      .when("closeEntity", closing)
      .thenRefused({ _tag: "EntityStillInUse", persons: [ines.person] });
    given(...withSite, did(coordinator, "closeEntity", closing))
      .when("closeEntity", closing)
      .thenRefused({ _tag: "EntityAlreadyClosed", entity: site.entity, on: "2025-01-31" });
    given(founded)
      .when("closeEntity", { ...closing, entity: msp.entity })
      .thenRefused({ _tag: "OwnEntityStays" });
  });

  it("affiliates nobody to an entity that has closed", () => {
    given(
      ...withSite,
      added(ines),
      did(coordinator, "closeEntity", { entity: site.entity, on: "2023-12-31" }),
    )
      .when("recordAffiliation", {
        affiliation: idOf("an affiliation"),
        person: ines.person,
        entity: site.entity,
        as: "salarie",
        from: "2024-01-08",
        document: null,
      })
      .thenRefused({ _tag: "EntityAlreadyClosed", entity: site.entity, on: "2023-12-31" });
  });
});
