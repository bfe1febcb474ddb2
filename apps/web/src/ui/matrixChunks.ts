import type { MatrixRow, MatrixSection } from "./matrixModel.ts";

/** Rows that are drawn or left out together. */
export interface Chunk {
  readonly id: string;
  /** Of the section it begins, where it begins one. */
  readonly label: string | undefined;
  readonly rows: ReadonlyArray<MatrixRow>;
  /** The place of its first row among all. */
  readonly start: number;
}

/** Beyond this many rows, those far from the window are not drawn: measured at 100 × 20 by the bench. */
export const WHOLE = 40;
const TOGETHER = 10;

const cut = (
  rows: ReadonlyArray<MatrixRow>,
  size: number,
): ReadonlyArray<ReadonlyArray<MatrixRow>> =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );

/** The rows of a matrix by ten where they are many; by section where they are few. */
export const chunksOf = (sections: ReadonlyArray<MatrixSection>): ReadonlyArray<Chunk> => {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const size = total > WHOLE ? TOGETHER : WHOLE;
  const chunks: Array<Chunk> = [];
  let start = 0;
  for (const { id, label, rows } of sections)
    for (const [index, part] of cut(rows, size).entries()) {
      chunks.push({
        id: `${id}.${index}`,
        label: index === 0 && sections.length > 1 ? label : undefined,
        rows: part,
        start,
      });
      start += part.length;
    }
  return chunks;
};
