import type { Rule } from "./Rule.ts";
import { resolved } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

type Graph = ReadonlyMap<string, ReadonlyArray<string>>;

const graphOf = (files: ReadonlyArray<SourceFile>): Graph => {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => {
        const target = resolved(path, specifier, known);
        return target !== undefined && known.has(target) ? [target] : [];
      }),
    ]),
  );
};

/** The loops met by a depth-first walk, each from its first file back to it. */
const loops = (graph: Graph): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): void => {
    const met = trail.indexOf(path);
    if (met >= 0) found.push([...trail.slice(met), path]);
    if (met >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of graph.get(path) ?? []) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) walk(path);
  return found;
};

/** No two files need each other, by a type or by a value. */
export const noCycle: Rule = {
  name: "No file imports itself by way of others",
  reason: "files that need each other are one file cut in two; a type-only loop is one as well.",
  breaches: (files) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const known = new Set(byPath.keys());
    return loops(graphOf(files)).map((loop) => {
      const [first = "", second = first] = loop;
      const used = byPath
        .get(first)
        ?.imports.find(({ specifier }) => resolved(first, specifier, known) === second);
      return { path: first, line: used?.line ?? 1, found: loop.join(" → ") };
    });
  },
};
