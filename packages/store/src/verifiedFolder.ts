import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac } from "@coopilote/domain/journal/hmac.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./cryptography.ts";
import type { FolderRefused } from "./FolderRefused.ts";
import { keptRows, type PieceKept } from "./keptRows.ts";
import { openToRead } from "./openDatabase.ts";
import { statementsOf } from "./Statements.ts";
import type { PieceNamed } from "@coopilote/domain/dossier/Reopening.ts";
import { type VerifiedJournal, verifiedJournal } from "./verifiedJournal.ts";

/**
 * A filed piece that is not as its fact says. `row`: its row is gone or says something else; `missing`: its bytes are;
 * `changed`: they are others.
 */
export type PieceFault = {
  readonly what: "row" | "missing" | "changed";
  readonly structure: StructureId;
  readonly document: string;
};

/** A folder gone through. `isWhole`: SQLite finds no damage in its file. */
export type VerifiedFolder = {
  readonly isWhole: boolean;
  readonly journals: ReadonlyArray<VerifiedJournal>;
  readonly pieces: { readonly checked: number; readonly faults: ReadonlyArray<PieceFault> };
};

const chunk = 1 << 20;

/** SHA-256 of a file, read a megabyte at a time. `size` in bytes. */
export const digestOfFile = (path: string): { readonly digest: Buffer; readonly size: number } => {
  const file = openSync(path, "r");
  const hash = createHash("sha256");
  const bytes = Buffer.alloc(chunk);
  const so = { size: 0 };
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      hash.update(bytes.subarray(0, read));
      so.size += read;
    }
  } finally {
    closeSync(file);
  }
  return { digest: hash.digest(), size: so.size };
};

/** Whether bytes on disk are those of a row. */
export const isAsReceived = ({ key, hmac: said, size }: PieceKept, path: string): boolean => {
  const read = digestOfFile(path);
  return read.size === size && hexOf(hmac(sha256, key, read.digest)) === said;
};

const faultOf = (
  folder: string,
  named: PieceNamed,
  row: PieceKept | undefined,
): PieceFault["what"] | undefined => {
  if (row === undefined) return "row";
  if (row.hmac !== named.commitment || row.size !== named.size || row.filed !== named.at)
    return "row";
  const path = join(folder, "documents", named.document);
  if (!existsSync(path)) return "missing";
  return isAsReceived(row, path) ? undefined : "changed";
};

const piecesOf = (
  folder: string,
  journals: ReadonlyArray<VerifiedJournal>,
  rows: ReadonlyArray<PieceKept>,
): VerifiedFolder["pieces"] => {
  const known = new Map(rows.map((row) => [`${row.structure} ${row.id}`, row]));
  const named = journals.flatMap(({ structure, pieces }) =>
    pieces.map((piece) => ({ structure, piece })),
  );
  const faults = named.flatMap(({ structure, piece }) => {
    const what = faultOf(folder, piece, known.get(`${structure} ${piece.document}`));
    return what === undefined ? [] : [{ what, structure, document: piece.document }];
  });
  return { checked: named.length, faults };
};

/** What to go through beside the base of a folder: pieces kept elsewhere, one structure alone. */
type Scope = { readonly pieces?: string; readonly only?: StructureId | undefined };

/** Goes through a folder as it stands at one instant, beside whoever writes to it. */
export const verifiedFolder = (
  folder: string,
  { pieces = folder, only }: Scope = {},
): VerifiedFolder | FolderRefused => {
  const opened = openToRead(folder);
  if ("_tag" in opened) return opened;
  const { raw, close } = opened;
  try {
    return raw.transaction(() => {
      const statements = statementsOf(raw);
      const kept = keptRows(raw);
      const journals = statements
        .heads()
        .filter(({ structure }) => only === undefined || structure === only)
        .map(({ structure }) => verifiedJournal(statements, kept, structure));
      return {
        isWhole: kept.isWhole(),
        journals,
        pieces: piecesOf(pieces, journals, kept.pieces()),
      };
    })();
  } finally {
    close();
  }
};
