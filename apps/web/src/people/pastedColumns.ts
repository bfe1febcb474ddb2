import { plainText } from "@coopilote/domain/kernel/plainText.ts";
import { type COLUMNS, HEADERS } from "./pasteFr.ts";
import { professionIn, registrationIn } from "./pastedWords.ts";

export type ColumnKind = keyof typeof COLUMNS;

type Rows = ReadonlyArray<ReadonlyArray<string>>;

const headerOf = (cell: string): ColumnKind | undefined => {
  const plain = plainText(cell)
    .replace(/[:*]+$/u, "")
    .trim();
  return HEADERS.find(([words]) => words.test(plain))?.[1];
};

/** Whether the first line names the columns: two of its cells are known headers, or its only one is. */
export const hasHeader = ([first = []]: Rows): boolean => {
  const known = first.filter((cell) => headerOf(cell) !== undefined).length;
  return known >= Math.min(2, first.length) && known > 0;
};

const most = (cells: ReadonlyArray<string>, holds: (cell: string) => boolean): boolean => {
  const said = cells.filter((cell) => cell !== "");
  return said.length > 0 && said.filter(holds).length * 2 > said.length;
};

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/** « EXEMPLE Lucie »: the family name in capitals before the given one, as directories write it. */
const isFamilyFirst = (cell: string): boolean => {
  const words = cell.replace(/^(dr|pr)\.? /iu, "").split(" ");
  const [first = "", ...others] = words;
  return isCapitals(first) && others.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
};

const ROLE = /^(delegant|delegue)e?s?$/u;
const EXERCISE = /^(liberal|salarie|mixte)e?s?$/u;

/** What the cells of a column look like, where no header says it. */
const seenIn = (cells: ReadonlyArray<string>): ColumnKind | undefined => {
  if (most(cells, (cell) => cell.includes("@"))) return "email";
  if (most(cells, (cell) => registrationIn(cell) !== undefined)) return "number";
  if (most(cells, (cell) => /^\+?[\d .()-]{9,}$/u.test(cell))) return "phone";
  if (most(cells, (cell) => ROLE.test(plainText(cell)))) return "role";
  if (most(cells, (cell) => EXERCISE.test(plainText(cell)))) return "exercise";
  if (most(cells, (cell) => /^(dr|pr|mme|m)\.?$/iu.test(cell))) return "civility";
  if (most(cells, (cell) => professionIn(cell) !== undefined)) return "profession";
  return undefined;
};

const bare = (cell: string): string => cell.replace(/^(dr|pr|mme|m)\.? /iu, "");

/** Columns that nothing tells apart are names: one is whole, two are a given name and a family name. */
const namesAmong = (columns: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<ColumnKind> => {
  const [first, second] = columns;
  if (first === undefined) return [];
  if (second === undefined || most(first, (cell) => bare(cell).includes(" ")))
    return [most(first, isFamilyFirst) ? "familyGiven" : "givenFamily"];
  return most(first, (cell) => isCapitals(bare(cell))) && !most(second, isCapitals)
    ? ["family", "given"]
    : most(second, isCapitals)
      ? ["given", "family"]
      : ["family", "given"];
};

/** What each column says: by its header where it has one, otherwise by what its cells look like. */
export const columnsOf = (rows: Rows, isTitled: boolean): ReadonlyArray<ColumnKind> => {
  const [first = []] = rows;
  const body = isTitled ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, place) => body.map((row) => row[place] ?? ""));
  if (isTitled)
    return cells.map((_, place): ColumnKind => headerOf(first[place] ?? "") ?? "ignored");
  const seen = cells.map(seenIn);
  const unseen = cells.filter(
    (column, place) => seen[place] === undefined && column.some((one) => one !== ""),
  );
  const names = namesAmong(unseen);
  return seen.map(
    (kind, place): ColumnKind => kind ?? names[unseen.indexOf(cells[place] ?? [])] ?? "ignored",
  );
};
