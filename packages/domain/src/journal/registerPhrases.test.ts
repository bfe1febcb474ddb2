import { describe, expect, it } from "vitest";
import { of, to } from "./registerPhrases.ts";

describe("a name in a sentence", () => {
  it("takes the article of its title, typeset or as it was typed", () => {
    for (const space of [" ", "\u00A0"]) {
      const lucie = `Dr${space}Lucie Exemple`;
      expect([of(lucie), to(lucie)]).toEqual([`du ${lucie}`, `au ${lucie}`]);
    }
    expect([of("Drina Fictive"), to("Inès Fictive")]).toEqual([
      "de Drina Fictive",
      "à Inès Fictive",
    ]);
  });
});
