import type { Dossier, ToldPiece } from "@coopilote/domain/dossier/Dossier.ts";
import type { DossierPiece } from "@coopilote/domain/dossier/dossierPieces.ts";
import { partsOf } from "@coopilote/domain/dossier/partsOf.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import type { PieceToSet, PressJob } from "../kernel/PressJob.ts";
import { asFiled, type PieceBytes, type PieceFiled } from "./asFiled.ts";
import { dossierOf } from "./dossierOf.ts";
import { dossierPaper, kindTold, type PieceRow } from "./dossierPaper.ts";
import { paperFr as fr } from "./dossierFr.ts";
import type { Prepared } from "./prepared.ts";

/** Who takes a dossier away: what pieces they may read, and where the bytes of each are. */
export type Taking = {
  readonly mayRead: (document: DocumentId) => boolean;
  readonly piece: PieceBytes;
};

type Parts = ReadonlyArray<ReadonlyArray<DossierPiece>>;

/** Bytes of a paper for each character of what it says. */
const perCharacter = 2;

/** About how many bytes what stands before the pieces weighs. */
export const frontOf = (dossier: Dossier): number =>
  perCharacter * JSON.stringify(dossierPaper(dossier)).length;

/** The parts of a paper for whoever may read some of its pieces. `front`: what stands before them, in bytes. */
export const partsTaken = (
  { pieces, asked }: Prepared,
  front: number,
  mayRead: Taking["mayRead"],
): Parts =>
  partsOf(
    pieces.filter(({ document }) => mayRead(document)),
    asked.splitAt,
    front,
  );

/** What `dossier.typ` shows of a part, beside what stands before the pieces. */
type PartTold = {
  readonly label: string | null;
  readonly pieces: ReadonlyArray<{
    readonly number: number;
    readonly file: string;
    readonly heading: string;
    readonly name: string;
    readonly kind: string;
    readonly filed: string;
    readonly mediaType: string;
  }>;
};

const toSet = ({ piece, name, size, bytes }: PieceFiled): PieceToSet => ({
  file: name,
  mediaType: piece.mediaType,
  size,
  bytes,
});

const partTold = (
  label: string | null,
  told: ReadonlyArray<ToldPiece>,
  filed: ReadonlyArray<PieceFiled>,
): PartTold => ({
  label,
  pieces: filed.flatMap(({ piece: { document, mediaType } }) =>
    told
      .filter((each) => each.document === document)
      .map((each) => ({
        number: each.number,
        file: each.file,
        heading: fr.piece(each.number),
        name: each.name,
        kind: kindTold(each),
        filed: fr.filed(each.filed.day),
        mediaType,
      })),
  ),
});

/** Where each piece is read, for who holds this part: here by its page, in another part, or nowhere. */
const whereIn =
  (parts: Parts, place: number, filed: ReadonlyArray<PieceFiled>) =>
  ({ document }: Pick<ToldPiece, "document">): PieceRow["where"] => {
    const part = parts.findIndex((pieces) => pieces.some((piece) => piece.document === document));
    if (part === -1) return fr.reserved;
    if (part !== place) return fr.inPart(part + 1);
    return filed.some(({ piece }) => piece.document === document) ? null : fr.lost;
  };

const filedIn = async (
  prepared: Prepared,
  pieces: ReadonlyArray<DossierPiece>,
  { piece }: Taking,
): Promise<ReadonlyArray<PieceFiled>> => {
  const filed: Array<PieceFiled> = [];
  for (const each of pieces) {
    const file = await asFiled(prepared, each, piece);
    if (file !== undefined) filed.push(file);
  }
  return filed;
};

/** The pieces that a part lists: all in the first, its own in the others. */
const listedIn = (dossier: Dossier, parts: Parts, place: number): Dossier =>
  place === 0
    ? dossier
    : {
        ...dossier,
        pieces: dossier.pieces.filter(({ document }) =>
          parts[place]?.some((piece) => piece.document === document),
        ),
      };

/**
 * A part of a dossier on paper, from 0, and `of` how many: the first answers, and each holds its pieces in reading order. A piece that is no longer what
 * was filed is listed and left out. Nothing where there is no such part.
 */
export const partJob = async (
  prepared: Prepared,
  place: number,
  taking: Taking,
): Promise<(PressJob & { readonly of: number }) | undefined> => {
  const whole = dossierOf(prepared);
  const parts = partsTaken(prepared, frontOf(whole), taking.mayRead);
  const own = parts[place];
  if (own === undefined) return undefined;
  const filed = await filedIn(prepared, own, taking);
  const dossier = listedIn(whole, parts, place);
  const label = parts.length === 1 ? null : fr.part(place + 1, parts.length);
  return {
    of: parts.length,
    model: "dossier/dossier.typ",
    content: {
      ...dossierPaper(dossier, whereIn(parts, place, filed)),
      isFirst: place === 0,
      part: partTold(label, dossier.pieces, filed),
    },
    pieces: filed.map(toSet),
  };
};
