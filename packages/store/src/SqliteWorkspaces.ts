import { Hash, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import type { Snapshot, StoredEntry, Turn, Workspaces } from "@coopilote/domain/ports.ts";
import { opening } from "@coopilote/domain/seal.ts";
import { emptyWorkspace } from "@coopilote/domain/Workspace.ts";
import { Effect } from "effect";
import { headerOf } from "./decodeFact.ts";
import type { Memory } from "./Memory.ts";
import { queued } from "./queued.ts";
import { afterText, type Shelved } from "./Shelf.ts";
import type { JournalRow } from "./journalRows.ts";

const storedEntry = (structure: StructureId, row: JournalRow): StoredEntry => ({
  structure,
  seq: row.seq,
  header: headerOf(row.header),
  body: row.body,
  hash: Hash.make(row.hash),
});

const snapshotOf = ({ workspace, rows, aside }: Shelved): Snapshot => ({
  workspace,
  rows,
  open: opening(aside),
});

/** The state folded from the entries up to a version, from the nearest state kept. */
const folded = ({ statements }: Memory, structure: StructureId, now: Shelved, version: number) => {
  if (version >= now.workspace.version) return now.workspace;
  const mark = lastWhere(now.marks, (kept) => kept.version <= version) ?? emptyWorkspace;
  return statements
    .textsAfter(structure, mark.version, version - mark.version)
    .reduce(afterText, mark);
};

/** The journals of one SQLite database. */
export const sqliteWorkspaces = (memory: Memory): Workspaces["Service"] => {
  const { shelf, statements, turns, writer } = memory;

  const shelved = Effect.fnUntraced(function* (structure: StructureId) {
    memory.refresh();
    const found = shelf.of(structure);
    if (found.workspace.version === 0) return yield* Effect.fail({ _tag: "NotFound" } as const);
    return found;
  });

  const prefix = (structure: StructureId, versionOf: () => number) =>
    Effect.map(shelved(structure), (now) =>
      snapshotOf({ ...now, workspace: folded(memory, structure, now, versionOf()) }),
    );

  return {
    update: <R>(turn: Turn<R>) =>
      queued(writer, shelf, turn.structure, () => {
        const { answer, draft } = turns.command(turn);
        const keep = draft === undefined ? undefined : () => turns.keep(turn.structure, draft);
        return { answer, keep };
      }),
    read: (structure) => Effect.map(shelved(structure), snapshotOf),
    asKnown: (structure, at) => prefix(structure, () => statements.lastVersionBy(structure, at)),
    atVersion: (structure, version) => prefix(structure, () => version),
    entries: (structure, after, limit) =>
      Effect.sync(() =>
        statements.entriesAfter(structure, after, limit).map((row) => storedEntry(structure, row)),
      ),
    grantsOf: (account) => Effect.sync(() => memory.grantsOf(account)),
  };
};
