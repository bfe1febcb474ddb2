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
  return { done, ask: (name: string) => inTurn(() => done.push(name)) };
};

it("each part comes in a task of its own, in the order asked", () => {
  const { done, ask } = asked();
  inTurn(() => {
    done.push("the page");
    ask("within it");
  });
  ask("after it");
  const seen = Array.from({ length: 3 }, () => {
    vi.advanceTimersToNextTimer();
    return done.length;
  });
  expect([seen, vi.getTimerCount()]).toEqual([[1, 2, 3], 0]);
  expect(done).toEqual(["the page", "after it", "within it"]);
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
  inTurn(() => {
    throw new Error("a part that cannot be drawn");
  });
  ask("the next");
  expect(() => vi.advanceTimersToNextTimer()).toThrow("cannot be drawn");
  vi.runAllTimers();
  ask("one more");
  vi.runAllTimers();
  expect(done).toEqual(["the next", "one more"]);
});
