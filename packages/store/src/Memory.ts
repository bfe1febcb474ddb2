import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { type Clocks, ClockWatch } from "./clocks.ts";
import type { OpenDatabase } from "./openDatabase.ts";
import { Shelf } from "./Shelf.ts";
import { type Statements, statementsOf } from "./Statements.ts";
import { type Change, Turns } from "./Turns.ts";
import { Writer } from "./Writer.ts";

type Listener = (change: Change) => void;

/** Who is told of each change of a structure. */
export class Listeners {
  readonly #byStructure = new Map<StructureId, Set<Listener>>();

  add(structure: StructureId, listener: Listener): () => void {
    const listening = this.#byStructure.get(structure) ?? new Set();
    this.#byStructure.set(structure, listening.add(listener));
    return () => {
      listening.delete(listener);
      if (listening.size === 0) this.#byStructure.delete(structure);
    };
  }

  tell(changes: ReadonlyArray<Change>): void {
    for (const change of changes)
      for (const listener of this.#byStructure.get(change.structure) ?? []) listener(change);
  }
}

/** How much is kept waiting and in memory: writes in the queue, facts folded. */
export type Bounds = { readonly waiting: number; readonly facts: number };

/** One database with what is in memory of it. */
export type Memory = {
  readonly database: OpenDatabase;
  readonly statements: Statements;
  readonly shelf: Shelf;
  readonly clock: ClockWatch;
  readonly turns: Turns;
  readonly writer: Writer;
  readonly listeners: Listeners;
  /** Every grant of an account; read once between two commits. */
  readonly grantsOf: (account: AccountId) => ReadonlyArray<Grant>;
  /** Forgets what is in memory when another process has written. */
  readonly refresh: () => void;
};

/** https://www.sqlite.org/pragma.html#pragma_data_version */
const refreshing = ({ raw }: OpenDatabase, drop: () => void): (() => void) => {
  const version = raw.prepare<[], { data_version: number }>("PRAGMA data_version");
  const seen = { last: version.get()?.data_version };
  return () => {
    const last = version.get()?.data_version;
    if (last !== seen.last) drop();
    seen.last = last;
  };
};

export const memoryOf = (database: OpenDatabase, clocks: Clocks, bounds: Bounds): Memory => {
  const statements = statementsOf(database.raw);
  const shelf = new Shelf(statements, bounds.facts);
  const newest = Math.max(0, ...statements.heads().map(({ at }) => at));
  const clock = new ClockWatch(clocks, newest);
  const turns = new Turns(statements, shelf, clock);
  const listeners = new Listeners();
  const grants = new Map<AccountId, ReadonlyArray<Grant>>();
  const refresh = refreshing(database, () => {
    shelf.dropAll();
    grants.clear();
  });
  const writer = new Writer(database.raw, bounds.waiting, {
    begun: refresh,
    committed: () => {
      grants.clear();
      const changes = turns.publish();
      queueMicrotask(() => listeners.tell(changes));
    },
    lost: () => turns.discard(),
  });
  const grantsOf = (account: AccountId): ReadonlyArray<Grant> => {
    refresh();
    const known = grants.get(account) ?? statements.grantsTo(account);
    grants.set(account, known);
    return known;
  };
  return { database, statements, shelf, clock, turns, writer, listeners, grantsOf, refresh };
};
