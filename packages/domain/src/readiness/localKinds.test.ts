import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { adopting, alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, msp } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { LocalAspect } from "../protocols/Requirement.ts";
import { readiness } from "./readiness.ts";

const coordinator = by(camille.person);
const asked = (aspect: LocalAspect, ...steps: ReadonlyArray<Step>): World =>
  after(journey(msp2025, "engaging"), [
    alsoAsking(asking({ kind: "local-protocol", aspect }, "team")),
    on(dayOf(msp2025, 14), "09:00"),
    ...steps,
  ]);
const piece = (kind: string) => filed(documentOf(kind), [kind], [team], coordinator);

/** The same house, of another kind. */
const as = (world: World, kind: string, agreement: string | null = null): World =>
  after(world, [
    did(coordinator, "stateStructureKind", { kind, from: null }),
    did(coordinator, "stateAgreement", { agreement, from: null }),
  ]);

describe("a local protocol", () => {
  it("says which need it answers, when it is chosen or by a piece", () => {
    expect(standing(asked("need"), "local-protocol")).toBe("unmet · need-not-stated");
    expect(standing(asked("need", ...piece("besoin-territoire")), "local-protocol")).toBe("met");
  });

  it("has the opinions and decisions of its entity, and is coherent with the HAS", () => {
    expect([
      standing(asked("opinions"), "local-protocol"),
      standing(asked("opinions", ...piece("avis-decision")), "local-protocol"),
      standing(asked("has-coherence", ...piece("coherence-has")), "local-protocol"),
    ]).toEqual(["unmet · document-missing", "met", "met"]);
  });

  it("is told to the users' body, where the entity has one", () => {
    const world = asked("users-body");
    expect(
      ["msp", "etablissement", "esms"].map((kind) => standing(as(world, kind), "local-protocol")),
    ).toEqual(["not-applicable", "unmet · document-missing", "unmet · document-missing"]);
  });
});

describe("a setting open to those who signed an agreement", () => {
  const world = after(journey(msp2025, "engaging"), [
    adopting((content) => ({
      ...content,
      requirements: content.requirements.map((requirement) =>
        requirement.id === "cadre-exercice"
          ? asking(
              {
                kind: "setting",
                settings: [
                  {
                    kind: "msp",
                    status: "allowed",
                    agreements: ["aci"],
                    from: null,
                    until: null,
                    source: { title: "Texte inventé", anchor: "R12" },
                  },
                ],
              },
              "structure",
              "always",
              "cadre-exercice",
            )
          : requirement,
      ),
    })),
  ]);

  it("is to be made sure of while the agreement is not known, or is another", () => {
    expect(
      [null, "aucun", "aci"].map((agreement) =>
        standing(as(world, msp.kind, agreement), "cadre-exercice"),
      ),
    ).toEqual(["unknown · agreement-missing", "unknown · agreement-missing", "met"]);
  });

  it("waits for what was signed to be said, then for an answer in writing", () => {
    const next = (agreement: string | null) => {
      const { workspace, now } = as(world, msp.kind, agreement);
      return readiness(workspace, team, now).find(
        ({ requirement }) => requirement === "cadre-exercice",
      )?.nextStep;
    };
    expect([null, "aucun"].map(next)).toEqual(["stateAgreement", "supplySetting"]);
  });

  it("is settled by the answer the structure files", () => {
    const settled = after(as(world, msp.kind), [
      ...filed(documentOf("réponse"), ["reponse-ars"], [team], coordinator),
      did(coordinator, "supplySetting", {
        team,
        allowed: true,
        from: "2025-01-01",
        document: documentOf("réponse"),
        citation: "ACI signé le 6 janvier 2025",
      }),
    ]);
    expect(standing(settled, "cadre-exercice")).toBe("met");
  });
});
