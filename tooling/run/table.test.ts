import { expect, it } from "vitest";
import { table } from "./table.mjs";

it("a table aligns its figures to the right", () => {
  const rows = [
    { name: "types", passed: 11, failed: 0, milliseconds: 1840 },
    { name: "lint", passed: 204, failed: 3, milliseconds: 12_000 },
  ];
  expect(table(rows)).toBe(
    [
      "       passed  failed  seconds",
      "types      11       0      1.8",
      "lint      204       3     12.0",
    ].join("\n"),
  );
});
