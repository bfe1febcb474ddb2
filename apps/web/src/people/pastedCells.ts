/** What separates the cells of a line: a spreadsheet's tab, otherwise what a CSV of the country uses. */
const separatorOf = (text: string): string => {
  if (text.includes("\t")) return "\t";
  const [line = ""] = text.trim().split("\n");
  return line.includes(";") ? ";" : ",";
};

/** A cell in quotation marks may hold its separator, a line end, and a mark written twice. */
const CELL = (separator: string) =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, "uy");

/** The cells of each line that says something, without the spaces around them. */
export const cellsOf = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const whole = text.replaceAll(/\r\n?/gu, "\n");
  const cell = CELL(separatorOf(whole));
  const rows: Array<Array<string>> = [[]];
  while (cell.lastIndex < whole.length) {
    const [found, quoted, plain = "", end] = cell.exec(whole) ?? [];
    if (found === undefined) break;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replaceAll(/\s+/gu, " ").trim());
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.some((one) => one !== ""));
};
