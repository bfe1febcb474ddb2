import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { machineClocks } from "./clocks.ts";
import type { FolderRefused } from "./FolderRefused.ts";
import { endRestore } from "./endRestore.ts";
import { heldFolder } from "./heldFolder.ts";
import { type Manifest, manifestFile, readManifest } from "./Manifest.ts";
import { memoryOf } from "./Memory.ts";
import { synced } from "./onDisk.ts";
import { databaseIn, openDatabase, restoring } from "./openDatabase.ts";
import { type Before, before, forgetAgain } from "./restoredFrom.ts";
import { digestOfFile, verifiedFolder } from "./verifiedFolder.ts";

/** Why nothing was restored; the folder is as it was. */
export type RestoreRefused =
  | FolderRefused
  | { readonly _tag: "NoManifest"; readonly folder: string }
  | { readonly _tag: "Damaged"; readonly what: ReadonlyArray<string> }
  | { readonly _tag: "OtherInstance" };

/**
 * What is there now. `behind`: structures of which later entries were known and are gone; `gone`: structures founded since;
 * `kept`: where the base of before is still; `forgotten`: texts forgotten since, forgotten again;
 * `isKnown`: whether the base of before could be read and compared.
 */
export type Restored = {
  readonly manifest: Manifest;
  readonly behind: ReadonlyArray<StructureId>;
  readonly gone: ReadonlyArray<StructureId>;
  readonly resumed: ReadonlyArray<StructureId>;
  readonly forgotten: number;
  readonly isKnown: boolean;
  readonly kept: string | undefined;
};

/** Nothing else writes meanwhile. */
const bounds = { waiting: 1, facts: 1_000_000 };

const manifestIn = (folder: string): Manifest | undefined => {
  try {
    return readManifest(readFileSync(join(folder, manifestFile), "utf8"));
  } catch {
    // No file, or no manifest in it: there is nothing here to restore.
    return undefined;
  }
};

type File = Manifest["base"];

const isFile = (path: string, { size, sha256 }: File): boolean => {
  if (!existsSync(path)) return false;
  const read = digestOfFile(path);
  return read.size === size && read.digest.toString("hex") === sha256;
};

/** Files of a backup that are not what its manifest says. */
const damagedFiles = (folder: string, { base, pieces }: Manifest): ReadonlyArray<string> => [
  ...(isFile(databaseIn(folder), base) ? [] : ["coopilote.sqlite"]),
  ...pieces
    .filter(({ document, ...file }) => !isFile(join(folder, "documents", document), file))
    .map(({ document }) => `documents/${document}`),
];

/** What does not verify in the base of a backup, brought to the shape of this release, and in its pieces. */
const damageIn = (
  staged: string,
  from: string,
  { heads, lost }: Manifest,
): ReadonlyArray<string> => {
  const verified = verifiedFolder(staged, { pieces: from });
  if ("_tag" in verified) return ["coopilote.sqlite"];
  const known = new Set(lost);
  const isHead = ({ structure, head }: (typeof verified)["journals"][number]): boolean =>
    heads.some((said) => said.structure === structure && said.hash === head);
  return [
    ...(verified.isWhole && verified.journals.length === heads.length ? [] : ["coopilote.sqlite"]),
    ...verified.journals
      .filter((journal) => journal.faults.length > 0 || !isHead(journal))
      .map(({ structure }) => structure),
    ...verified.pieces.faults
      .filter(({ document }) => !known.has(document))
      .map(({ document }) => `documents/${document}`),
  ];
};

/** The pieces of a backup beside those that are there: until the base changes, nothing names them. */
const placePieces = (from: string, to: string, { pieces }: Manifest): void => {
  const folder = join(to, "documents");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { document, ...file } of pieces) {
    const path = join(folder, document);
    if (isFile(path, file)) continue;
    const part = `${path}.part`;
    copyFileSync(join(from, "documents", document), part);
    synced(part);
    renameSync(part, path);
  }
  synced(folder);
};

/** A second name for the base of before and what belongs to it, so that nothing is destroyed. */
const keepBefore = (folder: string, made: number): string | undefined => {
  const base = databaseIn(folder);
  if (!existsSync(base)) return undefined;
  const kept = join(folder, `avant-restauration-${made}.sqlite`);
  for (const suffix of ["", "-wal", "-shm"]) {
    rmSync(`${kept}${suffix}`, { force: true });
    if (existsSync(`${base}${suffix}`)) linkOrCopy(`${base}${suffix}`, `${kept}${suffix}`);
  }
  return kept;
};

const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    // A file system without hard links: a copy says as much.
    copyFileSync(from, to);
    synced(to);
  }
};

/** Copies the base of a backup beside the one that is there, its tables brought to their last shape. */
const stage = (to: string, from: string): string => {
  const part = join(to, `${restoring}.part`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  copyFileSync(databaseIn(from), databaseIn(part));
  const { raw, close } = openDatabase(part);
  raw.pragma("journal_mode = DELETE");
  close();
  return part;
};

/** The base as it will be served: forgetting again, its journals saying where they come from. */
const resumed = (part: string, { heads, made }: Manifest, known: Before) => {
  const { raw, close, ...opened } = openDatabase(part);
  try {
    const { turns } = memoryOf({ raw, close, ...opened }, machineClocks, bounds);
    const losing = new Set(known.behind);
    const structures = heads
      .map(({ structure }) => structure)
      .filter((structure) => !known.isKnown || losing.has(structure));
    const forgotten = raw.transaction(() => {
      turns.resume(structures, made, losing);
      return forgetAgain(raw, known, machineClocks.wall());
    })();
    raw.pragma("journal_mode = DELETE");
    return { resumed: structures, forgotten };
  } finally {
    close();
  }
};

const restoredInto = (to: string, from: string, manifest: Manifest): Restored | RestoreRefused => {
  endRestore(to);
  const part = stage(to, from);
  try {
    const damage = damageIn(part, from, manifest);
    if (damage.length > 0) return { _tag: "Damaged", what: damage };
    const known = before(to, part, manifest);
    if (known.isOther) return { _tag: "OtherInstance" };
    const said = resumed(part, manifest, known);
    synced(databaseIn(part));
    synced(part);
    placePieces(from, to, manifest);
    const kept = keepBefore(to, machineClocks.wall());
    // From here on the backup is what the folder holds: whoever opens it next ends what is left to do.
    renameSync(part, join(to, restoring));
    synced(to);
    endRestore(to);
    const { behind, gone, isKnown } = known;
    return { manifest, behind, gone, isKnown, kept, ...said };
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
};

/**
 * Puts a backup in the place of what a folder holds, once all of it was verified. Killed at any moment, the folder holds
 * what it held or what the backup held, never half of each.
 */
export const restore = (to: string, from: string): Restored | RestoreRefused => {
  const manifest = manifestIn(from);
  if (manifest === undefined) return { _tag: "NoManifest", folder: from };
  const files = damagedFiles(from, manifest);
  if (files.length > 0) return { _tag: "Damaged", what: files };
  const release = heldFolder(to);
  if (release === undefined) return { _tag: "FolderHeld", folder: to };
  try {
    return restoredInto(to, from, manifest);
  } finally {
    release();
  }
};
