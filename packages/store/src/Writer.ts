import type { Unavailable } from "@coopilote/domain/ports.ts";
import Sqlite from "better-sqlite3";

type Why = Unavailable["why"];

/** What a write did in its savepoint. `keep`: called once it is released; where there is none, what was written is undone. */
export type Written = { readonly keep: (() => void) | undefined; readonly answer: () => void };

/** A write waiting for its turn. Exactly one of its answers is given, once. */
export type Waiting = {
  readonly write: () => Written;
  readonly refuse: (why: Why) => void;
  readonly die: (defect: unknown) => void;
};

/** What the writer tells of a turn: it begins, then its writes are on disk, or none of them is. */
export type Watcher = {
  readonly begun: () => void;
  readonly committed: () => void;
  readonly lost: () => void;
};

/** The turn cannot go on: SQLite ended its transaction. */
class TurnLost extends Error {}

/**
 * Why nothing can be written, where the machine says so.
 * Only ENOSPC gives SQLITE_FULL; a quota or a file size limit (EDQUOT, EFBIG) gives SQLITE_IOERR_WRITE.
 */
const unavailableBy = (error: unknown): Why | undefined => {
  if (!(error instanceof Sqlite.SqliteError)) return undefined;
  if (error.code === "SQLITE_FULL" || error.code === "SQLITE_IOERR_WRITE") return "disk-full";
  if (/^SQLITE_(?:IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN)/u.test(error.code)) return "read-only";
  return /^SQLITE_(?:BUSY|LOCKED)/u.test(error.code) ? "busy" : undefined;
};

/** At most this many writes in one turn, so that reads are not kept waiting. */
const mostPerTurn = 128;

/**
 * The one writer. Writes queue; on setImmediate one synchronous turn takes them into one transaction,
 * each in its savepoint, and answers after COMMIT. Nothing is awaited inside a turn.
 */
export class Writer {
  readonly #raw: Sqlite.Database;
  readonly #watcher: Watcher;
  readonly #longest: number;
  readonly #queue: Array<Waiting> = [];
  readonly #statements: Readonly<
    Record<"begin" | "commit" | "rollback" | "savepoint" | "undo" | "release", Sqlite.Statement>
  >;
  #isReadOnly = false;
  #isClosed = false;

  /** @param longest how many writes may wait; one more is refused */
  constructor(raw: Sqlite.Database, longest: number, watcher: Watcher) {
    this.#raw = raw;
    this.#longest = longest;
    this.#watcher = watcher;
    this.#statements = {
      begin: raw.prepare("BEGIN IMMEDIATE"),
      commit: raw.prepare("COMMIT"),
      rollback: raw.prepare("ROLLBACK"),
      savepoint: raw.prepare("SAVEPOINT write"),
      undo: raw.prepare("ROLLBACK TO write"),
      release: raw.prepare("RELEASE write"),
    };
  }

  add(waiting: Waiting): void {
    if (this.#isReadOnly || this.#isClosed) return waiting.refuse("read-only");
    if (this.#queue.length >= this.#longest) return waiting.refuse("busy");
    if (this.#queue.length === 0) setImmediate(() => this.#takeTurn());
    this.#queue.push(waiting);
  }

  /** Writes what waits, then accepts nothing more. */
  close(): void {
    while (this.#queue.length > 0) this.#turn(this.#queue.splice(0, mostPerTurn));
    this.#isClosed = true;
  }

  #takeTurn(): void {
    if (this.#queue.length === 0) return;
    const taken = this.#queue.splice(0, mostPerTurn);
    if (this.#queue.length > 0) setImmediate(() => this.#takeTurn());
    this.#turn(taken);
  }

  #turn(taken: ReadonlyArray<Waiting>): void {
    if (this.#isReadOnly) {
      for (const waiting of taken) waiting.refuse("read-only");
      return;
    }
    const answers: Array<() => void> = [];
    try {
      this.#statements.begin.run();
      this.#watcher.begun();
      for (const waiting of taken) answers.push(this.#written(waiting));
      this.#statements.commit.run();
    } catch (error) {
      this.#lose(taken, error instanceof TurnLost ? error.cause : error);
      return;
    }
    this.#watcher.committed();
    for (const answer of answers) answer();
  }

  #written(waiting: Waiting): () => void {
    this.#statements.savepoint.run();
    try {
      const { keep, answer } = waiting.write();
      if (keep === undefined) this.#statements.undo.run();
      this.#statements.release.run();
      keep?.();
      return answer;
    } catch (error) {
      // SQLite itself ends the transaction on FULL, IOERR, NOMEM: https://www.sqlite.org/lang_transaction.html
      if (!this.#raw.inTransaction) throw new TurnLost("turn lost", { cause: error });
      this.#statements.undo.run();
      this.#statements.release.run();
      const why = unavailableBy(error);
      if (why === "read-only") throw new TurnLost("turn lost", { cause: error });
      return () => (why === undefined ? waiting.die(error) : waiting.refuse(why));
    }
  }

  #lose(taken: ReadonlyArray<Waiting>, error: unknown): void {
    if (this.#raw.inTransaction) this.#statements.rollback.run();
    this.#watcher.lost();
    const why = unavailableBy(error);
    // After a failed fsync nobody knows what is on disk, and trying again may lie: https://wiki.postgresql.org/wiki/Fsync_Errors
    if (why === "read-only") this.#isReadOnly = true;
    for (const waiting of taken)
      if (why === undefined) waiting.die(error);
      else waiting.refuse(why);
  }
}
