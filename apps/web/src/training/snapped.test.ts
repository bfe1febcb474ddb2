import { describe, expect, it } from "vitest";
import { partAfter, type PartDraft } from "./planDraft.ts";
import { nextModule, retimed } from "./snapped.ts";

const at = (time: string) => ({ time, which: "" as const });
const part = (from: string, to: string, dayOffset = 0): PartDraft => ({
  ...partAfter(undefined),
  dayOffset,
  from: at(from),
  to: at(to),
});
const times = (parts: ReadonlyArray<PartDraft>) =>
  parts.map(({ from, to }) => `${from.time}–${to.time}`);

describe("a part that changes its times", () => {
  const evening = [part("18:30", "19:30"), part("19:30", "20:30")];

  it("takes along the part that followed it without a break", () => {
    expect(times(retimed(evening, 0, { to: at("19:45") }))).toEqual(["18:30–19:45", "19:45–20:30"]);
  });

  it("leaves the part before where it ends: a break begins so", () => {
    expect(times(retimed(evening, 1, { from: at("19:45") }))).toEqual([
      "18:30–19:30",
      "19:45–20:30",
    ]);
  });

  it("leaves alone what a break or a day lies between", () => {
    const apart = [part("12:30", "14:30"), part("15:00", "16:00"), part("14:30", "15:00", 1)];
    expect(times(retimed(apart, 0, { to: at("14:00") }))).toEqual([
      "12:30–14:00",
      "15:00–16:00",
      "14:30–15:00",
    ]);
  });

  it("waits until its time is typed", () => {
    expect(times(retimed(evening, 0, { to: at("") }))).toEqual(["18:30–", "19:30–20:30"]);
  });
});

it("a part added is for the module that the programme teaches next, while there is one", () => {
  const modules = [{ id: "theorie" }, { id: "videos" }];
  expect(nextModule(modules, [{ module: "theorie" }])).toBe("videos");
  expect(nextModule(modules, [{ module: "videos" }])).toBe("theorie");
  expect(nextModule(modules, [{ module: "theorie" }, { module: "videos" }])).toBeUndefined();
});
