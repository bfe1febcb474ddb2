import { describe, expect, it } from "vitest";
import {
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
  cardParts,
  columnTotal,
  placeAfter,
  rowTotal,
  shownCell,
  shownColumns,
  verdictTotal,
} from "./matrixModel.ts";

const GROUPS: ReadonlyArray<MatrixGroup> = [
  {
    id: "person",
    label: "La personne",
    columns: [
      { id: "engagement", label: "Engagement" },
      { id: "insurance", label: "Assurance" },
      { id: "number", label: "RPPS" },
    ],
  },
  { id: "training", label: "La formation", columns: [{ id: "hours", label: "Heures" }] },
];

const row = (cells: Readonly<Record<string, MatrixCell>>): MatrixRow => ({
  id: "ines",
  name: "Inès Fictive",
  cells: new Map(Object.entries(cells)),
  verdict: { tone: "blocks", text: "pas encore" },
});

const ids = (columns: ReadonlyArray<{ id: string }>): ReadonlyArray<string> =>
  columns.map((column) => column.id);

const FOLDED = shownColumns(GROUPS, new Set(["person"]));
const [PERSON] = FOLDED;

describe("a folded group", () => {
  it("takes one column in place of its own", () => {
    expect(ids(FOLDED)).toStrictEqual(["person", "hours"]);
    expect(ids(shownColumns(GROUPS, new Set()))).toStrictEqual([
      "engagement",
      "insurance",
      "number",
      "hours",
    ]);
  });

  it("shows the gravest of its cells, and how many hold of those that apply", () => {
    if (PERSON === undefined) throw new Error("a folded group is drawn");
    const cell = shownCell(
      row({
        engagement: { mark: "met" },
        insurance: { mark: "not-applicable" },
        number: { mark: "unmet" },
      }),
      PERSON,
    );
    expect(cell).toStrictEqual({ mark: "unmet", text: "1 sur 2" });
  });

  it("holds for a person only when all its requirements do", () => {
    if (PERSON === undefined) throw new Error("a folded group is drawn");
    const ready = row({ engagement: { mark: "met" }, number: { mark: "overdue" } });
    const late = row({ engagement: { mark: "met" }, number: { mark: "lapsed" } });
    expect(columnTotal([ready, late, row({})], PERSON.stands)).toStrictEqual({ held: 1, asked: 2 });
  });

  it("counts the verdicts of those it asks about", () => {
    const holds = { tone: "holds", text: "conditions réunies" } as const;
    const beside = { ...row({}), verdict: holds, isBeside: true };
    const rows = [{ ...row({}), verdict: holds }, beside, row({})];
    expect(verdictTotal(rows)).toStrictEqual({ held: 1, asked: 2 });
  });
});

it("a column that was there before a fold keeps its identity, so that its cells stay", () => {
  const before = shownColumns(GROUPS, new Set());
  const after = shownColumns(GROUPS, new Set(["training"]), before);
  expect(after[0]).toBe(before[0]);
});

it("a row counts what holds of what applies to it", () => {
  expect(
    rowTotal(
      row({ engagement: { mark: "met" }, insurance: { mark: "unmet" }, hours: { mark: "partly" } }),
      GROUPS,
    ),
  ).toStrictEqual({ held: 1, asked: 3 });
});

describe("a card", () => {
  const parts = cardParts(
    row({
      engagement: { mark: "waiting" },
      insurance: { mark: "met" },
      number: { mark: "due-soon" },
      hours: { mark: "unmet" },
    }),
    GROUPS,
  );

  it("begins with what stops, and ends with what only waits", () => {
    expect(ids(parts.open)).toStrictEqual(["hours", "number", "engagement"]);
  });

  it("folds what is met", () => {
    expect(ids(parts.held)).toStrictEqual(["insurance"]);
  });
});

describe("the keys of the matrix", () => {
  const size = { rows: 3, columns: 4 };

  it.each([
    ["ArrowRight", { row: 0, column: 3 }, { row: 0, column: 3 }],
    ["ArrowDown", { row: 0, column: 1 }, { row: 1, column: 1 }],
    ["Home", { row: 2, column: 2 }, { row: 2, column: 0 }],
    ["PageDown", { row: 0, column: 2 }, { row: 2, column: 2 }],
  ])("%s moves inside the bounds", (key, from, to) => {
    expect(placeAfter(key, from, size, false)).toStrictEqual(to);
  });

  it("go to a corner with the control key", () => {
    expect(placeAfter("End", { row: 0, column: 0 }, size, true)).toStrictEqual({
      row: 2,
      column: 3,
    });
  });

  it("leave every other key to the page", () => {
    expect(placeAfter("Enter", { row: 0, column: 0 }, size, false)).toBeUndefined();
  });
});
