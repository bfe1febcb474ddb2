import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTurn } from "./inTurn.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const asked = () => {
  const done: string[] = [];
  const ask = (name: string, more: () => boolean = () => false) =>
    inTurn(() => {
      done.push(name);
      return more();
    });
  return { done, ask };
};

it("each part comes in a task of its own, in the order of the page", () => {
  const { done, ask } = asked();
  ask("the page", () => {
    ask("within it");
    return false;
  });
  ask("after it");
  const seen = Array.from({ length: 3 }, () => {
    vi.advanceTimersToNextTimer();
    return done.length;
  });
  expect([seen, vi.getTimerCount()]).toEqual([[1, 2, 3], 0]);
  expect(done).toEqual(["the page", "within it", "after it"]);
});

it("one that is given up never comes, and keeps no other waiting", () => {
  const { done, ask } = asked();
  const giveUps = [ask("first"), ask("second")];
  ask("third");
  for (const giveUp of giveUps) giveUp();
  vi.runAllTimers();
  expect(done).toEqual(["third"]);
});

it("one that fails keeps no other waiting", () => {
  const { done, ask } = asked();
  ask("the one that fails", () => {
    throw new Error("a part that cannot be drawn");
  });
  ask("the next");
  expect(() => vi.advanceTimersToNextTimer()).toThrow("cannot be drawn");
  vi.runAllTimers();
  ask("one more");
  vi.runAllTimers();
  expect(done).toEqual(["the one that fails", "the next", "one more"]);
});

it("one of which there is more comes again before those behind it, until it is done or given up", () => {
  const { done, ask } = asked();
  let rows = 0;
  const giveUp = ask("a row", () => {
    rows += 1;
    return rows < 3;
  });
  ask("the next");
  vi.runAllTimers();
  expect(done).toEqual(["a row", "a row", "a row", "the next"]);
  const endless = ask("an endless row", () => true);
  ask("the last");
  vi.advanceTimersToNextTimer();
  giveUp();
  endless();
  vi.runAllTimers();
  expect(done.slice(4)).toEqual(["an endless row", "the last"]);
});
