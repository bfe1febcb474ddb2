import { expect, it } from "vitest";
import { runsOf } from "./entriesAt.ts";

it("entries near one another are read in one stretch, the others in their own", () => {
  expect(runsOf([7, 3, 4, 3, 90, 120])).toStrictEqual([
    { from: 3, to: 7 },
    { from: 90, to: 120 },
  ]);
  expect(runsOf([1, 34])).toStrictEqual([
    { from: 1, to: 1 },
    { from: 34, to: 34 },
  ]);
  expect(runsOf([])).toStrictEqual([]);
});
