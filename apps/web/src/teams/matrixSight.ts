import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import {
  cellOf,
  isHeld,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
  type MatrixSection,
  rowTotal,
} from "../ui/matrixModel.ts";
import type { Mark } from "../ui/Mark.ts";
import { ORDERS, type SECTIONS, STATES } from "./matrixFr.ts";

export type Order = keyof typeof ORDERS;
/** `lacking`: whatever does not hold. */
export type StateAsked = keyof typeof STATES;

/** Which rows and columns are looked at, and in which order. */
export interface Sight {
  readonly order: Order;
  readonly section: keyof typeof SECTIONS | undefined;
  readonly state: StateAsked | undefined;
  readonly column: string | undefined;
}

/** As the address says it. */
export type SightSearch = Readonly<
  Partial<Record<"tri" | "role" | "etat" | "condition", string | undefined>>
>;

const keyIn = <Key extends string>(
  words: Readonly<Record<Key, { readonly address: string }>>,
  said: string | undefined,
): Key | undefined => {
  for (const key in words) if (words[key].address === said) return key;
  return undefined;
};

const ROLES = {
  delegate: { address: "delegues" },
  delegant: { address: "delegants" },
} as const;

export const sightIn = ({ tri, role, etat, condition }: SightSearch): Sight => ({
  order: keyIn(ORDERS, tri) ?? "closest",
  section: keyIn(ROLES, role),
  state: keyIn(STATES, etat),
  column: condition === "" ? undefined : condition,
});

export const sameSight = (one: Sight, other: Sight): boolean =>
  one.order === other.order &&
  one.section === other.section &&
  one.state === other.state &&
  one.column === other.column;

/** The address of a sight; nothing of what is not asked. */
export const searchFor = (sight: Partial<Sight>): SightSearch => ({
  ...("order" in sight
    ? { tri: sight.order === undefined ? undefined : addressOf(sight.order) }
    : {}),
  ...("section" in sight
    ? {
        role:
          sight.section === undefined || sight.section === "pairs"
            ? undefined
            : ROLES[sight.section].address,
      }
    : {}),
  ...("state" in sight
    ? { etat: sight.state === undefined ? undefined : STATES[sight.state].address }
    : {}),
  ...("column" in sight ? { condition: sight.column } : {}),
});

const addressOf = (order: Order): string | undefined =>
  order === "closest" ? undefined : ORDERS[order].address;

/** Whether a filter leaves anything out; the order leaves out nothing. */
export const isFiltered = ({ section, state, column }: Sight): boolean =>
  section !== undefined || state !== undefined || column !== undefined;

const MARK_ASKED: Readonly<Record<Exclude<StateAsked, "lacking">, ReadonlyArray<Mark>>> = {
  unmet: ["unmet", "lapsed"],
  unknown: ["unknown"],
  partly: ["partly"],
  due: ["due-soon", "overdue"],
  waiting: ["waiting"],
};

const answers = (cell: MatrixCell, state: StateAsked | undefined): boolean => {
  if (state === undefined) return cell.mark !== "not-applicable";
  return state === "lacking" ? !isHeld(cell) : MARK_ASKED[state].includes(cell.mark);
};

const sharesOf = (row: MatrixRow): number =>
  [...row.cells.values()].reduce((total, { share }) => total + (share ?? 0), 0);

const byName = (a: MatrixRow, b: MatrixRow): number => alphabetically(a.name, b.name);

/** Rows in an order: those nearest to being ready come first, and who is ready comes after them. */
export const inOrder = (
  rows: ReadonlyArray<MatrixRow>,
  order: Order,
  groups: ReadonlyArray<MatrixGroup>,
): ReadonlyArray<MatrixRow> => {
  if (order === "name") return rows.toSorted(byName);
  const lacking = new Map(
    rows.map((row) => {
      const { held, asked } = rowTotal(row, groups);
      return [row, asked - held];
    }),
  );
  const lacks = (row: MatrixRow): number => lacking.get(row) ?? 0;
  if (order === "blocks")
    return rows.toSorted(
      (a, b) => (b.blocks ?? 0) - (a.blocks ?? 0) || lacks(b) - lacks(a) || byName(a, b),
    );
  const isReady = ({ verdict }: MatrixRow): number => (verdict.tone === "holds" ? 1 : 0);
  return rows.toSorted(
    (a, b) =>
      isReady(a) - isReady(b) || lacks(a) - lacks(b) || sharesOf(b) - sharesOf(a) || byName(a, b),
  );
};

interface Shown {
  readonly groups: ReadonlyArray<MatrixGroup>;
  readonly sections: ReadonlyArray<MatrixSection>;
  readonly rows: number;
  readonly of: number;
}

const rowsOf = (sections: ReadonlyArray<MatrixSection>): ReadonlyArray<MatrixRow> =>
  sections.flatMap(({ rows }) => rows);

/** Columns of which a row answers; the rest is left out with the groups it empties. */
const answering = (
  groups: ReadonlyArray<MatrixGroup>,
  rows: ReadonlyArray<MatrixRow>,
  { state, column }: Sight,
): ReadonlyArray<MatrixGroup> =>
  groups
    .map((group) => ({
      ...group,
      columns: group.columns.filter(
        ({ id }) =>
          (column === undefined || id === column) &&
          rows.some((row) => answers(cellOf(row, id), state)),
      ),
    }))
    .filter(({ columns }) => columns.length > 0);

/** What a sight shows of a matrix: rows keep their identity, and only their places change. */
export const seen = (
  { groups, sections }: Pick<Shown, "groups" | "sections">,
  sight: Sight,
): Shown => {
  const { order, section, state, column } = sight;
  const asked = groups.flatMap(({ columns }) =>
    columns.filter(({ id }) => column === undefined || id === column).map(({ id }) => id),
  );
  const isShown = (row: MatrixRow): boolean =>
    (state === undefined && column === undefined) ||
    asked.some((id) => answers(cellOf(row, id), state));
  const kept = sections
    .filter(({ id }) => section === undefined || id === section)
    .map((one) => ({ ...one, rows: inOrder(one.rows.filter(isShown), order, groups) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = rowsOf(kept);
  return {
    groups: state === undefined && column === undefined ? groups : answering(groups, rows, sight),
    sections: kept,
    rows: rows.length,
    of: rowsOf(sections).length,
  };
};
