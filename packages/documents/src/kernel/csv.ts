/** What a spreadsheet would run as a formula, in a cell that begins with it. */
const formula = /^[=+\-@\t\r＝]/u;

/** The spaces that screens and papers never break at: a spreadsheet would not find « Dr Exemple » as it is typed. */
const unbroken = /[\u00A0\u202F]/gu;

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(
    unbroken,
    " ",
  );
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The fields of a row, those of what it holds under dotted names; a list stays in one cell. */
const flat = (value: unknown, name: string): ReadonlyArray<readonly [string, unknown]> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([field, held]) =>
        flat(held, name === "" ? field : `${name}.${field}`),
      )
    : [[name, value]];

/** Rows as spreadsheets of French people read them: UTF-8 with its mark, semicolons, one line a row (RFC 4180). */
export const csvOf = (rows: ReadonlyArray<unknown>): string => {
  const records = rows.map((row) => new Map(flat(row, "")));
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const lines = [columns, ...records.map((record) => columns.map((column) => record.get(column)))];
  return `\uFEFF${lines.map((line) => `${line.map(cellOf).join(";")}\r\n`).join("")}`;
};
