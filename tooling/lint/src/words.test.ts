import { describe, expect, it } from "vitest";
import { sourceFile } from "./SourceFile.ts";
import { frenchWords } from "./words.ts";

const found = (path: string, text: string) => frenchWords.breaches([sourceFile(path, text)]);

describe("the words of the field", () => {
  it("refuses a word to avoid in a sentence, and says what to say", () => {
    const breaches = found("apps/web/src/teams/fr.ts", `export const a = "Activer le protocole";`);
    expect(breaches[0]?.found).toContain("mettre en œuvre");
  });

  it("ends a word after an accent as after any letter", () => {
    const says = (sentence: string) =>
      found("apps/web/src/teams/fr.ts", `export const a = "${sentence}";`);
    expect(says("Protocole activé le 3 mars")).toHaveLength(1);
    expect(says("Le test a échoué hier")).toHaveLength(1);
  });

  it("reads templates and JSX too", () => {
    expect(
      found("packages/domain/src/x/fr.ts", "export const a = `${n} stagiaires`;"),
    ).toHaveLength(1);
    expect(
      found("apps/web/src/teams/Page.tsx", "export const A = () => <p>Une anomalie ici</p>;"),
    ).toHaveLength(1);
  });

  it("refuses a sentence that points by place or by colour", () => {
    expect(
      found("apps/web/src/teams/fr.ts", `export const a = "Les cases en rouge manquent";`),
    ).toHaveLength(1);
    expect(
      found("apps/web/src/teams/fr.ts", `export const a = "Le bouton à droite";`),
    ).toHaveLength(1);
  });

  it("accepts a lawful sense, and leaves identifiers alone", () => {
    expect(
      found("packages/domain/src/x/fr.ts", `export const a = "Suspension par l’ARS";`),
    ).toEqual([]);
    expect(
      found("packages/domain/src/x/fr.ts", `export const a = "Critères d’exclusion du patient";`),
    ).toEqual([]);
    expect(found("packages/domain/src/x/fr.ts", `export const a = { manager: "b" };`)).toEqual([]);
  });

  it("does not read tests", () => {
    expect(found("apps/web/src/x.test.tsx", `const a = "une anomalie ici";`)).toEqual([]);
  });
});
