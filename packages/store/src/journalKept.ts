import type { Database } from "better-sqlite3";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { JournalLine } from "@coopilote/domain/dossier/JournalLine.ts";
import { finished, type Steps } from "@coopilote/domain/dossier/Steps.ts";
import { Hash, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { checkpointsKept } from "./checkpointRows.ts";
import { headerOf } from "./decodeFact.ts";
import type { FolderRefused } from "./FolderRefused.ts";
import type { JournalRow } from "./journalRows.ts";
import { keptRows } from "./keptRows.ts";
import { openToRead } from "./openDatabase.ts";
import { statementsOf } from "./Statements.ts";

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const lineOf = ({ header, body, blind, hash }: JournalRow): JournalLine => ({
  header: headerOf(header),
  hash: Hash.make(hash),
  blind: hexOf(blind),
  body,
});

/** What is kept beside a journal, and the version of its last line, in one reading. */
const besideOf = (raw: Database, structure: StructureId) =>
  raw.transaction(() => {
    const kept = keptRows(raw);
    return {
      version: statementsOf(raw).lastVersionBy(structure, Number.MAX_SAFE_INTEGER),
      aside: kept
        .asideKept(structure)
        .map(({ seal, key, value }) => ({ seal, key: hexOf(key), value })),
      pieces: new Map(kept.piecesOf(structure).map(({ id, key }) => [id, hexOf(key)])),
      checkpoints: checkpointsKept(raw, structure),
    };
  })();

const stretch = 200;

/**
 * A journal and what is kept beside it: a line once written is never another, so that lines are read after, a stretch at a time.
 * Yields the lines read.
 */
export function* keeping(raw: Database, structure: StructureId): Steps<JournalKept> {
  const { version, ...beside } = besideOf(raw, structure);
  const { entriesAfter } = statementsOf(raw);
  const lines: Array<JournalLine> = [];
  while (lines.length < version) {
    const rows = entriesAfter(structure, lines.length, Math.min(stretch, version - lines.length));
    if (rows.length === 0) break;
    for (const row of rows) lines.push(lineOf(row));
    yield lines.length;
  }
  return { structure, lines, ...beside };
}

/** Reads a journal and what is beside it, beside whoever writes to its folder. */
export const journalKept = (
  folder: string,
  structure: StructureId,
): JournalKept | FolderRefused => {
  const opened = openToRead(folder);
  if ("_tag" in opened) return opened;
  try {
    return finished(keeping(opened.raw, structure));
  } finally {
    opened.close();
  }
};
