import type { SourceFile } from "./SourceFile.ts";

/** A test that holds a rule: its file, and words of the title of one test in it. */
export interface Proof {
  readonly path: string;
  readonly title: string;
}

/** A line of a table of docs/claims.md: what it is about, the tests that hold it, or why none does. */
export interface Row {
  readonly about: string;
  readonly says: string;
  readonly coveredBy: ReadonlyArray<Proof>;
  readonly leftOut: string;
}

const proofsIn = (cell: string): ReadonlyArray<Proof> =>
  [...cell.matchAll(/`([^`]+)` › (.+?)(?=; `|$)/gu)].map(([, path, title]) => ({
    path: path ?? "",
    title: title?.trim() ?? "",
  }));

const rowOf = (line: string): Row => {
  const [, about, says, coveredBy, leftOut] = line.split("|").map((cell) => cell.trim());
  return {
    about: about ?? "",
    says: says ?? "",
    coveredBy: proofsIn(coveredBy ?? ""),
    leftOut: leftOut ?? "",
  };
};

/** The part of a page under a heading, up to the next one of its level or above. */
export const under = (page: string, heading: string): string =>
  page.split(/\n(?=## )/u).find((part) => part.startsWith(`## ${heading}\n`)) ?? "";

/** The lines of the first table of a part, without its head. */
export const rowsOf = (part: string): ReadonlyArray<Row> =>
  part
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map(rowOf);

/** Why a row proves nothing; empty where it names a test, or says why there is none. */
export const doubts = ({ about, says, coveredBy, leftOut }: Row): ReadonlyArray<string> => [
  ...(says === "" ? [`${about}: says nothing`] : []),
  ...(coveredBy.length === 0 && leftOut === "" ? [`${about}: neither covered nor left out`] : []),
  ...(coveredBy.length > 0 && leftOut !== "" ? [`${about}: both covered and left out`] : []),
];

const asks = new Set(["it", "test", "journey"]);

/** The titles of the tests of a file, as they are written: « %s » stays « %s ». */
export const titlesIn = (file: SourceFile): ReadonlyArray<string> => {
  const titles: string[] = [];
  file.visit({
    CallExpression: ({ callee, arguments: [title] }) => {
      const each =
        callee.type === "CallExpression" && callee.callee.type === "MemberExpression"
          ? callee.callee.object
          : callee;
      if (each.type !== "Identifier" || !asks.has(each.name)) return;
      if (title?.type === "Literal" && typeof title.value === "string") titles.push(title.value);
    },
  });
  return titles;
};
