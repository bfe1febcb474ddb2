import type { DossierPiece } from "./dossierPieces.ts";

/** Sizes a paper may be cut at, in bytes; the third is usual: what a mail carries. */
export const splitSizes = [5_000_000, 10_000_000, 20_000_000, 50_000_000] as const;
export const usualSplit = splitSizes[2];

/** What the fonts and the frame of a part weigh, and the page that announces a piece, about, in bytes. */
const frame = 150_000;
const announced = 8_000;

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

/** About how many bytes a part weighs. `front`: what stands before its pieces. */
export const weightOfPart = (pieces: ReadonlyArray<Weighed>, front: number): number =>
  Math.ceil(pieces.reduce((sum, piece) => sum + weightOf(piece), frame + front));

/**
 * Pieces in reading order, cut so that each part stays under a size in bytes; a piece larger than that is a part of its own.
 * One part at least, which may hold none; `front` is what stands before the pieces of the first, in bytes.
 */
export const partsOf = <P extends Weighed>(
  pieces: ReadonlyArray<P>,
  splitAt: number,
  front: number,
): ReadonlyArray<ReadonlyArray<P>> => {
  const parts: Array<Array<P>> = [[]];
  const so = { weight: frame + front };
  for (const piece of pieces) {
    const last = parts.at(-1) ?? [];
    const weight = weightOf(piece);
    if (last.length > 0 && so.weight + weight > splitAt) {
      parts.push([piece]);
      so.weight = frame + weight;
    } else {
      last.push(piece);
      so.weight += weight;
    }
  }
  return parts;
};
