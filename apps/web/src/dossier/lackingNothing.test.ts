import { describe, expect, it } from "vitest";
import { LACKING } from "./fr.ts";
import { lackingNothing } from "./lackingNothing.ts";

const team = { delegates: [] };
const judging = { delegates: [{}] };

describe("a dossier to which nothing lacks", () => {
  it("says that all is established only where a delegate was judged", () => {
    expect([[judging], [team, judging]].map((teams) => lackingNothing({ teams }))).toEqual([
      LACKING.nothing,
      LACKING.nothing,
    ]);
  });

  it("says that no condition was judged for a session, for nobody’s team, or for a team of no delegate", () => {
    for (const teams of [[], [team]])
      expect(lackingNothing({ teams }).title).toBe(
        "Aucune condition d’exercice n’est jugée pour cette demande",
      );
    expect(lackingNothing({ teams: [] }).text).not.toMatch(/est établi à cet instant/u);
  });
});
