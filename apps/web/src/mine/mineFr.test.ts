import { Strength } from "@coopilote/domain/protocols/Requirement.ts";
import { describe, expect, it } from "vitest";
import { TEAM } from "./mineFr.ts";

describe("a line of the frame, on the delegate’s phone", () => {
  it("is read with its source and with how well it is known (j32, j40)", () => {
    expect(Strength.literals.map((strength) => TEAM.said("Fiche de l’ARS", strength))).toEqual([
      "Fiche de l’ARS, texte lu",
      "Fiche de l’ARS, texte rapporté",
      "Fiche de l’ARS, à vérifier",
    ]);
  });
});
