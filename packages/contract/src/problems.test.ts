import { describe, expect, it } from "vitest";
import { contractRefusals } from "./refusals.ts";
import { invalid, problemType, refused } from "./problems.ts";

describe("a problem", () => {
  it("carries what its refusal says, with a sentence in French and a stable type", () => {
    expect(refused({ _tag: "DocumentTooLong", longest: 25_000_000 })).toStrictEqual({
      type: "/problemes/document-too-long",
      title: "Ce fichier est trop lourd",
      status: 413,
      detail: "Au plus 25 Mo. Réduisez-le ou partagez-le en plusieurs fichiers.",
      longest: 25_000_000,
    });
  });

  it("names a type that no other refusal has", () => {
    const types = Object.keys(contractRefusals).map(problemType);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^\/problemes\/[a-z]+(-[a-z]+)*$/u);
  });

  it("has members of its own beside those of every problem", () => {
    const reserved = ["type", "title", "status", "detail", "instance", "issues", "requestId"];
    for (const [tag, { fields }] of Object.entries(contractRefusals))
      expect([tag, Object.keys(fields).filter((field) => reserved.includes(field))]).toStrictEqual([
        tag,
        [],
      ]);
  });

  it("of wrong fields says which", () => {
    const issues = [{ path: ["segments", 0, "from"], message: "Heure attendue" }];
    expect(invalid(issues)).toMatchObject({ type: "/problemes/invalid", status: 422, issues });
  });
});
