import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { type StoredEntry, Workspaces } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";

/** Entries no further apart are read together. */
const near = 32;

type Run = { readonly from: number; readonly to: number };

/** Stretches of a journal that hold every entry asked for, in order. */
export const runsOf = (refs: ReadonlyArray<number>): ReadonlyArray<Run> => {
  const runs: Array<Run> = [];
  for (const ref of [...new Set(refs)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && ref - last.to <= near) runs[runs.length - 1] = { ...last, to: ref };
    else runs.push({ from: ref, to: ref });
  }
  return runs;
};

/** The entries of a structure by their number, each once and in order; those near one another in one reading. */
export const entriesAt = Effect.fnUntraced(function* (
  structure: StructureId,
  refs: ReadonlyArray<number>,
) {
  const workspaces = yield* Workspaces;
  const asked = new Set(refs.map((ref) => EntryRef.make(ref)));
  const read = yield* Effect.forEach(runsOf(refs), ({ from, to }) =>
    workspaces.entries(structure, from - 1, to - from + 1),
  );
  return read.flat().filter((entry: StoredEntry) => asked.has(entry.header.version));
});
