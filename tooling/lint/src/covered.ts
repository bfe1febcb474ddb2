import type { Titled } from "./titles.ts";

/** A test that holds a rule: its file, and its title, after that of what groups it where several bear the same. */
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

/** Whether the last names of a test are those cited. */
const bears = ({ names }: Titled, cited: ReadonlyArray<string>): boolean =>
  cited.length <= names.length &&
  cited.every((name, index) => name === names[names.length - cited.length + index]);

/** Why a citation proves nothing among the tests of its file: of no test, of several, or of one that may not run. */
export const lost = (
  { path, title }: Proof,
  tests: ReadonlyArray<Titled>,
): ReadonlyArray<string> => {
  const [found, ...others] = tests.filter((test) => bears(test, title.split(" › ")));
  if (found === undefined) return [`${path} › ${title}: no such test`];
  if (others.length > 0) return [`${path} › ${title}: several tests`];
  return found.runs ? [] : [`${path} › ${title}: left out of the run`];
};
