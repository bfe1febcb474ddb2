import { team } from "@coopilote/testkit/history.ts";
import { describe, expect, it } from "vitest";
import type { Finding } from "../protocols/Finding.ts";
import { Basis, Strength } from "../protocols/Requirement.ts";
import { findingWords, provenanceFr, ruleFr, strengthFr } from "./fr.ts";
import type { Names } from "./Names.ts";

const names: Names = {
  person: () => "Inès Fictive",
  requirement: () => "Formation",
  citation: () => null,
};

const found = (basis: Basis, strength: Strength): Finding => ({
  requirement: "formation",
  part: "heures",
  kind: "training-minutes",
  subject: { kind: "team", team },
  actType: null,
  status: "unmet",
  bites: "before-declaration",
  measure: { have: 0, need: 600, unit: "minutes" },
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: "hours-missing",
  turnOf: { who: "delegants" },
  nextStep: null,
  basis,
  strength,
  source: { title: "Page de l’URPS", anchor: "R30" },
  ofTexts: true,
  parts: [],
});

describe("whose rule a condition is", () => {
  it.each(Strength.literals)(
    "is said of a text with how well it is known: %s (j13, j40)",
    (strength) => {
      for (const basis of ["loi", "annexe", "pratique-ars"] as const)
        expect(ruleFr(found(basis, strength), names)).toContain(
          `, ${strengthFr[strength]} — Page de l’URPS`,
        );
    },
  );

  it("is said to be provided for by a text only where that text was read (j13, j40)", () => {
    const said = Basis.literals.flatMap((basis) =>
      Strength.literals
        .filter((strength) => provenanceFr(basis, strength).startsWith("prévu par"))
        .map((strength) => [basis, strength]),
    );
    expect(said).toEqual([
      ["loi", "texte-lu"],
      ["annexe", "texte-lu"],
    ]);
    expect(provenanceFr("annexe", "a-verifier")).toBe("arrêté ou son annexe, à vérifier");
  });

  it("is the structure’s or Coopilote’s own, and then of no text (j13)", () => {
    const own = Basis.literals.filter((basis) => basis === "structure" || basis === "coopilote");
    for (const basis of own) {
      const said = ruleFr(found(basis, "a-verifier"), names);
      expect(said).toMatch(/^règle de /u);
      expect(said).not.toMatch(/texte|loi|arrêté/u);
    }
  });
});

describe("whose turn it is", () => {
  it("is said of each branch that would do", () => {
    const delegants = found("annexe", "rapporte");
    const coordination: Finding = { ...delegants, part: "rapport", turnOf: { who: "coordinator" } };
    const either: Finding = { ...delegants, anyOf: true, parts: [delegants, coordination] };
    expect(findingWords(either, names).whose).toBe(
      "C’est à un délégant de l’équipe ou à la coordination.",
    );
    expect(findingWords(delegants, names).whose).toBe("C’est à un délégant de l’équipe.");
  });
});
