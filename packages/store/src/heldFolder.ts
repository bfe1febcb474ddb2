import Sqlite from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Held by whoever writes; empty, and of no use to anyone else. */
const holdingFile = "writer.lock";

const isHeld = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");

/**
 * Holds a folder for its one writer, until what is answered is called or the process dies: the system itself lets go
 * (https://www.sqlite.org/lockingv3.html). Nothing where another holds it.
 */
export const heldFolder = (folder: string): (() => void) | undefined => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new Sqlite(join(folder, holdingFile), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (isHeld(error)) return undefined;
    throw error;
  }
};
