import { describe, expect, it } from "vitest";
import { sourceFile } from "./SourceFile.ts";
import { frenchSpaces } from "./spaces.ts";

const found = (text: string, path = "apps/web/src/teams/fr.ts") =>
  frenchSpaces.breaches([sourceFile(path, text)]);

describe("the spaces of French", () => {
  it.each([`"Il manque : une pièce"`, `"la pièce « x »"`, "`le n° ${n}`", `"à 12 h"`])(
    "refuses %s",
    (text) => {
      expect(found(`export const a = ${text};`)).toHaveLength(1);
    },
  );

  it("accepts a space that does not break, and leaves code alone", () => {
    expect(found(`export const a = "Il manque\u00A0: une pièce";`)).toEqual([]);
    expect(found("export const a = (b: boolean) => (b ? 1 : 2);")).toEqual([]);
  });

  it("leaves a published text as it was written", () => {
    expect(found(`export const a = "une pièce : deux";`, "packages/catalogue/src/fr.ts")).toEqual(
      [],
    );
  });
});
