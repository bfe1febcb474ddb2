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
  const key = raw.prepare<[string, string], { readonly key: Uint8Array }>(
    "SELECT key FROM documents WHERE structure = ? AND id = ?",
  );
  const any = raw.prepare<[string]>("SELECT 1 FROM documents WHERE id = ?");
  const insert = raw.prepare<[string, string, Uint8Array, string, number, string, number]>(
    "INSERT INTO documents (structure, id, key, hmac, size, type, received) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const file = raw.prepare<[number, string, string]>(
    "UPDATE documents SET filed = ? WHERE structure = ? AND id = ? AND filed IS NULL",
  );
  const drop = raw.prepare<[number], { id: string }>(
    "DELETE FROM documents WHERE filed IS NULL AND received < ? RETURNING id",
  );
  return {
    stored: (structure: StructureId, document: DocumentId) => {
      const row = find.get(structure, document);
      return row === undefined ? undefined : storedOf(row);
    },
    /** The key of its commitment. */
    documentKey: (structure: StructureId, document: DocumentId) =>
      key.get(structure, document)?.key,
    isDocument: (id: string) => any.get(id) !== undefined,
    insertDocument: (
      structure: StructureId,
      { document, commitment, size, mediaType }: StoredDocument,
      key: Uint8Array,
      received: number,
    ) => insert.run(structure, document, key, commitment, size, mediaType, received),
    /** A fact names it from now on: it is never swept. */
    fileDocument: (structure: StructureId, document: DocumentId, at: number) =>
      file.run(at, structure, document),
    /** Deletes the rows of pieces received before an instant and never filed; their ids. */
    dropUnfiled: (before: number) => drop.all(before).map(({ id }) => id),
  };
};
