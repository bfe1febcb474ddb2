import type { Database } from "better-sqlite3";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { JournalLine } from "@coopilote/domain/dossier/JournalLine.ts";
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

/** A journal and what is kept beside it, in one reading. */
export const keptIn = (raw: Database, structure: StructureId): JournalKept =>
  raw.transaction((): JournalKept => {
    const kept = keptRows(raw);
    const pieces = kept.pieces().filter((row) => row.structure === structure);
    return {
      structure,
      lines: [...statementsOf(raw).entriesOf(structure)].map(lineOf),
      aside: kept
        .asideKept(structure)
        .map(({ seal, key, value }) => ({ seal, key: hexOf(key), value })),
      pieces: new Map(pieces.map(({ id, key }) => [id, hexOf(key)])),
      checkpoints: checkpointsKept(raw, structure),
    };
  })();

/** Reads a journal and what is beside it, beside whoever writes to its folder. */
export const journalKept = (
  folder: string,
  structure: StructureId,
): JournalKept | FolderRefused => {
  const opened = openToRead(folder);
  if ("_tag" in opened) return opened;
  try {
    return keptIn(opened.raw, structure);
  } finally {
    opened.close();
  }
};
