import { expect, it } from "vitest";
import { darkModules } from "./darkModules.ts";

it("draws each run of dark modules as one rectangle", () => {
  expect(
    darkModules([
      [true, true, false],
      [false, true, true],
      [true, false, true],
    ]),
  ).toBe("M0 0h2v1H0zM1 1h2v1H1zM0 2h1v1H0zM2 2h1v1H2z");
});
