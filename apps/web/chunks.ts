import type { Rolldown } from "vite";
import { LAYOUT, PAGE_FILES } from "./src/pages.ts";

type Graph = Pick<Rolldown.ChunkingContext, "getModuleInfo">;
type Named = (id: string, graph: Graph) => string | null;

/** How many pages need a module that comes with every page. */
const COMMON = 7;

const source = (path: string): string => new URL(`src/${path}`, import.meta.url).pathname;

/** These modules and all that they cannot be run without. */
const needing = (roots: ReadonlyArray<string>, graph: Graph): ReadonlySet<string> => {
  const needed = new Set(roots);
  for (const id of needed)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
};

const once = <Value>(made: (graph: Graph) => Value): ((graph: Graph) => Value) => {
  let value: Value | undefined;
  return (graph) => (value ??= made(graph));
};

/**
 * Which file carries a module. A browser asks for six files at a time: a page that is a handful of files is
 * shown sooner than one of fifty. The shell is what no page of a structure does without; what most pages
 * need comes in one file; the rest falls where its users put it.
 */
export const createChunks = (): Rolldown.CodeSplittingGroup[] => {
  const shell = once((graph) => needing([source("main.tsx"), source(LAYOUT.file)], graph));
  const pages = once((graph) => PAGE_FILES.map((file) => needing([source(file)], graph)));
  const inShell: Named = (id, graph) => (shell(graph).has(id) ? "shell" : null);
  const inCommon: Named = (id, graph) =>
    pages(graph).filter((page) => page.has(id)).length >= COMMON ? "common" : null;
  return [
    { name: inShell, priority: 2 },
    { name: inCommon, priority: 1 },
  ];
};
