import { describe, expect, it } from "vitest";
import { engagementFr, insuranceFr, responsibilitiesFr, swornFr } from "./signedFr.ts";

const protocol = "Odynophagie";

describe("what a member signs", () => {
  it("is a free engagement, individual and in one’s own name, that one may end alone (R16, R18, j34)", () => {
    const said = engagementFr("delegate", protocol);
    expect(said).toMatch(/^Je m’engage, de mon plein gré et en mon nom propre, comme délégué,/u);
    expect(said).toContain("Je peux m’arrêter à tout moment, sans l’accord de personne");
  });

  it("tells délégant from délégué, and names the protocol (R48)", () => {
    expect(swornFr("delegant", protocol)).toBe(
      "J’atteste sur l’honneur disposer des qualifications, des compétences et de l’expérience que le protocole «\u00A0Odynophagie\u00A0» demande, comme délégant.",
    );
  });

  it("says who answers for the act, for the training and its organisation, and for being reached (R35, R36, R68)", () => {
    expect(responsibilitiesFr).toEqual([
      "Le délégué répond de la mise en œuvre de l’acte qu’il réalise.",
      "Le délégant répond de la formation du délégué et de pouvoir être joint.",
      "La structure répond de l’organisation de la formation.",
    ]);
  });

  it("says of insurance whose it is, one’s own or the employer’s (j28)", () => {
    expect(
      Object.values(insuranceFr).every((said) => said.startsWith("J’atteste sur l’honneur")),
    ).toBe(true);
    expect(insuranceFr.employer).toContain("mon employeur");
  });
});
