import { describe, expect, it } from "vitest";
import { inSlices } from "./slices.ts";

function* counting(to: number) {
  for (let done = 1; done <= to; done += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield done;
  }
  return to;
}

describe("long work on a page", () => {
  it("lets the page live between its slices, and tells how far it is", async () => {
    const told: Array<number> = [];
    const turns: Array<string> = [];
    const ended = inSlices(
      counting(60),
      (done) => told.push(done),
      () => false,
    );
    setImmediate(() => turns.push("the page"));
    expect(await ended).toBe(60);
    expect(turns).toEqual(["the page"]);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("ends once another file was given in its place", async () => {
    const so = { isOver: false };
    const ended = inSlices(
      counting(1000),
      () => (so.isOver = true),
      () => so.isOver,
    );
    expect(await ended).toBeUndefined();
  });
});
