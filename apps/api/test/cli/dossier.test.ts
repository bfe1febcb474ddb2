import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listeningAuthority } from "../authority.ts";
import { newFolder, openedOn } from "../opened.ts";
import { called } from "./called.ts";
import { seeded } from "./seeded.ts";

const headOf = async (folder: string, as: string): Promise<string> => {
  const { out } = await called(folder, "ask", "register", "--as", as);
  return /"head": "([0-9a-f]{64})"/u.exec(out)?.[1] ?? "";
};

/** The keys that an instance says are its own, the oldest first. */
const keysOf = async (folder: string): Promise<ReadonlyArray<string>> => {
  const { out } = await called(folder, "key", "list");
  return [...out.matchAll(/^Clé ([0-9a-f]{16}),/gmu)].flatMap(([, id]) => id ?? []);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("dossier", { timeout: 120_000 }, () => {
  it("makes an archive that anyone verifies without the folder, by a head read elsewhere", async () => {
    const { folder, lucie } = await seeded();
    const head = await headOf(folder, lucie);
    const into = join(await newFolder(), "dossier.zip");
    expect(await called(folder, "dossier", "--into", into)).toMatchObject({ code: 0, err: "" });
    const elsewhere = await newFolder();
    const alone = await called(elsewhere, "verify", into);
    expect(alone).toMatchObject({ code: 0, err: "" });
    expect(alone.out).toContain("Cohérent, mais non ancré");
    expect(alone.out).toContain("Ce que cette vérification ne prouve pas");
    const anchored = await called(elsewhere, "verify", into, "--anchor", head);
    expect(anchored.out).toContain("Tout se tient, et c’est ancré");
    expect(await called(elsewhere, "verify", into, "--anchor", "0".repeat(64))).toMatchObject({
      code: 4,
    });
  });

  it("is signed by the key that the instance says is its own", async () => {
    const { folder } = await seeded();
    const into = join(await newFolder(), "dossier.zip");
    const [id = "none"] = await keysOf(folder);
    await called(folder, "dossier", "--into", into);
    expect((await called(folder, "verify", into)).out).toContain(`Signé par la clé ${id}`);
  });

  it("goes on verifying once the instance signs by another key, and the next is signed by that one", async () => {
    const { folder } = await seeded();
    const [before, after] = ["before.zip", "after.zip"].map((name) => join(folder, name));
    await called(folder, "dossier", "--into", before ?? "");
    const [first = "none"] = await keysOf(folder);
    expect(await called(folder, "key", "rotate")).toMatchObject({ code: 0, err: "" });
    const [again, second = "none"] = await keysOf(folder);
    expect(again).toBe(first);
    await called(folder, "dossier", "--into", after ?? "");
    const old = await called(folder, "verify", before ?? "");
    expect(old.code).toBe(0);
    expect(old.out).toContain(`Signé par la clé ${first}`);
    expect((await called(folder, "verify", after ?? "")).out).toContain(
      `Signé par la clé ${second}`,
    );
    expect((await called(folder, "key", "list")).out).toMatch(/en service du .* au /u);
  });

  it("is signed elsewhere by a key of its own, once a backup is restored there", async () => {
    const { folder } = await seeded();
    const [copy, elsewhere] = [join(await newFolder(), "copy"), await newFolder()];
    await called(folder, "backup", copy);
    expect(await readdir(copy)).not.toContain("signing.key");
    expect(await called(elsewhere, "restore", copy)).toMatchObject({ code: 0 });
    await (await openedOn(elsewhere)).stop();
    const [first, other] = await keysOf(elsewhere);
    expect(await keysOf(folder)).toEqual([first]);
    expect(other).not.toBe(first);
  });

  it("carries the day that its journal was bound to, stamped or not, and is anchored by that day’s root", async () => {
    const { folder } = await seeded();
    const authority = await listeningAuthority();
    const into = join(folder, "dossier.zip");
    vi.stubEnv("COOPILOTE_TIMESTAMP_URL", "http://127.0.0.1:1/");
    const waiting = await called(folder, "checkpoint");
    expect(waiting.code).toBe(6);
    expect(waiting.err).toContain("n’a rien donné");
    vi.stubEnv("COOPILOTE_TIMESTAMP_URL", authority.url);
    expect(await called(folder, "checkpoint")).toMatchObject({ code: 0, err: "" });
    await called(folder, "dossier", "--into", into);
    const root = /\)\u00A0: ([0-9a-f]{64})\./u.exec(waiting.out)?.[1] ?? "";
    const { code, out } = await called(folder, "verify", into, "--anchor", root);
    expect(code).toBe(0);
    expect(out).toContain("celle de la preuve de date");
    expect(out).toContain("par «\u00A0Horodatage-Fictif\u00A0»");
  });

  it("is told as broken once one character of it has changed, and where", async () => {
    const { folder } = await seeded();
    const into = join(await newFolder(), "dossier.zip");
    await called(folder, "dossier", "--into", into);
    const bytes = readFileSync(into, "latin1");
    writeFileSync(into, bytes.replace('"version":2', '"version":3'), "latin1");
    const { code, err } = await called(folder, "verify", into);
    expect(code).toBe(4);
    expect(err).toContain("journal.jsonl");
  });

  it("is asked for where a folder is named instead, in a sentence", async () => {
    const folder = await newFolder();
    const { code, err } = await called(folder, "verify", folder);
    expect(code).toBe(2);
    expect(err).toContain("est un répertoire");
    expect(await called(folder, "verify", join(folder, "none.zip"))).toMatchObject({ code: 2 });
  });

  it("refuses a scope that is not there, or two at once, and leaves nothing behind", async () => {
    const { folder, lucie, ines, structure } = await seeded();
    const place = await newFolder();
    const into = join(place, "dossier.zip");
    const asked = (...words: ReadonlyArray<string>) =>
      called(folder, "dossier", "--into", into, ...words);
    expect(await asked("--team", structure)).toMatchObject({ code: 3, out: "" });
    expect(await asked("--person", lucie, "--session", ines)).toMatchObject({ code: 2, out: "" });
    expect(await asked("--on", "hier")).toMatchObject({ code: 2, out: "" });
    expect(await readdir(place)).toEqual([]);
  });
});
