import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doubts, lost, rowsOf, under } from "./covered.ts";
import { sourceFile } from "./SourceFile.ts";
import { testsIn, type Titled } from "./titles.ts";

const root = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const claims = text("docs/claims.md");
const accessibility = text("docs/accessibility.md");
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

/** The criteria A and AA of WCAG 2.2, of which 4.1.1 is no more. */
const criteria = [
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3",
  "1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2",
  "2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2",
  "3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3",
].flatMap((line) => line.split(" "));

describe.each([
  { page: claims, heading: "Rules of the sources", each: numbered("R", 86) },
  { page: claims, heading: "Judgements", each: numbered("j", 40) },
  { page: claims, heading: "What must not be voiced as law", each: statements },
  { page: accessibility, heading: "Criteria", each: criteria },
])("« $heading »", ({ page, heading, each }) => {
  const rows = rowsOf(under(page, heading));

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
