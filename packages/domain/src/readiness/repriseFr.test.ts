import { describe, expect, it } from "vitest";
import { onDeclarationFr } from "./repriseFr.ts";

describe("what rests on a reprise alone", () => {
  it("says which piece would show it", () => {
    expect(
      ["engagement", "attested", "insurance"].map((kind) => onDeclarationFr({ kind })),
    ).toEqual([
      "Sur déclaration, lors de la reprise. Pièce attendue\u00A0: engagement signé.",
      "Sur déclaration, lors de la reprise. Pièce attendue\u00A0: attestation de formation ou attestation d’un organisme de formation.",
      "Sur déclaration, lors de la reprise. Pièce attendue\u00A0: attestation de responsabilité civile professionnelle, engagement signé ou accord de l’employeur.",
    ]);
  });
});
