import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import {
  chosen,
  documentIds,
  filed,
  foundedAs,
  lombalgie,
  team,
} from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, cpts, lucie } from "@coopilote/testkit/people.ts";
import { signedBy } from "@coopilote/testkit/signatures.ts";
import { after, did, happened, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { beforeAnything, by, contextOf } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { DocumentId, TeamId } from "../kernel/ids.ts";
import { Minutes } from "../kernel/time.ts";
import type { Asked } from "./facts.ts";
import type { AppliesTo } from "./Requirement.ts";

const formed = lombalgie("formed");
const engaged = lombalgie("engaged");
const published = contextOf(formed, by(camille.person), "self").published(
  "lombalgie",
  "lombalgie-2020-03-06",
);
const anotherTeam = TeamId.make(idOf("another team"));
const noTeam = idOf("no team");
const citation = "Annexe, page 4";

const signature = signedBy(lucie, "figure.1", local("2025-03-10", "09:00"));

describe("a protocol is chosen", () => {
  const choice = {
    team: anotherTeam,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: "Peu de médecins traitants dans le canton",
  };

  it("for a new team, which is pinned to the published text", () => {
    expect(published).toBeDefined();
    if (published === undefined) return;
    const { content, digest, later } = published;
    givenWorld(formed)
      .when("chooseProtocol", choice)
      .thenFacts(
        {
          type: "TeamFormed.1",
          body: { team: anotherTeam, protocol: "lombalgie", need: choice.need },
        },
        {
          type: "ProtocolAdopted.1",
          body: {
            team: anotherTeam,
            protocol: "lombalgie",
            version: content.version,
            revision: content.revision,
            digest,
            content,
            later,
          },
        },
      );
  });

  it("once by a team", () => {
    givenWorld(formed)
      .when("chooseProtocol", { ...choice, team })
      .thenRefused({ _tag: "ProtocolAlreadyChosen", team });
  });

  it("among those published", () => {
    givenWorld(formed)
      .when("chooseProtocol", { ...choice, version: "lombalgie-1999-01-01" })
      .thenRefused({
        _tag: "NoSuchProtocol",
        protocol: "lombalgie",
        version: "lombalgie-1999-01-01",
      });
  });
});

describe("a figure that no text read gives", () => {
  const period = {
    team,
    requirement: "evaluation-reguliere",
    part: "analyse",
    value: 6,
    removes: true,
    citation: "Décision de l’équipe du 3 mars",
  };

  it("is supplied with a citation and signed; its unit is the text's", () => {
    givenWorld(formed)
      .when("supplyFigure", period, by(lucie.person))
      .thenFacts({
        type: "FigureSupplied.1",
        body: { ...period, unit: "months", signature },
      });
  });

  it("removes people only where it is a period", () => {
    const cap = { ...period, requirement: "formation", part: "autoformation", value: 120 };
    givenWorld(formed)
      .when("supplyFigure", cap, by(lucie.person))
      .thenRefused({ _tag: "NotAPeriod", requirement: "formation", part: "autoformation" });
    givenWorld(formed)
      .when("supplyFigure", { ...cap, removes: false }, by(lucie.person))
      .thenFacts({
        type: "FigureSupplied.1",
        body: {
          ...cap,
          removes: false,
          unit: "minutes",
          signature,
        },
      });
  });

  it("is not supplied where the text gives it", () => {
    givenWorld(formed)
      .when("supplyFigure", { ...period, requirement: "formation", part: "heures" })
      .thenRefused({ _tag: "FigureAlreadyKnown", requirement: "formation", part: "heures" });
  });

  it("is supplied where a text learned afterwards leaves it unknown", () => {
    if (published === undefined) throw new Error("no such version");
    const { content, digest } = published;
    const withoutHours = content.requirements.map((requirement) =>
      requirement.id === "formation"
        ? {
            ...requirement,
            asks: {
              leaf: {
                part: "heures",
                rule: {
                  kind: "training-minutes" as const,
                  minutes: { known: false as const },
                  modules: [],
                  mode: null,
                  nature: null,
                },
                basis: "annexe" as const,
                strength: "a-verifier" as const,
                source: content.arrete.source,
              },
            },
          }
        : requirement,
    );
    const later = {
      protocol: "lombalgie",
      version: "lombalgie-2030-01-01",
      revision: 1,
      digest,
      content: { ...content, version: "lombalgie-2030-01-01", requirements: withoutHours },
    };
    const hours = {
      team,
      requirement: "formation",
      part: "heures",
      value: 720,
      removes: false,
      citation,
    };
    givenWorld(formed, happened({ kind: "follower", name: "catalogue" }, "TextLearned.1", later))
      .when("supplyFigure", hours, by(lucie.person))
      .thenFacts({
        type: "FigureSupplied.1",
        body: { ...hours, unit: "minutes", signature },
      });
  });

  it("is not supplied for what nobody asks, nor for no team", () => {
    givenWorld(formed)
      .when("supplyFigure", { ...period, requirement: "inconnue" })
      .thenRefused({ _tag: "NoSuchRequirement", requirement: "inconnue" });
    givenWorld(formed)
      .when("supplyFigure", { ...period, part: "inconnue" })
      .thenRefused({ _tag: "NoSuchRequirement", requirement: "evaluation-reguliere" });
    givenWorld(formed)
      .when("supplyFigure", { ...period, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });
});

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

describe("a setting in doubt", () => {
  const document = DocumentId.make(idOf("réponse de l’ARS"));
  const answer = {
    team,
    allowed: true,
    from: "2025-02-01",
    document,
    citation: "Courriel de l’ARS",
  };
  const inCpts = after(beforeAnything(cpts.structure), [foundedAs(cpts), chosen(team)]);
  const answered = filed(document, ["cadre-exercice"], [cpts.structure]);

  it("is settled by the filed answer, for the kind of the structure", () => {
    givenWorld(inCpts, ...answered)
      .when("supplySetting", answer)
      .thenFacts({ type: "SettingSupplied.1", body: { ...answer, setting: "cpts" } });
  });

  it("is not settled without its piece", () => {
    givenWorld(inCpts)
      .when("supplySetting", answer)
      .thenRefused({ _tag: "NoSuchDocument", document });
  });

  it("is settled only where the text leaves it in doubt", () => {
    givenWorld(engaged)
      .when("supplySetting", { ...answer, document: documentIds.annexe })
      .thenRefused({ _tag: "SettingAlreadyKnown", setting: "msp" });
  });

  it("is settled from a possible day", () => {
    givenWorld(inCpts, ...answered)
      .when("supplySetting", { ...answer, from: "2028-01-01" })
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["from"],
        from: "1950-01-01",
        to: "2027-03-10",
      });
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
