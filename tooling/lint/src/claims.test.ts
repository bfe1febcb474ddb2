import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const claims = text("docs/claims.md");
const rules = text("docs/rules.md");

describe("docs/claims.md", () => {
  const cited = [...claims.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/gu)].map(
    ([, path]) => path ?? "",
  );

  it("names tests that exist", () => {
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("leaves no row without its evidence", () => {
    const rows = claims
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.includes("Claim"));
    expect(rows.filter((row) => !/\.(?:test|spec)\.tsx?`/u.test(row))).toEqual([]);
  });
});

describe("docs/rules.md", () => {
  it("carries every anchor, from R1 to R86 and from j1 to j40", () => {
    const anchors = [
      ...Array.from({ length: 86 }, (_, index) => `R${index + 1}`),
      ...Array.from({ length: 40 }, (_, index) => `j${index + 1}`),
    ];
    expect(anchors.filter((anchor) => !rules.includes(`\n### ${anchor}\n`))).toEqual([]);
  });
});
