import type { Mark } from "./Mark.ts";

/** Days drawn around an arc of hours: how many are held, of how many. */
export interface DayTicks {
  have: number;
  need: number;
}

export interface MatrixCell {
  mark: Mark;
  /** Of `partly`: from 0 to 1. */
  share?: number | undefined;
  /** Of `partly`: the days around the arc of the hours. */
  ticks?: DayTicks | undefined;
  /** The figure, the date or what is missing; the word of the state by default. */
  text?: string | undefined;
}

export interface MatrixColumn {
  id: string;
  label: string;
  /** Figure and unit to reach: « sur 10 h ». */
  need?: string | undefined;
  /** Whose rule it is where no text gives it (j13): « règle interne ». */
  rule?: string | undefined;
}

export interface MatrixGroup {
  id: string;
  label: string;
  columns: ReadonlyArray<MatrixColumn>;
}

export interface MatrixRow {
  id: string;
  name: string;
  /** Profession and mode of exercise, or the binôme's other half. */
  detail?: string | undefined;
  cells: ReadonlyMap<string, MatrixCell>;
  /** Last column: « depuis le 6 mars », « pas encore »; `note`: what it is for, where it is not for all. */
  verdict: { tone: "holds" | "due" | "blocks" | "neutral"; text: string; note?: string };
  /** Whose verdict the total leaves out: it is not theirs that the column asks about. */
  isBeside?: boolean;
  /** Who cannot be ready while this row is not. */
  blocks?: number | undefined;
}

export interface MatrixSection {
  id: string;
  label: string;
  rows: ReadonlyArray<MatrixRow>;
}

/** A column as drawn: one requirement, or a folded group that stands for its own. */
export interface ShownColumn extends MatrixColumn {
  first: boolean;
  stands: ReadonlyArray<string>;
}

const ABSENT: MatrixCell = { mark: "not-applicable" };

/** From what holds to what stops; a folded group shows the last of its cells in this order. */
const GRAVITY: Record<Mark, number> = {
  "not-applicable": 0,
  met: 1,
  "due-soon": 2,
  overdue: 3,
  waiting: 4,
  partly: 5,
  unknown: 6,
  lapsed: 7,
  unmet: 8,
};

/** The one that stops most of several marks. */
export const gravest = (marks: ReadonlyArray<Mark>): Mark =>
  marks.reduce((worst, mark) => (GRAVITY[mark] > GRAVITY[worst] ? mark : worst), "not-applicable");

/** What only waits comes last: nobody can act on it now. */
const urgency = (mark: Mark): number => (mark === "waiting" ? 0 : GRAVITY[mark]);

/** Marks in the order of a legend, from what holds to what stops. */
export const MARKS_IN_ORDER: ReadonlyArray<Mark> = [
  "met",
  "due-soon",
  "overdue",
  "partly",
  "unknown",
  "lapsed",
  "unmet",
  "waiting",
  "not-applicable",
];

/** The marks that a matrix shows, for its legend. */
export const marksShown = (sections: ReadonlyArray<MatrixSection>): ReadonlyArray<Mark> => {
  const shown = new Set(
    sections.flatMap((section) =>
      section.rows.flatMap((row) => [...row.cells.values()].map((cell) => cell.mark)),
    ),
  );
  return MARKS_IN_ORDER.filter((mark) => shown.has(mark));
};

/** Exhaustive over the marks, as the gate's own `holds` is over the statuses. */
const HOLDS: Record<Mark, boolean> = {
  met: true,
  "due-soon": true,
  overdue: true,
  "not-applicable": true,
  partly: false,
  unmet: false,
  unknown: false,
  lapsed: false,
  waiting: false,
};

export const isHeld = (cell: Pick<MatrixCell, "mark">): boolean => HOLDS[cell.mark];

const sameColumn = (one: ShownColumn, other: ShownColumn): boolean =>
  one.id === other.id &&
  one.label === other.label &&
  one.need === other.need &&
  one.rule === other.rule &&
  one.first === other.first &&
  one.stands.length === other.stands.length;

/** The columns of the groups as they are folded; one that was there before keeps its identity, so that its cells stay. */
export const shownColumns = (
  groups: ReadonlyArray<MatrixGroup>,
  folded: ReadonlySet<string>,
  before: ReadonlyArray<ShownColumn> = [],
): ReadonlyArray<ShownColumn> =>
  columnsOf(groups, folded).map(
    (column) => before.find((known) => sameColumn(known, column)) ?? column,
  );

const columnsOf = (
  groups: ReadonlyArray<MatrixGroup>,
  folded: ReadonlySet<string>,
): ReadonlyArray<ShownColumn> =>
  groups.flatMap((group) =>
    folded.has(group.id)
      ? [
          {
            id: group.id,
            label: group.label,
            first: true,
            stands: group.columns.map((column) => column.id),
          },
        ]
      : group.columns.map((column, index) => ({
          ...column,
          first: index === 0,
          stands: [column.id],
        })),
  );

export const cellOf = (row: MatrixRow, column: string): MatrixCell =>
  row.cells.get(column) ?? ABSENT;

