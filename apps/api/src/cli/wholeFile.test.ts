import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { wholeFile } from "./wholeFile.ts";

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-whole-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

async function* saying(...texts: ReadonlyArray<string>) {
  for (const text of texts) yield Buffer.from(text);
}

const writing = `
import { wholeFile } from ${JSON.stringify(fileURLToPath(new URL("wholeFile.ts", import.meta.url)))};
async function* endless() { for (;;) { yield Buffer.alloc(1024); await new Promise(setImmediate); } }
await wholeFile(process.argv[1], endless());
`;

/** A process killed as soon as it has begun to write a file. */
const killedWriting = async (folder: string, path: string): Promise<void> => {
  const watcher = watch(folder);
  const begun = once(watcher, "change");
  const child = spawn(process.execPath, ["--input-type=module", "-e", writing, path]);
  const closed = once(child, "close");
  await begun;
  child.kill("SIGKILL");
  await closed;
  watcher.close();
};

it("what a process killed halfway has left has another name, and goes with the next file written there", async () => {
  const folder = newFolder();
  await killedWriting(folder, join(folder, "first.zip"));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain("first.zip");
  await wholeFile(join(folder, "second.zip"), saying("who", "le"));
  expect(readdirSync(folder)).toEqual(["second.zip"]);
  expect(readFileSync(join(folder, "second.zip"), "utf8")).toBe("whole");
});

it("what is being written by a process that is there, and what is someone's own, is left", async () => {
  const folder = newFolder();
  const others = [`.other.zip.${process.pid}.coopilote.part`, "mine.part", ".mine.1.part"];
  for (const name of others) writeFileSync(join(folder, name), "");
  await wholeFile(join(folder, "dossier.zip"), saying("whole"));
  expect(readdirSync(folder).toSorted()).toEqual([...others, "dossier.zip"].toSorted());
});

it("a file that cannot be written to its end leaves nothing, and what had its name before is as it was", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "dossier.zip"), "before");
  async function* failing() {
    yield Buffer.from("half");
    throw new RangeError("no more");
  }
  await expect(wholeFile(join(folder, "dossier.zip"), failing())).rejects.toThrow("no more");
  expect(readdirSync(folder)).toEqual(["dossier.zip"]);
  expect(readFileSync(join(folder, "dossier.zip"), "utf8")).toBe("before");
});
