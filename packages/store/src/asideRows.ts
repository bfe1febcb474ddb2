import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Grade } from "@coopilote/domain/kernel/Sealed.ts";
import type { AsideRow } from "@coopilote/domain/seal.ts";
import type { Database } from "better-sqlite3";

export const asideRows = (raw: Database) => {
  const insert = raw.prepare<[string, string, string, string, Uint8Array, string]>(
    "INSERT INTO aside (structure, seal, owner, grade, key, value) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const all = raw.prepare<[string], { seal: string; value: string }>(
    "SELECT seal, value FROM aside WHERE structure = ?",
  );
  const forget = raw.prepare<[string, string, string], { seal: string }>(
    "DELETE FROM aside WHERE structure = ? AND owner = ? AND grade = ? RETURNING seal",
  );
  return {
    insertAside: (structure: StructureId, row: AsideRow) =>
      insert.run(structure, row.seal, row.owner, row.grade, row.key, row.value),
    asideOf: (structure: StructureId) => all.iterate(structure),
    /** Deletes, and tells which seals no longer open. */
    forgetAside: (structure: StructureId, owner: string, grade: Grade) =>
      forget.all(structure, owner, grade).map(({ seal }) => seal),
  };
};
