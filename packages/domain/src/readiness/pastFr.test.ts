import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { learned } from "@coopilote/testkit/texts.ts";
import { describe, expect, it } from "vitest";
import { Missing } from "../protocols/Finding.ts";
import { asOf } from "./asOf.ts";
import type { Names } from "./Names.ts";
import { lackedFr } from "./pastFr.ts";
import { readiness } from "./readiness.ts";
import { startRuleFr } from "./startOfPracticeFr.ts";

const names: Names = {
  person: (person) => (person === lucie.person ? "Dr Lucie Exemple" : "Inès Fictive"),
  requirement: (requirement) => requirement,
  citation: () => null,
};

describe("what was lacking on a past day", () => {
  const { workspace, now } = journey(msp2025, "founding");
  const found = readiness(workspace, team, now).filter(({ missing }) => missing !== null);

  it("is said as a state of that day, never as something to do", () => {
    const instruction =
      /\b(?:faites|signez|indiquez|il faut|à (?:faire|signer|évaluer|attester)|doit)\b/iu;
    const [example] = found;
    const sentences = Missing.literals.map((missing) =>
      example === undefined ? "" : lackedFr({ ...example, parts: [], missing }, names),
    );
    expect(sentences.filter((said) => instruction.test(said))).toEqual([]);
    expect(sentences.every((said) => said.endsWith("."))).toBe(true);
  });

  it("tells what was missing of the hours", () => {
    const training = found.find(
      ({ requirement, subject }) =>
        requirement === "formation" && subject.kind === "member" && subject.person === ines.person,
    );
    expect(training && lackedFr(training, names)).toBe("Il manquait 10\u00A0h de formation.");
  });
});

describe("what the ARS is used to asking", () => {
  const world = after(journey(msp2025, "starting"), [
    learned((chosen) => ({
      ...chosen,
      revision: 2,
      requirements: [
        ...chosen.requirements,
        {
          id: "charte",
          title: "Charte",
          appliesTo: "team",
          bites: "before-practice",
          asks: {
            leaf: {
              part: "charte",
              rule: { kind: "team-document", document: "charte" },
              basis: "pratique-ars",
              strength: "rapporte",
              source: chosen.arrete.source,
            },
          },
        },
      ],
    })),
    on(dayOf(msp2025, 40), "09:00"),
  ]);

  it("is told apart from the texts and from internal rules, and concludes nothing", () => {
    const held = asOf(world.workspace, world.workspace, team, world.now).find(
      ({ delegate }) => delegate === ines.person,
    )?.heldAsKnownToday;
    expect(held?.byTexts).toBe(true);
    expect(held?.missingByTexts).toEqual([]);
    expect(held?.missingByArsPractice.map(({ requirement }) => requirement)).toEqual(["charte"]);
    expect(held?.missingByInternalRules).toEqual([]);
  });
});

describe("from when practice may start", () => {
  it("is said with its strength, and why a rule is to be verified", () => {
    expect(startRuleFr("receipt", "rapporte")).toBe(
      "dès l’accusé de réception du dépôt, à son heure (texte rapporté)",
    );
    expect(startRuleFr("receipt", "a-verifier")).toContain(
      "règle constante avant 2025, non écrite dans l’extrait lu",
    );
    expect(startRuleFr("unknown", "a-verifier")).not.toContain("règle constante");
  });
});
