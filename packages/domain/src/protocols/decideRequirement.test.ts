import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { documentIds, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, lucie } from "@coopilote/testkit/people.ts";
import { signedBy } from "@coopilote/testkit/signatures.ts";
import { did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import type { Asked } from "./facts.ts";
import type { AppliesTo } from "./Requirement.ts";

const formed = lombalgie("formed");
const engaged = lombalgie("engaged");
const citation = "Annexe, page 4";

const signature = signedBy(lucie, "figure.1", local("2025-03-10", "09:00"));

const upkeep = {
  team,
  requirement: "revue-de-cas",
  basis: "structure",
  family: null,
  appliesTo: "delegate",
  bites: "after-start",
  asks: {
    kind: "assessment",
    form: "revue-de-cas",
    times: 1,
    threshold: null,
    everyMonths: null,
  },
  title: "Revue de cas",
  citation: "Décision de l’équipe du 3 mars",
} as const;
const ownRule: Step = did(by(camille.person), "addRequirement", upkeep);

describe("the structure's own period", () => {
  const period = {
    team,
    requirement: "revue-de-cas",
    part: "revue-de-cas",
    value: 3,
    removes: false,
    citation: "Décision de l’équipe du 3 mars",
  };

  it("is supplied for an assessment that the structure added", () => {
    givenWorld(formed, ownRule)
      .when("supplyFigure", period, by(lucie.person))
      .thenFacts({
        type: "FigureSupplied.1",
        body: { ...period, unit: "months", signature },
      });
  });

  it("is not supplied for a requirement it dropped", () => {
    givenWorld(
      formed,
      ownRule,
      did(by(camille.person), "dropRequirement", {
        team,
        requirement: "revue-de-cas",
        reason: "Jamais tenue",
      }),
    )
      .when("supplyFigure", period)
      .thenRefused({ _tag: "NoSuchRequirement", requirement: "revue-de-cas" });
  });
});

describe("a requirement is added", () => {
  const annexed = {
    ...upkeep,
    requirement: "actes-supervises",
    basis: "annexe",
    family: "supervised-acts",
    bites: "before-practice",
    asks: { kind: "supervised-practice", act: "consultation", part: "in-presence", count: 5 },
    title: "Consultations en présence d’un délégant",
    citation,
  } as const;

  it("as a rule of the structure", () => {
    givenWorld(formed)
      .when("addRequirement", upkeep)
      .thenFacts({ type: "RequirementAdded.2", body: upkeep });
  });

  it("from the annex, once read as providing for that family", () => {
    givenWorld(formed)
      .when("addRequirement", annexed)
      .thenRefused({ _tag: "AnnexNotRead", family: "supervised-acts" });
    givenWorld(engaged)
      .when("addRequirement", annexed)
      .thenRefused({ _tag: "AnnexNotRead", family: "supervised-acts" });
    const second = idOf("second reading");
    givenWorld(
      engaged,
      did(by(lucie.person), "readAnnex", {
        team,
        reading: second,
        document: documentIds.annexe,
        families: [
          { family: "theory-practice", provided: false, page: null },
          { family: "supervised-acts", provided: true, page: "p. 6" },
          { family: "assessment", provided: false, page: null },
          { family: "upkeep", provided: false, page: null },
          { family: "documents", provided: false, page: null },
        ],
      }),
    )
      .when("addRequirement", annexed)
      .thenFacts({ type: "RequirementAdded.2", body: annexed });
  });

  it("under a code that neither the text nor the team has used", () => {
    givenWorld(formed)
      .when("addRequirement", { ...upkeep, requirement: "formation" })
      .thenRefused({ _tag: "RequirementOfTheText", requirement: "formation" });
    givenWorld(formed, ownRule)
      .when("addRequirement", upkeep)
      .thenRefused({ _tag: "RequirementAlreadyAdded", requirement: "revue-de-cas" });
  });

  it("from the annex with its family, of those whom it can concern", () => {
    expect(() => givenWorld(engaged).when("addRequirement", { ...annexed, family: null })).toThrow(
      /famille/u,
    );
    expect(() =>
      givenWorld(engaged).when("addRequirement", { ...annexed, appliesTo: "structure" }),
    ).toThrow(/concerner/u);
  });

  it("from the annex for what its family asks, and for something", () => {
    expect(() =>
      givenWorld(engaged).when("addRequirement", {
        ...annexed,
        asks: { kind: "member-document", document: "autre" },
      }),
    ).toThrow(/famille/u);
    expect(() =>
      givenWorld(engaged).when("addRequirement", {
        ...annexed,
        family: "theory-practice",
        asks: { kind: "training-minutes", minutes: 0, modules: [], nature: null, mode: null },
      }),
    ).toThrow(/minute/u);
  });
});

describe("a requirement of any kind is added", () => {
  const rule = (asks: Asked, appliesTo: AppliesTo = "delegate"): Wire<"addRequirement"> => ({
    ...upkeep,
    requirement: "condition-lue",
    appliesTo,
    asks,
  });

  it.each([
    ["sessions", { kind: "training-sessions", sessions: 3, modules: [], nature: null, mode: null }],
    ["a module to its end", { kind: "training-completion", modules: ["programme"] }],
    ["months in a field", { kind: "field-experience", field: "echographie", months: 24 }],
    ["months since a diploma", { kind: "diploma-experience", qualification: "demerm", months: 24 }],
    ["acts done before", { kind: "prior-acts", act: "picc", count: 30 }],
    ["a share of working time", { kind: "working-time", field: "echographie", percent: 50 }],
    ["the employer’s agreement", { kind: "employer-agreement" }],
    ["acts a year", { kind: "upkeep", acts: ["picc"], count: 40, per: "year" }],
    [
      "acts with their successes and their time",
      {
        kind: "supervised-practice",
        act: "picc",
        part: "supervised",
        count: 10,
        successes: 8,
        minutes: Minutes.make(600),
      },
    ],
  ] satisfies ReadonlyArray<readonly [string, Asked]>)("of people: %s", (_, asks) => {
    givenWorld(formed)
      .when("addRequirement", rule(asks))
      .thenFacts({ type: "RequirementAdded.2", body: rule(asks) });
  });

  it("of the team or of the structure, where it is theirs", () => {
    const ratio = {
      kind: "ratio",
      ratio: "part-des-delegants",
      bound: "at-least",
      percent: 20,
      per: "month",
    } as const;
    const volume = { kind: "structure-volume", act: "picc", count: 1000 } as const;
    givenWorld(formed)
      .when("addRequirement", rule(ratio, "team"))
      .thenFacts({ type: "RequirementAdded.2", body: rule(ratio, "team") });
    givenWorld(formed)
      .when("addRequirement", rule(volume, "structure"))
      .thenFacts({ type: "RequirementAdded.2", body: rule(volume, "structure") });
    expect(() => givenWorld(formed).when("addRequirement", rule(ratio))).toThrow(/concerner/u);
    expect(() => givenWorld(formed).when("addRequirement", rule(volume, "team"))).toThrow(
      /concerner/u,
    );
  });

  it("with successes among its acts, and at least one module to follow", () => {
    expect(() =>
      givenWorld(formed).when(
        "addRequirement",
        rule({
          kind: "supervised-practice",
          act: "picc",
          part: "supervised",
          count: 10,
          successes: 11,
        }),
      ),
    ).toThrow(/que d’actes/u);
    expect(() =>
      givenWorld(formed).when("addRequirement", rule({ kind: "training-completion", modules: [] })),
    ).toThrow(/module/u);
  });
});

describe("a requirement is dropped", () => {
  const drop = { team, requirement: "revue-de-cas", reason: "Jamais tenue" };

  it("with a reason, where the structure had added it", () => {
    givenWorld(formed, ownRule)
      .when("dropRequirement", drop)
      .thenFacts({ type: "RequirementDropped.1", body: drop });
    givenWorld(formed)
      .when("dropRequirement", drop)
      .thenRefused({ _tag: "NoSuchRequirement", requirement: "revue-de-cas" });
  });

  it("never where a text asks it", () => {
    givenWorld(formed)
      .when("dropRequirement", { ...drop, requirement: "formation" })
      .thenRefused({ _tag: "RequirementOfTheText", requirement: "formation" });
  });

  it("once", () => {
    givenWorld(formed, ownRule, did(by(camille.person), "dropRequirement", drop))
      .when("dropRequirement", drop)
      .thenRefused({ _tag: "NoSuchRequirement", requirement: "revue-de-cas" });
  });
});
