import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";

/** What is aside, with the key of its commitment. `value`: canonical text. */
export type AsideKept = { readonly seal: string; readonly key: Uint8Array; readonly value: string };

/** A piece as its row says. `filed`: UTC milliseconds, null until a fact names it. */
export type PieceKept = {
  readonly structure: StructureId;
  readonly id: string;
  readonly key: Uint8Array;
  readonly hmac: string;
  readonly size: number;
  readonly filed: number | null;
};

/** What a command was answered. `actor`: canonical text. */
export type ReceiptKept = {
  readonly command: string;
  readonly actor: string;
  readonly first: number;
  readonly count: number;
};

/** Everything kept beside the journals, as whoever verifies or copies it reads it. */
export const keptRows = (raw: Database) => {
  const aside = raw.prepare<[string], AsideKept>(
    "SELECT seal, key, value FROM aside WHERE structure = ? ORDER BY seal",
  );
  const pieces = raw.prepare<[], PieceKept>(
    "SELECT structure, id, key, hmac, size, filed FROM documents ORDER BY id",
  );
  const piecesOf = raw.prepare<[string], Pick<PieceKept, "id" | "key">>(
    "SELECT id, key FROM documents WHERE structure = ? ORDER BY id",
  );
  const receipts = raw.prepare<[string], ReceiptKept>(
    "SELECT command, actor, first, count FROM receipts WHERE structure = ? ORDER BY first, command",
  );
  const integrity = raw.prepare<[], { integrity_check: string }>("PRAGMA integrity_check");
  const instance = raw.prepare<[], { id: string }>("SELECT id FROM instance");
  return {
    asideKept: (structure: StructureId) => aside.all(structure),
    pieces: () => pieces.all(),
    piecesOf: (structure: StructureId) => piecesOf.all(structure),
    receiptsKept: (structure: StructureId) => receipts.all(structure),
    /** Whether SQLite finds its file whole. */
    isWhole: () => integrity.all().every((row) => row.integrity_check === "ok"),
    /** The id of the instance the database belongs to. */
    instance: () => instance.get()?.id,
  };
};
