import Sqlite from "better-sqlite3";
import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { migrate, migrationsIn } from "../src/migrate.ts";
import { openDatabase } from "../src/openDatabase.ts";
import * as tables from "../src/tables.ts";
import { newFolder } from "./opened.ts";

const shipped = migrationsIn();

const database = () => {
  const opened = new Sqlite(":memory:");
  onTestFinished(() => void opened.close());
  return opened;
};

type Named = { readonly name: string; readonly sql: string };

const inMaster = (opened: Sqlite.Database, type: string): ReadonlyArray<Named> =>
  opened
    .prepare<[string], Named>(
      "SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all(type);

const known = Object.values(tables)
  .filter((table) => is(table, SQLiteTable))
  .map(getTableConfig);

type Column = { readonly name: string; readonly type: string; readonly notnull: number };

describe("the migrations", () => {
  it("make tables that are all strict", () => {
    const opened = database();
    migrate(opened, shipped, 0);
    const loose = inMaster(opened, "table").filter(({ sql }) => !/\)\s*STRICT/u.test(sql));
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  it.each(shipped.map(({ file }, index) => [file, index] as const))(
    "once %s is applied keep the journal's guards",
    (_, index) => {
      const opened = database();
      migrate(opened, shipped.slice(0, index + 1), 0);
      expect(inMaster(opened, "trigger").map(({ name }) => name)).toEqual([
        "journal_is_never_cut",
        "journal_is_never_edited",
        "journal_only_grows",
      ]);
    },
  );

  it("leave the journal of a base as it was, entry for entry", () => {
    const opened = database();
    const [foundations, ...since] = shipped;
    if (foundations === undefined) throw new Error("no migration is shipped");
    migrate(opened, [foundations], 0);
    const entry = opened.prepare<[number, Buffer]>(
      `INSERT INTO journal (structure, version, at, type, header, body, blind, hash)
       VALUES ('s', ?, 1, 'EntityAdded.1', '{}', '{}', ?, '${"a".repeat(64)}')`,
    );
    for (const version of [1, 2, 3]) entry.run(version, Buffer.alloc(16, version));
    const journal = opened.prepare("SELECT * FROM journal ORDER BY seq");
    const before = journal.all();
    migrate(opened, [foundations, ...since], 1);
    expect(journal.all()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it("make the tables that drizzle is told of, and no other", () => {
    const opened = database();
    migrate(opened, shipped, 0);
    const made = inMaster(opened, "table").map(({ name }) => name);
    expect(made).toEqual(["migrations", ...known.map(({ name }) => name)].toSorted());
  });

  it.each(known)("make $name with the columns that drizzle is told of", ({ name, columns }) => {
    const opened = database();
    migrate(opened, shipped, 0);
    const made = opened
      .prepare<[string], Column>('SELECT name, type, "notnull" FROM pragma_table_info(?)')
      .all(name);
    const told = columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      notnull: column.notNull ? 1 : 0,
    }));
    const byName = (a: Column, b: Column) => a.name.localeCompare(b.name);
    expect(told.toSorted(byName)).toEqual(made.toSorted(byName));
  });

  it("are each applied once", () => {
    const opened = database();
    migrate(opened, shipped, 1);
    migrate(opened, shipped, 2);
    expect(opened.prepare("SELECT file, applied FROM migrations").all()).toEqual(
      shipped.map(({ file }) => ({ file, applied: 1 })),
    );
  });

  it("refuse one that was edited after it was applied", () => {
    const opened = database();
    migrate(opened, [{ file: "0001_one.sql", sql: "CREATE TABLE one (id TEXT) STRICT" }], 0);
    const edited = [{ file: "0001_one.sql", sql: "CREATE TABLE one (id TEXT, more TEXT) STRICT" }];
    expect(() => migrate(opened, edited, 0)).toThrow("0001_one.sql was edited");
  });

  it("refuse a database that knows more than they do, or something else", () => {
    const opened = database();
    const one = { file: "0001_one.sql", sql: "CREATE TABLE one (id TEXT) STRICT" };
    const three = { file: "0003_three.sql", sql: "CREATE TABLE three (id TEXT) STRICT" };
    const two = { file: "0002_two.sql", sql: "CREATE TABLE two (id TEXT) STRICT" };
    migrate(opened, [one, three], 0);
    expect(() => migrate(opened, [one], 0)).toThrow("0003_three.sql was applied");
    expect(() => migrate(opened, [one, two, three], 0)).toThrow("0003_three.sql was applied");
  });

  it("leave nothing of one that fails halfway", () => {
    const opened = database();
    const sql = "CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)";
    expect(() => migrate(opened, [{ file: "0001_half.sql", sql }], 0)).toThrow("nowhere");
    expect(inMaster(opened, "table").map(({ name }) => name)).toEqual(["migrations"]);
  });
});

describe("an open database", () => {
  it.each([
    ["journal_mode", "wal"],
    ["synchronous", 2],
    ["foreign_keys", 1],
    ["trusted_schema", 0],
    ["cell_size_check", 1],
    ["secure_delete", 1],
    ["recursive_triggers", 1],
  ])("has %s at %s", (pragma, value) => {
    const opened = openDatabase(newFolder());
    onTestFinished(opened.close);
    expect(opened.raw.pragma(pragma, { simple: true })).toBe(value);
  });
});