/** The cell of a column; of a folded group, its gravest, with how many hold. */
export const shownCell = (row: MatrixRow, column: ShownColumn): MatrixCell => {
  const [only, ...others] = column.stands.map((id) => cellOf(row, id));
  if (only === undefined) return ABSENT;
  if (others.length === 0) return only;
  const cells = [only, ...others].filter((cell) => cell.mark !== "not-applicable");
  const mark = gravest(cells.map((cell) => cell.mark));
  const worst = cells.find((cell) => cell.mark === mark) ?? ABSENT;
  return {
    mark,
    ...(worst.share === undefined ? {} : { share: worst.share }),
    text: `${cells.filter(isHeld).length} sur ${cells.length}`,
  };
};

/** How many rows hold, of those to whom the column applies. */
export const columnTotal = (
  rows: ReadonlyArray<MatrixRow>,
  stands: ShownColumn["stands"],
): { held: number; asked: number } => {
  const asked = rows
    .map((row) => stands.map((id) => cellOf(row, id)))
    .filter((cells) => cells.some((cell) => cell.mark !== "not-applicable"));
  return { held: asked.filter((cells) => cells.every(isHeld)).length, asked: asked.length };
};

/** How many requirements hold for a row, of those that apply to it. */
export const rowTotal = (
  row: MatrixRow,
  groups: ReadonlyArray<MatrixGroup>,
): { held: number; asked: number } => {
  const cells = groups
    .flatMap(({ columns }) => columns.map(({ id }) => cellOf(row, id)))
    .filter(({ mark }) => mark !== "not-applicable");
  return { held: cells.filter(isHeld).length, asked: cells.length };
};

/** The same over all rows. */
export const allTotal = (
  rows: ReadonlyArray<MatrixRow>,
  groups: ReadonlyArray<MatrixGroup>,
): { held: number; asked: number } => {
  const totals = rows.map((row) => rowTotal(row, groups));
  return {
    held: totals.reduce((sum, { held }) => sum + held, 0),
    asked: totals.reduce((sum, { asked }) => sum + asked, 0),
  };
};

/** How many verdicts hold, of those the last column asks about. */
export const verdictTotal = (rows: ReadonlyArray<MatrixRow>): { held: number; asked: number } => {
  const asked = rows.filter(({ isBeside }) => isBeside !== true);
  return {
    held: asked.filter(({ verdict }) => verdict.tone === "holds").length,
    asked: asked.length,
  };
};

/** What a card shows at once, and what it folds away: held cells. */
export const cardParts = (
  row: MatrixRow,
  groups: ReadonlyArray<MatrixGroup>,
): { open: ReadonlyArray<MatrixColumn>; held: ReadonlyArray<MatrixColumn> } => {
  const columns = groups
    .flatMap((group) => group.columns)
    .filter((column) => cellOf(row, column.id).mark !== "not-applicable");
  const isQuiet = (column: MatrixColumn) => cellOf(row, column.id).mark === "met";
  return {
    open: columns
      .filter((column) => !isQuiet(column))
      .toSorted((a, b) => urgency(cellOf(row, b.id).mark) - urgency(cellOf(row, a.id).mark)),
    held: columns.filter(isQuiet),
  };
};

export interface Place {
  row: number;
  column: number;
}

/** Where an arrow, Home, End or a page key leads, inside the bounds; undefined for any other key. */
export const placeAfter = (
  key: string,
  from: Place,
  size: { rows: number; columns: number },
  whole: boolean,
): Place | undefined => {
  const row = (value: number) => Math.min(size.rows - 1, Math.max(0, value));
  const column = (value: number) => Math.min(size.columns - 1, Math.max(0, value));
  switch (key) {
    case "ArrowRight":
      return { ...from, column: column(from.column + 1) };
    case "ArrowLeft":
      return { ...from, column: column(from.column - 1) };
    case "ArrowDown":
      return { ...from, row: row(from.row + 1) };
    case "ArrowUp":
      return { ...from, row: row(from.row - 1) };
    case "PageDown":
      return { ...from, row: row(from.row + 8) };
    case "PageUp":
      return { ...from, row: row(from.row - 8) };
    case "Home":
      return { row: whole ? 0 : from.row, column: 0 };
    case "End":
      return { row: whole ? size.rows - 1 : from.row, column: size.columns - 1 };
    default:
      return undefined;
  }
};

export interface MatrixProps {
  label: string;
  /** Heads of the row and verdict columns: « Délégués », « Peut exercer ». */
  rowHead: string;
  verdictHead: string;
  /** The groups drawn; `whole` where some columns are left out, for the totals of the rows. */
  groups: ReadonlyArray<MatrixGroup>;
  whole?: ReadonlyArray<MatrixGroup> | undefined;
  sections: ReadonlyArray<MatrixSection>;
  /** Opens the evidence of a cell; cells are only read without it. */
  onOpen?: ((row: string, column: string) => void) | undefined;
  /** The row whose evidence is open. */
  chosen?: string | undefined;
  /** Whether someone chose the order of the rows: cards keep it, or put first who lacks most. */
  isOrdered?: boolean | undefined;
  /** Whether each row says whom it keeps back. */
  saysBlocks?: boolean | undefined;
  /** Groups folded at first. */
  initialFolded?: ReadonlyArray<string> | undefined;
}
