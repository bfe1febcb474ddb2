import { expect, it } from "vitest";
import { Attempts } from "./Attempts.ts";

const allowance = { tries: 3, within: 1000 };

it("tries are counted by key, and the wait lasts until the oldest is forgotten", () => {
  const attempts = new Attempts(allowance);
  expect([0, 100, 200].map((now) => attempts.wait("lucie", now))).toStrictEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(attempts.wait("lucie", 300)).toBe(700);
  expect(attempts.wait("paul", 300)).toBeUndefined();
  expect(attempts.wait("lucie", 1001)).toBeUndefined();
});

it("a wait is not made longer by trying during it", () => {
  const attempts = new Attempts(allowance);
  for (const now of [0, 1, 2]) attempts.wait("lucie", now);
  expect(attempts.wait("lucie", 500)).toBe(500);
  expect(attempts.wait("lucie", 999)).toBe(1);
});

it("looking whether one must wait counts no try", () => {
  const attempts = new Attempts(allowance);
  for (const now of [0, 1]) attempts.wait("lucie", now);
  expect([attempts.left("lucie", 2), attempts.left("lucie", 2)]).toStrictEqual([
    undefined,
    undefined,
  ]);
  attempts.wait("lucie", 2);
  expect(attempts.left("lucie", 3)).toBe(997);
});

it("what proved right no longer counts", () => {
  const attempts = new Attempts(allowance);
  for (const now of [0, 1, 2]) attempts.wait("lucie", now);
  attempts.forgive("lucie");
  expect(attempts.wait("lucie", 3)).toBeUndefined();
});
