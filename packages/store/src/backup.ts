import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import Sqlite from "better-sqlite3";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FolderRefused } from "./FolderRefused.ts";
import { keptRows, type PieceKept } from "./keptRows.ts";
import { type Manifest, manifestFile } from "./Manifest.ts";
import { synced, writtenWhole } from "./onDisk.ts";
import { databaseIn, openToRead } from "./openDatabase.ts";
import { statementsOf } from "./Statements.ts";
import { digestOfFile, isAsReceived } from "./verifiedFolder.ts";

/** A backup is made where nothing is yet. */
export type BackupRefused = FolderRefused | { readonly _tag: "NotEmpty"; readonly folder: string };

/** What is backed up, where, and when. `made`, `until`: UTC milliseconds. */
export type BackupAsked = {
  readonly from: string;
  readonly to: string;
  readonly made: number;
  readonly until: number;
};

const isTaken = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0;

const fileOf = (path: string): { readonly size: number; readonly sha256: Hash } => {
  const { digest, size } = digestOfFile(path);
  return { size, sha256: Hash.make(digest.toString("hex")) };
};

/** The pieces of the rows that are there as they were received; filed ones that are not are told. */
const copiedPieces = (from: string, to: string, rows: ReadonlyArray<PieceKept>) => {
  const pieces: Array<Manifest["pieces"][number]> = [];
  const lost: Array<string> = [];
  for (const row of rows) {
    const source = join(from, "documents", row.id);
    if (existsSync(source) && isAsReceived(row, source)) {
      const copy = join(to, "documents", row.id);
      copyFileSync(source, copy);
      chmodSync(copy, 0o600);
      synced(copy);
      pieces.push({ document: row.id, ...fileOf(copy) });
    } else if (row.filed !== null) lost.push(row.id);
  }
  return { pieces, lost };
};

/** The copy becomes one file that needs no other beside it. */
const alone = (path: string): void => {
  const copy = new Sqlite(path);
  try {
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
  chmodSync(path, 0o600);
  synced(path);
};

const headsOf = (raw: Sqlite.Database): Manifest["heads"] =>
  statementsOf(raw)
    .heads()
    .map(({ at, ...head }) => ({ ...head, at: Instant.make(at) }));

const copied = async (raw: Sqlite.Database, part: string, asked: BackupAsked) => {
  const kept = keptRows(raw);
  // Reading first fixes what is seen: whoever writes meanwhile writes after it, and the copy never begins again.
  const heads = headsOf(raw);
  mkdirSync(join(part, "documents"), { recursive: true, mode: 0o700 });
  await raw.backup(databaseIn(part));
  alone(databaseIn(part));
  const { pieces, lost } = copiedPieces(asked.from, part, kept.pieces());
  const instance = kept.instance();
  if (instance === undefined) throw new Error("the instance has no id");
  const manifest: Manifest = {
    format: 1,
    instance,
    made: Instant.make(asked.made),
    until: Instant.make(asked.until),
    base: fileOf(databaseIn(part)),
    pieces,
    lost,
    heads,
  };
  writtenWhole(join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  synced(join(part, "documents"));
  synced(part);
  return manifest;
};

/**
 * Copies the base and its pieces as they stand at one instant, beside whoever writes to them.
 * What is being copied has another name until all of it is on disk: a backup is whole, or is not there.
 */
export const backup = async (asked: BackupAsked): Promise<Manifest | BackupRefused> => {
  const to = resolve(asked.to);
  if (isTaken(to)) return { _tag: "NotEmpty", folder: asked.to };
  const opened = openToRead(asked.from);
  if ("_tag" in opened) return opened;
  const part = join(dirname(to), `${basename(to)}.part`);
  rmSync(part, { recursive: true, force: true });
  try {
    opened.raw.exec("BEGIN");
    const manifest = await copied(opened.raw, part, asked);
    if (existsSync(to)) rmdirSync(to);
    renameSync(part, to);
    synced(dirname(to));
    return manifest;
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  } finally {
    opened.close();
  }
};
