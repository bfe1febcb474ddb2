/** @typedef {{ name: string, passed: number, failed: number, milliseconds: number }} Row */

/**
 * The lanes as a table: name, what held, what did not, how long.
 *
 * @param {ReadonlyArray<Row>} rows
 * @returns {string}
 */
export const table = (rows) => {
  const lines = [
    ["", "passed", "failed", "seconds"],
    ...rows.map(({ name, passed, failed, milliseconds }) => [
      name,
      String(passed),
      String(failed),
      (milliseconds / 1000).toFixed(1),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines
    .map(([name = "", ...figures]) =>
      [
        name.padEnd(widths[0] ?? 0),
        ...figures.map((figure, column) => figure.padStart(widths[column + 1] ?? 0)),
      ].join("  "),
    )
    .join("\n");
};
