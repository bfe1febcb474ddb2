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
import { after, did, happened } from "@coopilote/testkit/steps.ts";
import { beforeAnything, by, contextOf } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { DocumentId, TeamId } from "../kernel/ids.ts";

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
  const answered = filed(document, ["reponse-ars"], [cpts.structure]);

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

  it("is settled where the structure is not known to have signed the agreement asked", () => {
    givenWorld(engaged, did(by(camille.person), "stateAgreement", { agreement: null, from: null }))
      .when("supplySetting", { ...answer, document: documentIds.annexe })
      .thenFacts({
        type: "SettingSupplied.1",
        body: { ...answer, document: documentIds.annexe, setting: "msp" },
      });
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
