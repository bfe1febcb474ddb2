import { posix } from "node:path";
import type { Rule } from "./Rule.ts";

const vagueFiles = /^(?:utils?|helpers?|types?|constants?|common|misc|index)\./u;

/** `apps/web/index.html` starts it, and bundlers look for that name. */
const entry = /^apps\/web\/src\/index\.tsx?$/u;

/** A file is called by what it holds. */
export const fileNames: Rule = {
  name: "A file is named for what it holds",
  reason:
    "utils, helpers, types, constants, common, misc and index say nothing and attract anything.",
  breaches: (files) =>
    files
      .filter(({ path }) => vagueFiles.test(posix.basename(path)) && !entry.test(path))
      .map(({ path }) => ({ path, line: 1, found: posix.basename(path) })),
};

const vagueWords = new Set(
  (
    "handle process manage do perform data info item obj temp util helper manager service impl " +
    "base abstract my"
  ).split(" "),
);

const wordsOf = (name: string): ReadonlyArray<string> =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu) ?? []).map((word) => word.toLowerCase());

const isVague = (word: string): boolean =>
  vagueWords.has(word) || (word.endsWith("s") && vagueWords.has(word.slice(0, -1)));

/** A name says what the field says. */
export const exportedNames: Rule = {
  name: "An exported name has a meaning in the field",
  reason: `these words fit anything and so say nothing: ${[...vagueWords].join(", ")}; so does a V2.`,
  breaches: (files) =>
    files.flatMap(({ path, exports }) =>
      exports
        .filter(({ name }) => wordsOf(name).some(isVague) || /[a-z]V\d+$/u.test(name))
        .map(({ name, line }) => ({ path, line, found: name })),
    ),
};

const longest = 400;

/** A file is read in one sitting. */
export const fileLength: Rule = {
  name: `No file has more than ${longest} lines`,
  reason: "a longer one holds two things; cut it where it changes subject.",
  breaches: (files) =>
    files
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => ({ path, line: longest + 1, found: `${lines} lines` })),
};
