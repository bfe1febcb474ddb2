import type { DossierPiece } from "./dossierPieces.ts";

/** Sizes a paper may be cut at, in bytes; the third is usual: what a mail carries. */
export const splitSizes = [5_000_000, 10_000_000, 20_000_000, 50_000_000] as const;
export const usualSplit = splitSizes[2];

/** What the pages before the pieces weigh, and the page that announces each, about, in bytes. */
const front = 250_000;
const announced = 15_000;

/** What a piece weighs once set, for a byte of its file: pictures that PDF does not know are set point by point. */
const growth: Readonly<Record<string, number>> = {
  "application/pdf": 1.1,
  "image/jpeg": 1,
  "image/png": 2,
  "image/webp": 12,
};

type Weighed = Pick<DossierPiece, "size" | "mediaType">;

const weightOf = ({ size, mediaType }: Weighed): number =>
  announced + size * (growth[mediaType] ?? 1);

/** About how many bytes the pages of some pieces weigh. */
export const weightOfPart = (pieces: ReadonlyArray<Weighed>): number =>
  Math.round(pieces.reduce((sum, piece) => sum + weightOf(piece), front));

/**
 * Pieces in reading order, cut so that each part stays under a size in bytes; a piece larger than that is a part of its own.
 * One part at least, which may hold none.
 */
export const partsOf = <P extends Weighed>(
  pieces: ReadonlyArray<P>,
  splitAt: number,
): ReadonlyArray<ReadonlyArray<P>> =>
  pieces.reduce<ReadonlyArray<ReadonlyArray<P>>>(
    (parts, piece) => {
      const last = parts.at(-1) ?? [];
      const isFull = last.length > 0 && weightOfPart([...last, piece]) > splitAt;
      return isFull ? [...parts, [piece]] : [...parts.slice(0, -1), [...last, piece]];
    },
    [[]],
  );
