import type { DossierPiece } from "@coopilote/domain/dossier/dossierPieces.ts";
import { bytesOfHex, hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac } from "@coopilote/domain/journal/hmac.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import { sha256 } from "../kernel/sha256.ts";
import { type Bytes, type FileToWrite, measured } from "../kernel/zip.ts";
import type { Prepared } from "./prepared.ts";

/** The bytes of a piece; nothing where they are gone. */
export type PieceBytes = (document: DocumentId) => Bytes | undefined;

/** A piece as it was filed, with the key of its commitment. */
export type PieceFiled = FileToWrite & { readonly piece: DossierPiece; readonly key: string };

/** A piece as it was filed; nothing where its bytes are gone, or are others. */
export const asFiled = async (
  { kept, journal }: Prepared,
  piece: DossierPiece,
  bytesOf: PieceBytes,
): Promise<PieceFiled | undefined> => {
  const key = kept.pieces.get(piece.document);
  const bytes = bytesOf(piece.document);
  const named = journal.pieces.find(({ document }) => document === piece.document);
  if (key === undefined || bytes === undefined || named === undefined) return undefined;
  const file = await measured(piece.file, bytes);
  const said = hexOf(hmac(sha256, bytesOfHex(key), bytesOfHex(file.sha256)));
  return said === named.commitment ? { ...file, piece, key } : undefined;
};
