import { MARK_WORDS, MATRIX } from "../ui/fr.ts";
import {
  cellOf,
  columnTotal,
  type MatrixCell,
  type MatrixGroup,
  type MatrixSection,
  rowTotal,
  verdictTotal,
} from "../ui/matrixModel.ts";
import { READY } from "./matrixFr.ts";

interface Copied {
  readonly rowHead: string;
  readonly groups: ReadonlyArray<MatrixGroup>;
  readonly sections: ReadonlyArray<MatrixSection>;
}

/** A cell of a spreadsheet: one line, and never read as a formula (CWE-1236). */
const plain = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
};

const cellText = ({ mark, text }: MatrixCell): string =>
  text === undefined || text === MARK_WORDS[mark]
    ? MARK_WORDS[mark]
    : `${MARK_WORDS[mark]} : ${text}`;

/** The matrix as tab-separated lines, for a spreadsheet: states in words, rows and columns with their counts. */
export const copied = ({ rowHead, groups, sections }: Copied): string => {
  const columns = groups.flatMap((group) => group.columns);
  const rows = sections.flatMap((section) => section.rows.map((row) => ({ row, section })));
  const verdicts = verdictTotal(rows.map(({ row }) => row));
  const lines = [
    [
      rowHead,
      READY.copy.detail,
      READY.copy.section,
      ...columns.map(({ label, need, rule }) =>
        [label, need ?? [], rule === undefined ? [] : `(${rule})`].flat().join(" "),
      ),
      MATRIX.rowTotal,
      READY.verdict,
    ],
    ...rows.map(({ row, section }) => {
      const { held, asked } = rowTotal(row, groups);
      return [
        row.name,
        row.detail ?? "",
        section.label,
        ...columns.map(({ id }) => cellText(cellOf(row, id))),
        MATRIX.held(held, asked),
        [row.verdict.text, row.verdict.note ?? []].flat().join(" · "),
      ];
    }),
    [
      MATRIX.totals,
      "",
      "",
      ...columns.map((column) => {
        const { held, asked } = columnTotal(
          rows.map(({ row }) => row),
          [column.id],
        );
        return MATRIX.held(held, asked);
      }),
      "",
      MATRIX.held(verdicts.held, verdicts.asked),
    ],
  ];
  return lines.map((line) => line.map(plain).join("\t")).join("\n");
};
