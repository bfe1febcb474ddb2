import { describe, expect, it } from "vitest";
import { doubts, rowsOf, titlesIn, under } from "./covered.ts";
import { sourceFile } from "./SourceFile.ts";

const page = [
  "# Claims",
  "",
  "## Rules",
  "",
  "| Rule | Says | Covered by | Left out because |",
  "|---|---|---|---|",
  "| R1 | A pair | `a.test.ts` › is a pair; `b.test.ts` › is two | |",
  "| R2 | A frame | | a definition |",
  "| R3 | A gate | `a.test.ts` › is a gate | a definition |",
  "| R4 | A team | a.test.ts | |",
  "",
  "## Others",
  "",
  "| R1 | Elsewhere | | nothing |",
].join("\n");

describe("a table of what is covered", () => {
  const rows = rowsOf(under(page, "Rules"));

  it("names each test by its file and words of its title", () => {
    expect(rows.map(({ about }) => about)).toEqual(["R1", "R2", "R3", "R4"]);
    expect(rows[0]?.coveredBy).toEqual([
      { path: "a.test.ts", title: "is a pair" },
      { path: "b.test.ts", title: "is two" },
    ]);
  });

  it("covers each line or says why not, never both, never neither", () => {
    expect(rows.flatMap(doubts)).toEqual([
      "R3: both covered and left out",
      "R4: neither covered nor left out",
    ]);
  });
});

describe("the titles of a file", () => {
  it("are those of its tests, repeated ones too, not of what groups them", () => {
    const file = sourceFile(
      "a.test.ts",
      `describe("group", () => { it("one", f); it.each(rows)("two %s", f); test("three", f); });
       journey("quatre", { tag: "@phone" }, f); other("five", f); it(named, f);`,
    );
    expect(titlesIn(file)).toEqual(["one", "two %s", "three", "quatre"]);
  });
});
