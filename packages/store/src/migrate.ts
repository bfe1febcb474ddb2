import type { Database } from "better-sqlite3";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A step from one shape of the tables to the next. */
export type Migration = { readonly file: string; readonly sql: string };

const shipped = fileURLToPath(new URL("migrations", import.meta.url));

/** The migrations of a folder, in the order of their numbers. */
export const migrationsIn = (folder: string = shipped): ReadonlyArray<Migration> =>
  readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z_]+\.sql$/u.test(file))
    .toSorted()
    .map((file) => ({ file, sql: readFileSync(join(folder, file), "utf8") }));

const digestOf = (sql: string): string => createHash("sha256").update(sql).digest("hex");

const record = `CREATE TABLE IF NOT EXISTS migrations (
  file TEXT NOT NULL PRIMARY KEY,
  digest TEXT NOT NULL,
  applied INTEGER NOT NULL
) STRICT, WITHOUT ROWID`;

type Applied = { readonly file: string; readonly digest: string };

const refuseDrift = (
  applied: ReadonlyArray<Applied>,
  migrations: ReadonlyArray<Migration>,
): void => {
  applied.forEach(({ file, digest }, position) => {
    const migration = migrations[position];
    if (migration?.file !== file)
      throw new Error(`${file} was applied to this database and is not the next one known here`);
    if (digestOf(migration.sql) !== digest)
      throw new Error(`${file} was edited after it was applied to this database`);
  });
};

/**
 * Brings the tables to their last shape, each migration in its own transaction.
 *
 * @param now UTC milliseconds
 * @throws when an applied migration was edited, or is not known here
 */
export const migrate = (
  database: Database,
  migrations: ReadonlyArray<Migration>,
  now: number,
): void => {
  database.exec(record);
  const applied = database
    .prepare<[], Applied>("SELECT file, digest FROM migrations ORDER BY file")
    .all();
  refuseDrift(applied, migrations);
  const note = database.prepare<[string, string, number]>(
    "INSERT INTO migrations (file, digest, applied) VALUES (?, ?, ?)",
  );
  const apply = database.transaction(({ file, sql }: Migration) => {
    database.exec(sql);
    note.run(file, digestOf(sql), now);
  });
  for (const migration of migrations.slice(applied.length)) apply.immediate(migration);
};

const isTable = `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'`;

/** Whether the tables are already in their last shape. */
export const isMigrated = (database: Database, migrations: ReadonlyArray<Migration>): boolean => {
  if (database.prepare(isTable).get() === undefined) return false;
  const applied = database
    .prepare<[], Applied>("SELECT file, digest FROM migrations ORDER BY file")
    .all();
  return (
    applied.length === migrations.length &&
    migrations.every(({ file, sql }, position) => {
      const known = applied[position];
      return known?.file === file && known.digest === digestOf(sql);
    })
  );
};
