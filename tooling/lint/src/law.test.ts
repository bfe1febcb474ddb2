import { describe, expect, it } from "vitest";
import { nothingAsLaw } from "./law.ts";
import { breachesIn } from "./Rule.ts";

const found = (path: string, text: string) => breachesIn(nothingAsLaw, { [path]: text });

describe("what was not read in the text", () => {
  it.each([
    "La formation de 10 heures est obligatoire",
    "Durée exigée par l’arrêté",
    "La loi impose trois jours",
    "L’annexe interdit l’autoformation",
    "Il faut impérativement trois jours",
    "Le délai réglementaire est de 24 heures",
    "Obligatoire",
    "obligatoires",
    "Impérativement",
    "Un arrêté exige dix heures",
    "L’arrêté du 6 mars 2020 exige dix heures",
    "Dix heures, exigées par un arrêté",
    "La réglementation impose trois jours",
    "Selon la loi, trois jours sont exigés",
    "L’article L. 4011-3 impose trois jours",
    "Trois jours au moins. Ces textes l’imposent",
    "Durée prévue par l’arrêté",
    "prévus dans l’annexe",
  ])("is never voiced as law: %s", (said) => {
    for (const path of [
      "apps/web/src/teams/fr.ts",
      "packages/domain/src/readiness/fr.ts",
      "packages/catalogue/src/snp/parts.ts",
      "packages/contract/src/x.ts",
      "apps/api/src/cli/fr.ts",
    ])
      expect(found(path, `export const a = "${said}";`)).toHaveLength(1);
    expect(found("apps/web/src/Page.tsx", `export const A = () => <p>${said}</p>;`)).toHaveLength(
      1,
    );
    expect(
      found("apps/web/src/fr.ts", `export const a = (n: string) => \`${said} \${n}\`;`),
    ).toHaveLength(1);
  });

  it("is never voiced so by the model of a paper, nor does its comment say it", () => {
    const model = "packages/documents/src/training/x.typ";
    expect(found(model, "#import x: y\n#text[La formation est obligatoire]")).toEqual([
      expect.stringContaining(`${model}:2`),
    ]);
    expect(found(model, "// Obligatoire pour le PDF\n#text(fr.hours)")).toEqual([]);
  });

  it("is never voiced so around a value either", () => {
    const around = {
      "apps/web/src/fr.ts": "export const a = (n: string) => `Selon la loi, ${n} sont exigés`;",
      "apps/web/src/Page.tsx":
        "export const A = () => <p>La loi impose, depuis {year}, dix heures</p>;",
      "apps/web/src/Part.tsx": "export const A = () => <>Selon la loi, {days} sont exigés</>;",
    };
    for (const [path, text] of Object.entries(around)) expect(found(path, text)).toHaveLength(1);
  });

  it("is said with whose rule it is, as a question, or of a form", () => {
    for (const said of [
      "prévu par l’arrêté ou son annexe",
      "prévu par la loi",
      "à vérifier dans l’arrêté",
      "Ce que la loi prévoit, d’après une source",
      "Champ obligatoire",
      "C’est impossible avant la lecture de l’annexe",
      "Une famille est marquée « prévue » dans l’annexe. Une pièce est exigée par la structure",
      "rien n’est présenté comme exigé par un texte qui n’a pas été lu",
    ])
      expect(found("packages/domain/src/readiness/fr.ts", `export const a = "${said}";`)).toEqual(
        [],
      );
  });

  it("may be said in a test", () => {
    expect(found("apps/web/src/x.test.ts", `const a = "La formation est obligatoire";`)).toEqual(
      [],
    );
  });
});
