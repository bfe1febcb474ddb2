import type { StoredDocument } from "@coopilote/domain/Context.ts";
import { Code, DocumentId, Hash, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";

type DocumentRow = {
  readonly id: string;
  readonly hmac: string;
  readonly size: number;
  readonly type: string;
};

const storedOf = ({ id, hmac, size, type }: DocumentRow): StoredDocument => ({
  document: DocumentId.make(id),
  commitment: Hash.make(hmac),
  size,
  mediaType: Code.make(type),
});

export const documentRows = (raw: Database) => {
  const find = raw.prepare<[string, string], DocumentRow>(
    "SELECT id, hmac, size, type FROM documents WHERE structure = ? AND id = ?",
  );
  const file = raw.prepare<[number, string, string]>(
    "UPDATE documents SET filed = ? WHERE structure = ? AND id = ? AND filed IS NULL",
  );
  return {
    stored: (structure: StructureId, document: DocumentId) => {
      const row = find.get(structure, document);
      return row === undefined ? undefined : storedOf(row);
    },
    fileDocument: (structure: StructureId, document: DocumentId, at: number) =>
      file.run(at, structure, document),
  };
};
