import { describe, expect, it } from "vitest";
import { isOrganismeNumber, isUnusualSiret } from "./organismeNumber.ts";

describe("the number of a training body, as it is typed", () => {
  it("is a SIRET or a number of declared activity, spaces or not, or nothing", () => {
    expect(["", "732 829 320 00074", "11759999975"].map(isOrganismeNumber)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["732829320", "formation"].map(isOrganismeNumber)).toEqual([false, false]);
  });

  it("warns of a SIRET whose key is unusual, and not of La Poste nor of what is not whole", () => {
    expect(isUnusualSiret("73282932000079")).toBe(true);
    expect(
      ["732 829 320 00074", "35600000049837", "7328293", "11759999975"].map(isUnusualSiret),
    ).toEqual([false, false, false, false]);
  });
});
