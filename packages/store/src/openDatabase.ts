import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FolderRefused } from "./FolderRefused.ts";
import { isMigrated, type Migration, migrate, migrationsIn } from "./migrate.ts";

export type Orm = BetterSQLite3Database<Record<string, never>>;

/** The one write handle on the database, as drizzle and as it is. */
export type OpenDatabase = {
  readonly orm: Orm;
  readonly raw: Sqlite.Database;
  readonly close: () => void;
};

/** Where the database lies in the folder of an instance. */
export const databaseIn = (folder: string): string => join(folder, "coopilote.sqlite");

/** Where a restored base waits to take its place; once it has this name, it is what the folder holds. */
export const restoring = "restauration";

const pragmas = [
  "journal_mode = WAL",
  // Acknowledged means on disk: https://www.sqlite.org/pragma.html#pragma_synchronous
  "synchronous = FULL",
  "foreign_keys = ON",
  "trusted_schema = OFF",
  "cell_size_check = ON",
  "secure_delete = ON",
  // INSERT OR REPLACE deletes without asking delete triggers unless they are recursive.
  "recursive_triggers = ON",
  // What undoes a savepoint stays in memory; by default it spills to a file after 64 kB.
  "temp_store = MEMORY",
  "busy_timeout = 5000",
  "wal_autocheckpoint = 4000",
  "journal_size_limit = 67108864",
];

/**
 * Opens the database of a folder, made if need be, its tables in their last shape. One per process.
 *
 * @param folder its folder, or ":memory:"
 */
export const openDatabase = (
  folder: string,
  migrations: ReadonlyArray<Migration> = migrationsIn(),
): OpenDatabase => {
  const isMemory = folder === ":memory:";
  if (!isMemory) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const raw = new Sqlite(isMemory ? folder : databaseIn(folder));
  for (const pragma of pragmas) raw.pragma(pragma);
  migrate(raw, migrations, Date.now());
  return { orm: drizzle(raw), raw, close: () => raw.close() };
};

/** Opens the database of a folder to read it, beside whoever writes to it; it is left as it is. */
export const openToRead = (folder: string): OpenDatabase | FolderRefused => {
  const path = databaseIn(folder);
  if (existsSync(join(folder, restoring))) return { _tag: "RestoreUnfinished", folder };
  if (!existsSync(path)) return { _tag: "NoBase", folder };
  const raw = new Sqlite(path, { readonly: true, fileMustExist: true });
  for (const pragma of ["trusted_schema = OFF", "cell_size_check = ON", "busy_timeout = 5000"])
    raw.pragma(pragma);
  if (isMigrated(raw, migrationsIn())) return { orm: drizzle(raw), raw, close: () => raw.close() };
  raw.close();
  return { _tag: "OtherRelease", folder };
};
