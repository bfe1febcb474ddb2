import { team } from "@coopilote/testkit/history.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import { type Finding, Missing } from "../protocols/Finding.ts";
import { findingWords, statusFr } from "./fr.ts";
import type { Names } from "./Names.ts";

const names: Names = {
  person: (person) => (person === lucie.person ? "Dr Lucie Exemple" : "Inès Fictive"),
  requirement: () => "Assurance",
  citation: () => null,
};

const finding = (said: Partial<Finding>): Finding => ({
  requirement: "assurance",
  part: "assurance",
  kind: null,
  subject: { kind: "member", team, person: ines.person, role: "delegate" },
  actType: null,
  status: "unmet",
  bites: "before-declaration",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: null,
  turnOf: { who: "coordinator" },
  nextStep: null,
  basis: "loi",
  strength: "rapporte",
  source: { title: "Texte inventé", anchor: "R0" },
  ofTexts: true,
  parts: [],
  ...said,
});

describe("what a lack is called", () => {
  it.each(Missing.literals)("%s: its cell says what, never that it lacks", (missing) => {
    const words = findingWords(finding({ missing }), names);
    expect(words.cell).not.toBe(statusFr.unmet);
    expect([words.what, words.why].every((said) => said.length > 0)).toBe(true);
  });

  it("says whose turn it is as French does of who bears a title", () => {
    const turnOf = { who: "person", person: lucie.person } as const;
    expect(findingWords(finding({ turnOf }), names).whose).toBe("C’est au Dr Lucie Exemple.");
  });

  it("names whom a piece is about", () => {
    const words = findingWords(finding({ missing: "document-missing" }), names);
    expect(words.what).toBe("Classer la pièce\u00A0: Assurance d’Inès Fictive");
  });

  it("names the piece that is missing among several", () => {
    const subject = { kind: "team", team } as const;
    const lack = { subject, missing: "document-missing" } as const;
    const information = finding({ ...lack, part: "information-consentement" });
    const logigramme = finding({ part: "logigramme", subject, status: "met" });
    const supports = finding({ ...lack, parts: [logigramme, information] });
    expect(findingWords(supports, names).what).toBe(
      "Classer la pièce\u00A0: information et consentement du patient",
    );
  });

  it("names the type of act it is judged for", () => {
    const acts = { actType: "echo-vasculaire", missing: "acts-missing" } as const;
    const words = findingWords(finding(acts), names);
    expect(words.what).toBe("Compléter les actes d’Inès Fictive\u00A0: échographie vasculaire");
    const done = finding({ actType: "echo-vasculaire", status: "met" });
    expect(findingWords(done, names).what).toBe("Assurance (échographie vasculaire)");
  });

  it("asks for a specialty only where the sheet says none", () => {
    const asked = {
      missing: "qualification-missing",
      specialties: [["cardiologie"]],
      subject: { kind: "member", team, person: lucie.person, role: "delegant" },
    } as const;
    const unsaid = findingWords(finding({ ...asked, nextStep: "recordQualification" }), names);
    const other = findingWords(finding({ ...asked, nextStep: "changeMember" }), names);
    expect([unsaid.what, other.what]).toEqual([
      "Indiquer la spécialité du Dr Lucie Exemple",
      "Revoir la place du Dr Lucie Exemple dans l’équipe",
    ]);
    expect(unsaid.why).toMatch(/la fiche ne la dit pas\.$/u);
    expect(other.why).toMatch(/la fiche en dit une autre\.$/u);
  });

  it("asks for a way of practising only where the sheet says none", () => {
    const asked = { missing: "exercise-not-allowed" } as const;
    const unsaid = findingWords(finding({ ...asked, nextStep: "startExercise" }), names);
    const other = findingWords(finding({ ...asked, nextStep: "changeMember" }), names);
    expect([unsaid.what, other.what]).toEqual([
      "Indiquer le mode d’exercice d’Inès Fictive",
      "Revoir la place d’Inès Fictive dans l’équipe",
    ]);
    expect(unsaid.why).toMatch(/que la fiche ne dit pas\.$/u);
    expect(other.why).toMatch(/que celui de la fiche\.$/u);
  });

  it("puts no text's word on a setting that the sources leave open (j12, j40)", () => {
    const title = "Cadre d’exercice\u00A0: non précisé dans les sources lues";
    const words = findingWords(
      finding({
        missing: "setting-unknown",
        basis: "annexe",
        strength: "a-verifier",
        source: { title, anchor: "j12" },
      }),
      names,
    );
    expect(words.rule).toBe(`à vérifier — ${title}`);
    expect(words.why).toMatch(/^Les sources lues ne permettent pas de conclure/u);
  });

  it("says by when", () => {
    const late = finding({
      missing: "assessment-late",
      status: "overdue",
      due: Day.make("2025-06-10"),
    });
    expect(findingWords(late, names).why).toMatch(/^Échéance dépassée depuis le 10\sjuin 2025\.$/u);
    const soon = finding({
      missing: "assessment-late",
      status: "due-soon",
      due: Day.make("2025-06-10"),
    });
    expect(findingWords(soon, names).why).toMatch(/^Échéance\s: le 10\sjuin 2025\.$/u);
  });

  it("declines a title as French does", () => {
    const signed = finding({
      missing: "engagement-missing",
      subject: { kind: "member", team, person: lucie.person, role: "delegant" },
    });
    expect(findingWords(signed, names).what).toBe(
      "Faire signer son engagement au Dr Lucie Exemple",
    );
  });
});
