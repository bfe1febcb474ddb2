import type { Rolldown } from "vite";
import { LAYOUT } from "./src/pages.ts";

type Graph = Pick<Rolldown.ChunkingContext, "getModuleInfo">;

/** What one more file costs a page, in bytes of source: a round trip of a phone shared by six files asked at once. */
const A_FILE = 5_000;

const source = (path: string): string => new URL(`src/${path}`, import.meta.url).pathname;

/** What is opened every day counts for more than what is opened once; the demonstration's bar is above every page. */
const DAILY: ReadonlySet<string> = new Set(
  [
    "demonstration/DemonstrationFrame.tsx",
    "mine/MinePage.tsx",
    "structure/HomePage.tsx",
    "teams/TeamPage.tsx",
    "training/LedgerPage.tsx",
    "training/SessionsPage.tsx",
    "training/SheetPage.tsx",
  ].map(source),
);
const A_DAY = 15;

const visitsOf = (opened: ReadonlySet<string>): number =>
  [...opened].reduce((visits, id) => visits + (DAILY.has(id) ? A_DAY : 1), 0);

/** Modules that are carried by one file, and what cannot be opened without it. */
interface Carried {
  readonly modules: ReadonlyArray<string>;
  readonly users: ReadonlySet<string>;
  readonly bytes: number;
}

/** These modules and all that they cannot be run without. */
const needing = (roots: ReadonlyArray<string>, graph: Graph): ReadonlySet<string> => {
  const needed = new Set(roots);
  for (const id of needed)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
};

const bytesOf = (id: string, graph: Graph): number => graph.getModuleInfo(id)?.code?.length ?? 0;

/** What is asked for once there is a use for it: the pages, and what opens within them. */
const openedIn = (graph: Graph): ReadonlyArray<string> => {
  const met = new Set([source("main.tsx")]);
  const opened = new Set<string>();
  for (const id of met) {
    const module = graph.getModuleInfo(id);
    for (const next of module?.dynamicallyImportedIds ?? []) opened.add(next);
    for (const next of [...(module?.importedIds ?? []), ...opened]) met.add(next);
  }
  return [...opened];
};

/** What the very same ones share is in one file to begin with. */
const apart = (shell: ReadonlySet<string>, graph: Graph): ReadonlyArray<Carried> => {
  const opened = openedIn(graph).map((id) => ({ id, needed: needing([id], graph) }));
  const carried = new Map<string, Carried>();
  for (const id of new Set(opened.flatMap(({ needed }) => [...needed]))) {
    const users = new Set(opened.filter(({ needed }) => needed.has(id)).map((one) => one.id));
    if (shell.has(id) || users.size < 2) continue;
    const key = [...users].join();
    const before = carried.get(key) ?? { modules: [], users, bytes: 0 };
    const modules = [...before.modules, id];
    carried.set(key, { modules, users, bytes: before.bytes + bytesOf(id, graph) });
  }
  return [...carried.values()];
};

const joined = (one: Carried, other: Carried): Carried => ({
  modules: [...one.modules, ...other.modules],
  users: new Set([...one.users, ...other.users]),
  bytes: one.bytes + other.bytes,
});

/** What all openings together gain when two files are one: requests spared, less the bytes read for nothing. */
const gainOf = (one: Carried, other: Carried): number => {
  const both = visitsOf(new Set([...one.users].filter((user) => other.users.has(user))));
  const read = (visits: number, bytes: number): number => (visits - both) * bytes;
  return (
    both * A_FILE - read(visitsOf(one.users), other.bytes) - read(visitsOf(other.users), one.bytes)
  );
};

/** The files that one asks for by itself. */
const askedBy = (
  one: Carried,
  files: ReadonlyArray<Carried>,
  graph: Graph,
): ReadonlyArray<Carried> => {
  const asked = new Set(one.modules.flatMap((id) => graph.getModuleInfo(id)?.importedIds ?? []));
  return files.filter((file) => file !== one && file.modules.some((id) => asked.has(id)));
};

type Asking = ReadonlyMap<Carried, ReadonlyArray<Carried>>;

/** Whether one leads to the other by way of a third: as one file, they would ask for each other through it. */
const leadsRoundTo = (one: Carried, other: Carried, asking: Asking): boolean => {
  const met = new Set(asking.get(one)?.filter((file) => file !== other));
  for (const file of met) for (const next of asking.get(file) ?? []) met.add(next);
  return met.has(other);
};

const bestPair = (
  files: ReadonlyArray<Carried>,
  graph: Graph,
): readonly [Carried, Carried] | undefined => {
  const asking: Asking = new Map(files.map((file) => [file, askedBy(file, files, graph)]));
  let best: readonly [Carried, Carried] | undefined;
  let most = 0;
  for (const [at, one] of files.entries())
    for (const other of files.slice(at + 1)) {
      const gain = gainOf(one, other);
      if (gain <= most || leadsRoundTo(one, other, asking) || leadsRoundTo(other, one, asking))
        continue;
      [best, most] = [[one, other], gain];
    }
  return best;
};

const named = (graph: Graph): ReadonlyMap<string, string> => {
  const shell = needing([source("main.tsx"), source(LAYOUT.file)], graph);
  let files = apart(shell, graph);
  for (let pair = bestPair(files, graph); pair !== undefined; pair = bestPair(files, graph)) {
    const [one, other] = pair;
    files = [...files.filter((file) => file !== one && file !== other), joined(one, other)];
  }
  return new Map([
    ...[...shell].map((id) => [id, "shell"] as const),
    ...files.flatMap(({ modules }, at) => modules.map((id) => [id, `shared-${at}`] as const)),
  ]);
};

/**
 * Which file carries a module. A browser asks for six files at a time: a page that is a handful of files is
 * shown sooner than one of fifty. The shell is what no page of a structure does without; what pages share is
 * joined as long as the requests spared outweigh what some page would read for nothing.
 */
export const createChunks = (): Rolldown.CodeSplittingGroup[] => {
  let names: ReadonlyMap<string, string> | undefined;
  return [
    {
      name: (id, graph) => (names ??= named(graph)).get(id) ?? null,
      includeDependenciesRecursively: false,
    },
  ];
};
