import type { CommandId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";

/** What a command did, and who had asked what. `actor`: canonical text. */
export type Receipt = {
  readonly actor: string;
  readonly digest: string;
  readonly first: number;
  readonly count: number;
};

export const receiptRows = (raw: Database) => {
  const insert = raw.prepare<[string, string, string, string, number, number]>(
    "INSERT INTO receipts (structure, command, actor, digest, first, count) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const find = raw.prepare<[string, string], Receipt>(
    "SELECT actor, digest, first, count FROM receipts WHERE structure = ? AND command = ?",
  );
  return {
    receipt: (structure: StructureId, command: CommandId) => find.get(structure, command),
    insertReceipt: (structure: StructureId, command: CommandId, row: Receipt) =>
      insert.run(structure, command, row.actor, row.digest, row.first, row.count),
  };
};
