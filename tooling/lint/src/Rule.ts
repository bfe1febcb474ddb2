import { sourceFile } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

/** One place where a rule is broken. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly found: string;
}

/** Something the architecture promises, and why. */
export interface Rule {
  readonly name: string;
  readonly reason: string;
  readonly breaches: (files: ReadonlyArray<SourceFile>) => ReadonlyArray<Breach>;
}

/** What a person reads when a rule is broken: the reason, then each file and line. */
export const verdict = (rule: Rule, breaches: ReadonlyArray<Breach>): string =>
  [
    `${rule.name}: ${rule.reason}`,
    ...breaches.map(({ path, line, found }) => `  ${path}:${line}  ${found}`),
  ].join("\n");

/**
 * The breaches of a rule in sources written in a test, as `path:line  found`.
 *
 * @param sources text by path
 */
export const breachesIn = (
  rule: Rule,
  sources: Readonly<Record<string, string>>,
): ReadonlyArray<string> =>
  rule
    .breaches(Object.entries(sources).map(([path, text]) => sourceFile(path, text)))
    .map(({ path, line, found }) => `${path}:${line}  ${found}`);
