import { sql } from "drizzle-orm";
import { Effect, Exit, HashMap, Result } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";
import Sqlite from "better-sqlite3";
import { databaseIn } from "../src/openDatabase.ts";
import { Store } from "../src/Store.ts";
import { chainOf, entriesOf, read, update, versionOf } from "./asking.ts";
import { addEntity, entityAdded, found, founder, writing } from "./founding.ts";
import { newFolder, openedOn } from "./opened.ts";

/** A second connection on the same database, as a person with a shell has. */
const elsewhere = (folder: string): Sqlite.Database => {
  const opened = new Sqlite(databaseIn(folder));
  onTestFinished(() => void opened.close());
  return opened;
};

const withoutGuards = (folder: string, sql: string): void => {
  const opened = elsewhere(folder);
  opened.exec("DROP TRIGGER journal_is_never_edited; DROP TRIGGER journal_is_never_cut");
  opened.exec("DROP TRIGGER journal_only_grows");
  opened.exec(sql);
};

const founded = async () => {
  const folder = newFolder();
  const store = openedOn({ folder });
  const who = founder();
  await store.run(found(who));
  await store.run(Effect.forEach([1, 2, 3, 4, 5], () => addEntity(who)));
  return { folder, store, who };
};

describe("the rows of a journal", () => {
  it.each([
    ["edited", "UPDATE journal SET body = '{}' WHERE version = 2", "never edited"],
    ["deleted", "DELETE FROM journal WHERE version = 2", "never deleted"],
    [
      "replaced",
      "INSERT OR REPLACE INTO journal SELECT seq, structure, version, at, type, header, '{}', blind, hash FROM journal WHERE version = 2",
      "follows the last one",
    ],
    [
      "written past the last one",
      "INSERT INTO journal SELECT NULL, structure, 99, at, type, header, body, blind, hash FROM journal WHERE version = 2",
      "follows the last one",
    ],
  ])("are not %s", async (_, sql, reason) => {
    const { folder, store, who } = await founded();
    expect(() => elsewhere(folder).exec(sql)).toThrow(reason);
    expect(await store.run(chainOf(who))).toMatchObject({ _tag: "Intact", version: 8 });
  });

  it.each([
    ["a body", "UPDATE journal SET body = replace(body, 'null', 'true') WHERE version = 4", 4],
    [
      "an author",
      "UPDATE journal SET header = replace(header, 'account', 'console') WHERE version = 5",
      5,
    ],
    ["an instant", "UPDATE journal SET at = at + 1 WHERE version = 6", 6],
    ["a type", "UPDATE journal SET type = 'PersonAdded.1' WHERE version = 4", 4],
    ["a blind", "UPDATE journal SET blind = randomblob(16) WHERE version = 3", 3],
    ["a hash", `UPDATE journal SET hash = '${"0".repeat(64)}' WHERE version = 8`, 8],
    ["a cut in the middle", "DELETE FROM journal WHERE version = 5", 5],
    [
      "an order",
      "UPDATE journal SET version = 100 WHERE version = 5; UPDATE journal SET version = 5 WHERE version = 6; UPDATE journal SET version = 6 WHERE version = 100",
      5,
    ],
  ])("tampered with in %s are found out at the first one", async (_, sql, version) => {
    const { folder, store, who } = await founded();
    withoutGuards(folder, sql);
    expect(await store.run(chainOf(who))).toEqual({ _tag: "Broken", version });
  });

  it("cut at the end leave a shorter chain, which only what was printed elsewhere tells", async () => {
    const { folder, store, who } = await founded();
    const whole = await store.run(chainOf(who));
    withoutGuards(folder, "DELETE FROM journal WHERE version = 8");
    const cut = await store.run(chainOf(who));
    expect(cut).toMatchObject({ _tag: "Intact", version: 7 });
    expect(cut).not.toEqual(whole);
  });
});

describe("another process that would write", () => {
  it("is refused while the folder is held, and nothing is lost", async () => {
    const { folder, store, who } = await founded();
    const other = openedOn({ folder });
    await expect(other.run(addEntity(who))).rejects.toMatchObject({ _tag: "FolderHeld", folder });
    expect(await store.run(addEntity(who))).toMatchObject({ version: 9 });
    await store.close();
    const next = openedOn({ folder });
    expect(await next.run(versionOf(who))).toBe(9);
  });
});

describe("a disk that fails", () => {
  const readOnly = { _tag: "Unavailable", why: "read-only" };

  it("at a sync, nothing more is written until the next start, and reading goes on", async () => {
    const { folder, store, who } = await founded();
    const { plainRow } = await store.run(Store);
    const failing = plainRow(who, () => {
      throw new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_FSYNC");
    });
    const both = [Effect.flip(addEntity(who)), Effect.flip(failing)] as const;
    expect(await store.run(Effect.all(both, { concurrency: "unbounded" }))).toEqual([
      readOnly,
      readOnly,
    ]);
    expect(await store.run(Effect.flip(addEntity(who)))).toEqual(readOnly);
    expect(await store.run(versionOf(who))).toBe(8);
    expect(await store.run(entriesOf(who))).toHaveLength(8);
    await store.close();
    const restarted = openedOn({ folder });
    expect(await restarted.run(addEntity(who))).toMatchObject({ version: 9 });
  });
});

describe("a journal that cannot be read", () => {
  it("fails for its structure alone, in reading and in writing", async () => {
    const { folder, store, who } = await founded();
    const other = founder();
    await store.run(found(other));
    await store.close();
    withoutGuards(folder, "UPDATE journal SET type = 'Unknown.1' WHERE version = 4");
    const again = openedOn({ folder });
    expect(Exit.hasDies(await again.exit(read(who)))).toBe(true);
    expect(Exit.hasDies(await again.exit(addEntity(who)))).toBe(true);
    expect(await again.run(addEntity(other))).toMatchObject({ version: 4 });
  });
});

describe("a full disk", () => {
  const full = { _tag: "Unavailable", why: "disk-full" };

  it("refuses what does not fit; memory is what is on disk; writing resumes", async () => {
    const { store, who } = await founded();
    const { orm } = await store.run(Store);
    const { page_count: pages } = orm.get<{ page_count: number }>(sql`PRAGMA page_count`);
    orm.get(sql.raw(`PRAGMA max_page_count = ${pages + 8}`));
    const three = () =>
      Effect.result(update(writing(who, [entityAdded(), entityAdded(), entityAdded()])));
    const together = Array.from({ length: 60 }, three);
    const answers = [
      ...(await store.run(Effect.all(together, { concurrency: "unbounded" }))),
      ...(await store.run(Effect.all(Array.from({ length: 5 }, three)))),
    ];
    const accepted = answers.filter(Result.isSuccess).length;
    const refused = answers.filter(Result.isFailure);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.map(({ failure }) => failure)).toEqual(refused.map(() => full));
    expect(await store.run(versionOf(who))).toBe(8 + 3 * accepted);
    expect(await store.run(entriesOf(who))).toHaveLength(8 + 3 * accepted);
    expect(await store.run(chainOf(who))).toMatchObject({ _tag: "Intact" });
    orm.get(sql`PRAGMA max_page_count = 1000000`);
    expect(await store.run(addEntity(who))).toMatchObject({ version: 9 + 3 * accepted });
    const { workspace } = await store.run(read(who));
    expect(HashMap.size(workspace.structure.entities)).toBe(7 + 3 * accepted);
  });
});
