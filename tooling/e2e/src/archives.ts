import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { centralDirectory, filesOf, localHeader } from "@coopilote/domain/dossier/archive.ts";
import { demonstrationFolder } from "./stages.ts";

const cli = fileURLToPath(new URL("../../../apps/api/src/cli/main.ts", import.meta.url));
const page = new URL("../../../apps/verifier/dist/verifier.html", import.meta.url);

const run = promisify(execFile);

/** What the command line prints, on a folder of data. */
const said = async (data: string, ...words: ReadonlyArray<string>): Promise<string> => {
  const { stdout } = await run(process.execPath, [cli, ...words], {
    env: { ...process.env, COOPILOTE_DATA: data },
  });
  return stdout;
};

/** The page that verifies, carried away from the application: a file in a folder of its own. */
export const pageCarriedAway = async (): Promise<string> => {
  const copy = join(await mkdtemp(join(tmpdir(), "coopilote-page-")), "verifier.html");
  await cp(page, copy);
  return copy;
};

/** A dossier of the demonstration, asked of one structure for an instant of its own civil time. */
export type Made = {
  readonly path: string;
  /** The head that it says to be its own. */
  readonly head: string;
  /** What the command line concludes of it. */
  readonly verdict: string;
};

const copied = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-dossiers-"));
  await cp(demonstrationFolder, join(folder, "data"), { recursive: true });
  return folder;
};

/** The dossiers of the demonstration on an instant, « 2026-10-12T13:00 », made and verified by the command line once asked. */
export const dossiersOn = (on: string): ((structure: string) => Promise<Made>) => {
  const so: { folder?: Promise<string> } = {};
  const known = new Map<string, Promise<Made>>();
  const make = async (structure: string): Promise<Made> => {
    so.folder ??= copied();
    const folder = await so.folder;
    const data = join(folder, "data");
    const path = join(folder, `${structure}.zip`);
    const words = ["dossier", "--structure", structure, "--on", on, "--into", path];
    const told = await said(data, ...words);
    const head = /n°\s\d+ · ([0-9a-f ]+)/u.exec(told)?.[1] ?? "";
    const [verdict = ""] = (await said(data, "verify", path, "--anchor", head)).split("\n");
    return { path, head, verdict };
  };
  return (structure) => {
    const made = known.get(structure) ?? make(structure);
    known.set(structure, made);
    return made;
  };
};

/** An archive with one of its files written again, as someone who alters it would. */
export const altered = async (
  path: string,
  name: string,
  change: (text: string) => string,
): Promise<string> => {
  const { files } = filesOf(await readFile(path), crc32);
  const again = files.map((file) => {
    if (file.name !== name) return file;
    const bytes = Buffer.from(change(Buffer.from(file.bytes).toString("utf8")));
    if (bytes.equals(file.bytes)) throw new Error(`nothing changes in ${name}`);
    return { ...file, bytes };
  });
  const stored = again.map(({ name: each, bytes }) => ({
    name: each,
    crc: crc32(bytes),
    size: bytes.length,
  }));
  const parts = again.flatMap(({ bytes }, place) => {
    const header = stored[place];
    return header === undefined ? [] : [localHeader(header), bytes];
  });
  const into = join(await mkdtemp(join(tmpdir(), "coopilote-altered-")), "dossier.zip");
  await writeFile(into, Buffer.concat([...parts, centralDirectory(stored)]));
  return into;
};
