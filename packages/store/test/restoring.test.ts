import { Store } from "../src/Store.ts";
import Sqlite from "better-sqlite3";
import { Effect } from "effect";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backup } from "../src/backup.ts";
import { machineClocks } from "../src/clocks.ts";
import { databaseIn } from "../src/openDatabase.ts";
import { restore } from "../src/restore.ts";
import { verifiedFolder } from "../src/verifiedFolder.ts";
import { read } from "./asking.ts";
import { addEntity, found, founder } from "./founding.ts";
import { newFolder, openedOn } from "./opened.ts";

const later = (days: number) => machineClocks.wall() + days * 24 * 3_600_000;

const asked = (from: string, to: string) => ({
  from,
  to,
  made: machineClocks.wall(),
  until: later(30),
});

/** A structure on disk, closed, with so many entities. */
const written = async (entities = 2) => {
  const folder = newFolder();
  const who = founder();
  const { run, close } = openedOn({ folder });
  await run(found(who));
  for (let more = entities; more > 0; more -= 1) await run(addEntity(who));
  await close();
  return { folder, who };
};

const saved = async (folder: string): Promise<string> => {
  const to = join(newFolder(), "copie");
  expect(await backup(asked(folder, to))).toMatchObject({ format: 1, lost: [] });
  return to;
};

const faultsIn = (folder: string) => {
  const verified = verifiedFolder(folder);
  if ("_tag" in verified) throw new Error(verified._tag);
  return [...verified.journals.flatMap(({ faults }) => faults), ...verified.pieces.faults];
};

const versionIn = async (folder: string, who: ReturnType<typeof founder>) => {
  const { run, close } = openedOn({ folder });
  const { workspace } = await run(read(who));
  await close();
  return workspace.version;
};

const typesIn = (folder: string): ReadonlyArray<string> => {
  const raw = new Sqlite(databaseIn(folder));
  const rows = raw
    .prepare<[], { type: string }>("SELECT type FROM journal ORDER BY structure, version")
    .all();
  raw.close();
  return rows.map(({ type }) => type);
};

describe("a folder that one process holds", () => {
  it("is refused to another writer, and free once it is let go", async () => {
    const { folder } = await written();
    const first = openedOn({ folder });
    await first.run(Effect.void);
    const second = openedOn({ folder });
    expect(await second.exit(Effect.void)).toMatchObject({ _tag: "Failure" });
    await first.close();
    const third = openedOn({ folder });
    expect(await third.run(Effect.succeed("opened"))).toBe("opened");
  });

  it("is not restored into", async () => {
    const { folder } = await written();
    const copy = await saved(folder);
    const { run } = openedOn({ folder });
    await run(Effect.void);
    expect(restore(folder, copy)).toMatchObject({ _tag: "FolderHeld" });
  });
});

describe("a backup", () => {
  it("is whole and verifies, made while someone writes", async () => {
    const folder = newFolder();
    const who = founder();
    const { run } = openedOn({ folder });
    await run(found(who));
    const writing = run(Effect.all(Array.from({ length: 200 }, () => addEntity(who))));
    const to = join(newFolder(), "copie");
    const made = await backup(asked(folder, to));
    await writing;
    expect(made).toMatchObject({ lost: [] });
    expect(faultsIn(to)).toEqual([]);
    expect(readdirSync(to).toSorted()).toEqual([
      "coopilote.sqlite",
      "documents",
      "sauvegarde.json",
    ]);
  });

  it("goes nowhere where something already is", async () => {
    const { folder } = await written();
    const to = newFolder();
    writeFileSync(join(to, "autre"), "");
    expect(await backup(asked(folder, to))).toEqual({ _tag: "NotEmpty", folder: to });
    expect(readdirSync(to)).toEqual(["autre"]);
  });

  it("of a folder without a base is refused", async () => {
    const folder = newFolder();
    expect(await backup(asked(folder, join(newFolder(), "copie")))).toMatchObject({
      _tag: "NoBase",
    });
  });
});

