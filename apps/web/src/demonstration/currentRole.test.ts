import { describe, expect, it } from "vitest";
import { currentRole, isWhereOneChooses } from "./currentRole.ts";

const id = (n: number): string => `01950000-0000-7000-8000-00000000000${n}`;
const msp = id(1);
const cpts = id(2);

const played = (n: number, isMe: boolean) => ({
  person: id(n),
  name: "Inès Fictive",
  does: "déléguée",
  guide: [],
  isMe,
});

/** Inès has a role in both structures, Camille in the first alone. */
const seenBy = (who: "ines" | "camille" | "nobody") => ({
  day: "2026-10-12",
  structures: [
    {
      structure: msp,
      name: "MSP",
      roles: [played(3, who === "camille"), played(4, who === "ines")],
    },
    { structure: cpts, name: "CPTS", roles: [played(5, who === "ines")] },
  ],
});

describe("whom the visitor is", () => {
  it("is who they are in the structure of the page", () => {
    expect(currentRole(seenBy("ines"), `/s/${cpts}/moi`)).toMatchObject({ person: id(5) });
    expect(currentRole(seenBy("ines"), `/s/${msp}`)).toMatchObject({ person: id(4) });
  });

  it("is the same elsewhere, in their first structure", () => {
    expect(currentRole(seenBy("ines"), "/compte")).toMatchObject({ person: id(4), structure: msp });
    expect(currentRole(seenBy("camille"), `/s/${cpts}`)).toMatchObject({ person: id(3) });
  });

  it("is nobody before they choose, or before the server has answered", () => {
    expect(currentRole(seenBy("nobody"), "/connexion")).toBeUndefined();
    expect(currentRole(undefined, "/connexion")).toBeUndefined();
  });
});

describe("whom to be is chosen", () => {
  const ines = currentRole(seenBy("ines"), "/");

  it("where one signs in, and on the first page as long as one is nobody", () => {
    expect(isWhereOneChooses("/connexion", ines)).toBe(true);
    expect(isWhereOneChooses("/", undefined)).toBe(true);
  });

  it("by the bar alone anywhere else", () => {
    expect(isWhereOneChooses("/", ines)).toBe(false);
    expect(isWhereOneChooses(`/s/${msp}`, undefined)).toBe(false);
  });
});
