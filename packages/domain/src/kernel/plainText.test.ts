import { describe, expect, it } from "vitest";
import { writtenName } from "./PersonName.ts";
import { alphabetically, holdsWords, plainText, wordsOf } from "./plainText.ts";

describe("what is looked for", () => {
  it("is the same with or without accents, capitals and ligatures", () => {
    expect(plainText("Mise en Œuvre d’Élodie")).toBe("mise en oeuvre d'elodie");
  });

  it("holds its words in any order, wherever they are cut", () => {
    expect(holdsWords("Dr Lucie Exemple-Fictive", wordsOf("fictive lucie"))).toBe(true);
    expect(holdsWords("Mise en œuvre d’Élodie", wordsOf("elodie d'oeuvre"))).toBe(true);
    expect(holdsWords("Dr Lucie Exemple", wordsOf("lucie modèle"))).toBe(false);
  });

  it("is found whichever space holds a title to its name", () => {
    const name = writtenName({ civility: "Dr", given: "Lucie", family: "Exemple" });
    expect(holdsWords(name, wordsOf("dr lucie exemple"))).toBe(true);
    expect(holdsWords("Cabinet du Dr Lucie Exemple", wordsOf(name))).toBe(true);
    expect(plainText(name)).toContain(plainText("Dr Lucie"));
  });

  it("is everything where nothing is typed", () => {
    expect(holdsWords("Dr Lucie Exemple", wordsOf("  "))).toBe(true);
  });
});

describe("an index", () => {
  it("has names in the order of a French one", () => {
    const names = ["Zoé", "eloi", "Élodie", "Œil", "Oeil", "Odile", "abel", "Élodie"];
    const french = new Intl.Collator("fr");
    expect(names.toSorted(alphabetically).map(plainText)).toStrictEqual(
      names.toSorted((a, b) => french.compare(a, b)).map(plainText),
    );
  });
});