describe("a restore", () => {
  it("puts back what was copied, and says in the journal what may be lost", async () => {
    const { folder, who } = await written(2);
    const copy = await saved(folder);
    const { run, close } = openedOn({ folder });
    await run(addEntity(who));
    await close();
    expect(restore(folder, copy)).toMatchObject({ behind: [who.structure], isKnown: true });
    expect(typesIn(folder).at(-1)).toBe("JournalResumed.1");
    expect(faultsIn(folder)).toEqual([]);
    expect(await versionIn(folder, who)).toBe(typesIn(folder).length);
  });

  it("says nothing in a journal that lost nothing", async () => {
    const { folder } = await written();
    const before = typesIn(folder);
    expect(restore(folder, await saved(folder))).toMatchObject({ behind: [], resumed: [] });
    expect(typesIn(folder)).toEqual(before);
  });

  it("into an empty place says in every journal where it comes from", async () => {
    const { folder, who } = await written();
    const empty = newFolder();
    expect(restore(empty, await saved(folder))).toMatchObject({
      resumed: [who.structure],
      isKnown: false,
    });
    expect(faultsIn(empty)).toEqual([]);
  });

  it("takes the place of a base that cannot be read, which is kept", async () => {
    const { folder, who } = await written();
    const copy = await saved(folder);
    writeFileSync(databaseIn(folder), "plus rien qui se lise");
    const done = restore(folder, copy);
    expect(done).toMatchObject({ isKnown: false, resumed: [who.structure] });
    expect("kept" in done && readFileSync(done.kept ?? "", "utf8")).toBe("plus rien qui se lise");
    expect(faultsIn(folder)).toEqual([]);
  });

  it("forgets again what was forgotten since", async () => {
    const { folder, who } = await written();
    const copy = await saved(folder);
    const { run, close } = openedOn({ folder });
    const forget = Store.use((store) => store.forget(who.structure, who.person, ["identity"]));
    expect(await run(forget)).toBe(1);
    await close();
    expect(restore(folder, copy)).toMatchObject({ forgotten: 1 });
  });

  it("of another instance is refused over a base that is read", async () => {
    const one = await written();
    const other = await written();
    expect(restore(one.folder, await saved(other.folder))).toEqual({ _tag: "OtherInstance" });
    expect(readdirSync(one.folder).filter((name) => name.startsWith("restauration"))).toEqual([]);
  });

  it("of what is no backup changes nothing", async () => {
    const { folder } = await written();
    const before = readFileSync(databaseIn(folder));
    expect(restore(folder, newFolder())).toMatchObject({ _tag: "NoManifest" });
    expect(readFileSync(databaseIn(folder)).equals(before)).toBe(true);
  });
});

describe("a backup that is damaged", () => {
  it("by one byte is refused, and what was there stays", async () => {
    const { folder, who } = await written();
    const copy = await saved(folder);
    const bytes = readFileSync(databaseIn(copy));
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    writeFileSync(databaseIn(copy), bytes);
    expect(restore(folder, copy)).toEqual({ _tag: "Damaged", what: ["coopilote.sqlite"] });
    expect(await versionIn(folder, who)).toBeGreaterThan(0);
  });
});

describe("a restore broken off once it was decided", () => {
  it("is ended by whoever opens the folder next, the log of the base before unread", async () => {
    const { folder, who } = await written(1);
    const elsewhere = newFolder();
    restore(elsewhere, await saved(folder));
    const { run } = openedOn({ folder });
    await run(addEntity(who));
    const killed = newFolder();
    cpSync(folder, killed, { recursive: true });
    expect(existsSync(`${databaseIn(killed)}-wal`)).toBe(true);
    mkdirSync(join(killed, "restauration"));
    cpSync(databaseIn(elsewhere), databaseIn(join(killed, "restauration")));

    expect(verifiedFolder(killed)).toMatchObject({ _tag: "RestoreUnfinished" });
    expect(await versionIn(killed, who)).toBe(typesIn(elsewhere).length);
    expect(existsSync(join(killed, "restauration"))).toBe(false);
    expect(faultsIn(killed)).toEqual([]);
  });
});
