import { markDemonstration } from "@coopilote/store/demonstrationMark.ts";
import { openDatabase } from "@coopilote/store/openDatabase.ts";
import Sqlite from "better-sqlite3";
import { once } from "node:events";
import { readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { Browser, newId } from "../Browser.ts";
import { newFolder, openedOn } from "../opened.ts";
import { founder, newPerson } from "../people.ts";
import { called, calledWith, started } from "./called.ts";
import { seeded } from "./seeded.ts";

/** Restores, and kills it as soon as something of that name is in the folder. */
const killedAt = async (folder: string, copy: string, step: string): Promise<void> => {
  const restoring = started(folder, "restore", copy);
  const closed = once(restoring, "close");
  const seen = (name: string | null): boolean =>
    name === step || (step.startsWith("avant") && (name?.startsWith(step) ?? false));
  const watcher = watch(folder, (_, name) => {
    if (seen(name)) restoring.kill("SIGKILL");
  });
  await closed;
  watcher.close();
};

const versionIn = async (folder: string): Promise<number> => {
  const { out } = await called(folder, "ask", "structures", "--csv");
  return Number(/;(\d+)\r\n$/u.exec(out)?.[1]);
};

describe("verify", { timeout: 120_000 }, () => {
  it("says what it checked, what it does not prove, and where it is anchored", async () => {
    const { folder, lucie } = await seeded();
    const alone = await called(folder, "verify");
    expect(alone).toMatchObject({ code: 0, err: "" });
    expect(alone.out).toContain("Cohérent, mais non ancré");
    expect(alone.out).toContain("Ce que cela ne prouve pas");
    const register = await called(folder, "ask", "register", "--as", lucie);
    const head = /"head": "([0-9a-f]{64})"/u.exec(register.out)?.[1] ?? "";
    const anchored = await called(folder, "verify", "--anchor", head);
    expect(anchored.code).toBe(0);
    expect(anchored.out).toContain("Ancré");
    expect(await called(folder, "verify", "--anchor", "0".repeat(64))).toMatchObject({ code: 4 });
  });

  it("names the first entry that someone rewrote", async () => {
    const { folder } = await seeded();
    const raw = new Sqlite(join(folder, "coopilote.sqlite"));
    raw.exec("DROP TRIGGER journal_is_never_edited");
    raw.exec("UPDATE journal SET body = '{}' WHERE version = 3");
    raw.close();
    const { code, err } = await called(folder, "verify");
    expect(code).toBe(4);
    expect(err).toContain("entrée 3");
  });
});

describe("backup and restore", { timeout: 120_000 }, () => {
  it("copy what a server serves while it writes, and put it back elsewhere", async () => {
    const folder = await newFolder();
    const server = await openedOn(folder);
    const { browser, structure } = await founder(server);
    const copy = join(await newFolder(), "copie");
    const writing = Array.from({ length: 40 }, () =>
      browser.command(structure, "addPerson", newPerson(), { key: newId() }),
    );
    const saved = await called(folder, "backup", copy);
    await Promise.all(writing);
    await server.stop();
    expect(saved).toMatchObject({ code: 0, err: "" });
    expect(await called(copy, "verify")).toMatchObject({ code: 0, err: "" });
    const elsewhere = await newFolder();
    const restored = await called(elsewhere, "restore", copy);
    expect(restored.code).toBe(0);
    expect(restored.out).toContain(`Structure ${structure}\u00A0: le registre note qu’il reprend`);
    expect(await called(elsewhere, "verify")).toMatchObject({ code: 0, err: "" });
    expect(await called(folder, "backup", copy)).toMatchObject({ code: 3, out: "" });
  });

  it("refuse a backup that is damaged, or is none, and change nothing", async () => {
    const { folder } = await seeded();
    const copy = join(await newFolder(), "copie");
    await called(folder, "backup", copy);
    const before = await versionIn(folder);
    writeFileSync(join(copy, "coopilote.sqlite"), "abîmée");
    const damaged = await called(folder, "restore", copy);
    expect(damaged).toMatchObject({ code: 4, out: "" });
    expect(damaged.err).toContain("coopilote.sqlite");
    expect(await called(folder, "restore", await newFolder())).toMatchObject({ code: 3 });
    expect(await versionIn(folder)).toBe(before);
  });

  it.each(["restauration.part", "avant-restauration", "restauration"])(
    "leave the one or the other, whole, where a restore is killed once %s is there",
    async (step) => {
      const { folder, structure, lucie } = await seeded();
      const copy = join(await newFolder(), "copie");
      await called(folder, "backup", copy);
      const line = JSON.stringify({ command: "addPerson", body: newPerson() });
      await calledWith(line, folder, "exec", "--structure", structure, "--as", lucie);
      const before = await versionIn(folder);
      await killedAt(folder, copy, step);
      const again = await openedOn(folder);
      await again.stop();
      expect(await called(folder, "verify")).toMatchObject({ code: 0, err: "" });
      // One entry is lost and one says so: both whole outcomes go as far, and say different things last.
      expect(await versionIn(folder)).toBeLessThanOrEqual(before);
    },
  );

  it("never restore under a server", async () => {
    const { folder } = await seeded();
    const copy = join(await newFolder(), "copie");
    await called(folder, "backup", copy);
    const server = await openedOn(folder);
    const refused = await called(folder, "restore", copy);
    await server.stop();
    expect(refused).toMatchObject({ code: 5, out: "" });
  });
});

describe("serve", { timeout: 120_000 }, () => {
  it("serves until it is told to stop, and refuses to share its folder", async () => {
    const { folder } = await seeded();
    const serving = started(folder, "serve");
    const ended = once(serving, "close");
    const said: ReadonlyArray<unknown> = await once(
      createInterface({ input: serving.stdout }),
      "line",
    );
    const port = /"port":(\d+)/u.exec(String(said[0]))?.[1];
    const browser = new Browser(`http://127.0.0.1:${port}`);
    expect((await browser.get("/healthz")).status).toBe(200);
    expect(await called(folder, "serve")).toMatchObject({ code: 5 });
    serving.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("refuses a demonstration, whose password everyone knows, and what was restored from one", async () => {
    const { folder } = await seeded();
    const { orm, close } = openDatabase(folder);
    markDemonstration(orm);
    close();
    const copy = join(await newFolder(), "copie");
    const elsewhere = await newFolder();
    await called(folder, "backup", copy);
    await called(elsewhere, "restore", copy);
    for (const kept of [folder, elsewhere]) {
      const { code, out, err } = await called(kept, "serve");
      expect({ code, out }).toEqual({ code: 3, out: "" });
      expect(err).toContain(`${kept} tient une démonstration`);
    }
  });
});

it("a manifest says what its backup holds", async () => {
  const { folder } = await seeded();
  const copy = join(await newFolder(), "copie");
  await called(folder, "backup", copy, "--keep-days", "90");
  const manifest: unknown = JSON.parse(readFileSync(join(copy, "sauvegarde.json"), "utf8"));
  expect(manifest).toMatchObject({ format: 1, pieces: [], lost: [], heads: [{}] });
});
