import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { adopting } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { after, type Step } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import type { Node } from "../protocols/Requirement.ts";
import { branches } from "./decisive.ts";
import { readiness } from "./readiness.ts";

const piece = (part: string): Node => ({
  leaf: {
    part,
    rule: { kind: "team-document", document: part },
    basis: "annexe",
    strength: "rapporte",
    source: { title: "Texte inventé", anchor: "R64" },
  },
});

const offered = (asks: Node, ...steps: ReadonlyArray<Step>) => {
  const { workspace, now } = after(journey(msp2025, "founding"), [
    adopting((content) => ({
      ...content,
      requirements: [
        { id: "condition", title: "Condition", appliesTo: "team", bites: "always", asks },
      ],
    })),
    ...steps,
  ]);
  return readiness(workspace, team, now)
    .filter(({ requirement }) => requirement === "condition")
    .flatMap(branches)
    .map(({ part, nextStep }) => `${part} · ${nextStep}`);
};

const logigramme = piece("logigramme");

describe("what would make a condition hold", () => {
  it("any branch of an « ou »: each can be said from where it is asked (R64)", () => {
    expect(offered({ anyOf: [logigramme, piece("transmission-securisee")] })).toEqual([
      "logigramme · fileDocument",
      "transmission-securisee · fileDocument",
    ]);
  });

  it("what decides of an « et », one thing at a time", () => {
    expect(offered({ allOf: [logigramme, piece("information-consentement")] })).toEqual([
      "logigramme · fileDocument",
    ]);
  });

  it("the branches of an « ou » inside an « et »", () => {
    const asks: Node = {
      allOf: [{ anyOf: [logigramme, piece("conduite-urgence")] }, piece("logigramme")],
    };
    expect(offered(asks)).toEqual(["logigramme · fileDocument", "conduite-urgence · fileDocument"]);
  });

  it("only the branch that holds, once one does", () => {
    const document = documentOf("logigramme");
    const asks: Node = { anyOf: [piece("conduite-urgence"), logigramme] };
    expect(offered(asks, ...filed(document, ["logigramme"], [team]))).toEqual([
      "logigramme · null",
    ]);
  });
});
