import { describe, expect, it } from "vitest";
import { emptyFound, foundBody, foundLacks } from "./foundDraft.ts";
import { isUnusualFiness, isUnusualSiret } from "./unusual.ts";

const draw = () => "00000000-0000-7000-8000-000000000000";

describe("a structure being opened", () => {
  it("lacks its name, its kind and its founder's name", () => {
    expect(foundLacks(emptyFound(draw, "")).map(({ path }) => path)).toStrictEqual([
      "name",
      "kind",
      "founderName.given",
      "founderName.family",
    ]);
  });

  it("leaves out what was not said", () => {
    const body = foundBody({ ...emptyFound(draw, ""), name: "MSP de l’Exemple", kind: "msp" });
    expect(body).toMatchObject({ finess: null, ars: null, agreement: null, zone: "Europe/Paris" });
    expect(foundBody({ ...emptyFound(draw, ""), ars: "unknown" }).ars).toBeNull();
  });

  it("warns of an unusual key only once the number is whole", () => {
    expect(isUnusualFiness("7599")).toBe(false);
    expect(isUnusualFiness("759 990 005")).toBe(false);
    expect(isUnusualFiness("759990006")).toBe(true);
    expect(isUnusualSiret("732 829 320")).toBe(false);
    expect(isUnusualSiret("732 829 320 00074")).toBe(false);
    expect(isUnusualSiret("356 000 000 49837")).toBe(false);
    expect(isUnusualSiret("73282932000079")).toBe(true);
  });

  it("is begun with the name of whoever founds, as their account has it", () => {
    const named = (account: string) => emptyFound(draw, account).founderName;
    expect(named("Camille Imaginaire")).toEqual({
      given: "Camille",
      family: "Imaginaire",
      civility: "none",
    });
    expect(named("Dr Lucie De L’Exemple")).toEqual({
      given: "Lucie",
      family: "De L’Exemple",
      civility: "Dr",
    });
    expect(named("")).toEqual({ given: "", family: "", civility: "none" });
  });
});
