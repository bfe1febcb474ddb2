import { describe, expect, it } from "vitest";
import { fileNames, signedText } from "./Manifest.ts";

describe("the manifest of a dossier", () => {
  it("is signed for one use, and its signature serves no other", () => {
    expect(signedText("dossier.1", "{}")).not.toBe(signedText("root.1", "{}"));
  });

  it("stands last but its signature", () => {
    expect(Object.values(fileNames).slice(-2)).toEqual(["manifest.json", "signature.json"]);
  });
});
