import { extensionOf } from "@coopilote/domain/dossier/dossierPieces.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { type Bytes, type FileToWrite, measured, once, written } from "../kernel/zip.ts";
import { type DeclarationPrinted, preparedUnder } from "./declarationForm.ts";
import { piecesFr as fr } from "./declarationFr.ts";
import type { PieceAsked } from "./piecesAsked.ts";

/** A piece and its bytes, nothing where it lacks, or they are gone or are others. */
export type PieceWithBytes = { readonly piece: PieceAsked; readonly bytes: Bytes | undefined };

const named = ({ legible }: DeclarationPrinted, { file, document }: PieceAsked): string => {
  const known = document === null ? undefined : at(legible.workspace.documents.documents, document);
  return `${file}.${known === undefined ? "pdf" : extensionOf(known.mediaType)}`;
};

/** What the archive says of itself: what it holds, what lacks, what it never holds. */
const readMe = (printed: DeclarationPrinted, pieces: ReadonlyArray<PieceWithBytes>): string => {
  const found = preparedUnder(printed);
  const there = pieces.filter(({ bytes }) => bytes !== undefined);
  const absent = pieces.filter(({ bytes }) => bytes === undefined);
  return [
    fr.head(found?.version.title ?? ""),
    "",
    ...(found === undefined ? [] : [fr.asked[found.regime.declarant]]),
    fr.identity,
    fr.numbers,
    "",
    fr.inside,
    ...there.map(({ piece }) => `- ${named(printed, piece)} : ${piece.title}`),
    ...(absent.length === 0 ? [] : ["", fr.outside]),
    ...absent.map(({ piece }) => `- ${piece.title}`),
    "",
  ].join("\r\n");
};

/** The files of an archive of pieces: what it says of itself, the summary, then each piece in reading order. */
export async function* piecesFiles(
  printed: DeclarationPrinted,
  summary: Uint8Array,
  pieces: ReadonlyArray<PieceWithBytes>,
): AsyncGenerator<FileToWrite> {
  yield await written(fr.readMe, readMe(printed, pieces));
  yield await measured(fr.summary, once(summary));
  for (const { piece, bytes } of pieces)
    if (bytes !== undefined) yield await measured(named(printed, piece), bytes);
}
