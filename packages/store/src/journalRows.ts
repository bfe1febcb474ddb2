import { Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";

/** An entry as its row holds it. */
export type JournalRow = {
  readonly seq: number;
  readonly version: number;
  readonly at: number;
  readonly type: string;
  readonly header: string;
  readonly body: string;
  readonly blind: Uint8Array;
  readonly hash: string;
};

/** What the fold reads of a row: reading the rest of it takes as long again. */
export type EntryText = Pick<JournalRow, "version" | "type" | "header" | "body" | "hash">;

type HeadRow = Pick<JournalRow, "version" | "at" | "hash"> & { readonly structure: string };

/** The head of every journal, structures found one by one along the index. */
const headsSql = `WITH RECURSIVE known (structure) AS (
  SELECT min(structure) FROM journal
  UNION ALL
  SELECT (SELECT min(structure) FROM journal WHERE structure > known.structure)
  FROM known WHERE known.structure IS NOT NULL
)
SELECT head.structure, head.version, head.at, head.hash FROM known JOIN journal AS head
ON head.structure = known.structure
AND head.version = (SELECT max(version) FROM journal WHERE structure = known.structure)
ORDER BY head.structure`;

export const journalRows = (raw: Database) => {
  const insert = raw.prepare<[string, number, number, string, string, string, Uint8Array, string]>(
    "INSERT INTO journal (structure, version, at, type, header, body, blind, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const after = raw.prepare<[string, number, number], JournalRow>(
    `SELECT seq, version, at, type, header, body, blind, hash FROM journal
     WHERE structure = ? AND version > ? ORDER BY version LIMIT ?`,
  );
  const texts = raw.prepare<[string, number, number], EntryText>(
    `SELECT version, type, header, body, hash FROM journal
     WHERE structure = ? AND version > ? ORDER BY version LIMIT ?`,
  );
  const lastBy = raw.prepare<[string, number], { version: number }>(
    "SELECT version FROM journal WHERE structure = ? AND at <= ? ORDER BY version DESC LIMIT 1",
  );
  const heads = raw.prepare<[], HeadRow>(headsSql);
  return {
    insertEntry: (structure: StructureId, row: Omit<JournalRow, "seq">) =>
      insert.run(
        structure,
        row.version,
        row.at,
        row.type,
        row.header,
        row.body,
        row.blind,
        row.hash,
      ),
    entriesAfter: (structure: StructureId, version: number, limit: number) =>
      after.all(structure, version, limit),
    /** What is folded after a version, oldest first. */
    textsAfter: (structure: StructureId, version: number, limit: number) =>
      texts.all(structure, version, limit),
    /** One by one; nothing may be written meanwhile. */
    entriesOf: (structure: StructureId) => after.iterate(structure, 0, -1),
    /** The version of the last entry whose instant is not after one; 0 where there is none. */
    lastVersionBy: (structure: StructureId, at: number) => lastBy.get(structure, at)?.version ?? 0,
    /** The last entry of every journal, by structure. */
    heads: () =>
      heads.all().map(({ structure, hash, ...head }) => ({
        ...head,
        structure: StructureId.make(structure),
        hash: Hash.make(hash),
      })),
  };
};
