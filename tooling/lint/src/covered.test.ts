import { describe, expect, it } from "vitest";
import { doubts, lost, rowsOf, under } from "./covered.ts";

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

  it("names each test by its file and its title", () => {
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

describe("a citation", () => {
  const told = (runs: boolean, ...names: ReadonlyArray<string>) => ({ names, runs });
  const tests = [
    told(true, "a pair", "is no other"),
    told(true, "a pair, in a team", "is no other"),
    told(true, "a pair", "is no other than the one of the text"),
    told(false, "a gate", "is shut"),
  ];
  const said = (title: string) => lost({ path: "a.test.ts", title }, tests);

  it("is the whole title of one test, after that of its group where several bear it", () => {
    expect(said("a pair › is no other")).toEqual([]);
    expect(said("is no other than the one of the text")).toEqual([]);
    expect(said("is no other")).toEqual(["a.test.ts › is no other: several tests"]);
  });

  it("is not a part of a title, nor the title of a group", () => {
    for (const title of ["is no", "pair › is no other", "a pair", ""])
      expect(said(title)).toEqual([`a.test.ts › ${title}: no such test`]);
  });

  it("is not of a test that is left out of the run", () => {
    expect(said("is shut")).toEqual(["a.test.ts › is shut: left out of the run"]);
  });
});
