import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doubts, lost, rowsOf, under } from "./covered.ts";
import { sourceFile } from "./SourceFile.ts";
import { testsIn, type Titled } from "./titles.ts";

const root = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const claims = text("docs/claims.md");
const rules = text("docs/rules.md");

const numbered = (letter: string, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe("docs/claims.md", () => {
  const cited = [...claims.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/gu)].map(
    ([, path]) => path ?? "",
  );

  it("names tests that exist", () => {
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("leaves no claim without its evidence", () => {
    const [first = ""] = claims.split(/\n(?=## )/u);
    const rows = first
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.includes("Claim"));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !/\.(?:test|spec)\.tsx?`/u.test(row))).toEqual([]);
  });
});

/** What docs/rules.md says must not be voiced as law, one statement a line (j40). */
const statements = rowsOf(rules.slice(rules.indexOf("\n### j40\n"))).map(({ about }) => about);

describe.each([
  { heading: "Rules of the sources", each: numbered("R", 86) },
  { heading: "Judgements", each: numbered("j", 40) },
  { heading: "What must not be voiced as law", each: statements },
])("« $heading » of docs/claims.md", ({ heading, each }) => {
  const rows = rowsOf(under(claims, heading));

  it("has each of them once, in order", () => {
    expect(each.length).toBeGreaterThan(0);
    expect(rows.map(({ about }) => about)).toEqual(each);
  });

  it("says of each by what test it is covered, or why it is left out, never both", () => {
    expect(rows.flatMap(doubts)).toEqual([]);
  });

  it("names tests by their own titles, each of them one test that runs", () => {
    const known = new Map<string, ReadonlyArray<Titled>>();
    const testsOf = (path: string): ReadonlyArray<Titled> => {
      const tests =
        known.get(path) ??
        (existsSync(new URL(path, root)) ? testsIn(sourceFile(path, text(path))) : []);
      known.set(path, tests);
      return tests;
    };
    const faults = rows.flatMap(({ about, coveredBy }) =>
      coveredBy
        .flatMap((proof) => lost(proof, testsOf(proof.path)))
        .map((fault) => `${about}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("docs/rules.md", () => {
  it("carries every anchor, from R1 to R86 and from j1 to j40", () => {
    const anchors = [...numbered("R", 86), ...numbered("j", 40)];
    expect(anchors.filter((anchor) => !rules.includes(`\n### ${anchor}\n`))).toEqual([]);
  });
});
