import { describe, expect, it } from "vitest";
import { effectAtTheEdges, noCopyInTheFold, nothingAmbient } from "./purity.ts";
import { breachesIn } from "./Rule.ts";

const hours = "packages/domain/src/training/hours.ts";
const fold = "packages/domain/src/training/fold.ts";

describe("effects", () => {
  it("are refused in a pure file", () => {
    const sources = {
      [hours]: `import { Schema, Effect } from "effect";\nimport { succeed } from "effect/Effect";`,
    };
    expect(breachesIn(effectAtTheEdges, sources)).toEqual([
      `${hours}:1  Effect`,
      `${hours}:2  Effect`,
    ]);
  });

  it("are refused when the whole of effect comes in", () => {
    const sources = { [hours]: `import * as everything from "effect";` };
    expect(breachesIn(effectAtTheEdges, sources)).toHaveLength(1);
  });

  it("leave a pure file its data", () => {
    const sources = { [hours]: `import { HashMap, Option, Result, Schema } from "effect";` };
    expect(breachesIn(effectAtTheEdges, sources)).toEqual([]);
  });

  it("have their place in execute.ts and ports.ts", () => {
    const source = `import { Context, Effect, Layer } from "effect";`;
    const sources = {
      "packages/domain/src/execute.ts": source,
      "packages/domain/src/ports.ts": source,
    };
    expect(breachesIn(effectAtTheEdges, sources)).toEqual([]);
  });
});

describe("the clock, the zone and chance", () => {
  it.each([
    ["const at = Date.now();", "Date"],
    ["const at = new Date();", "Date"],
    ["type At = Date;", "Date"],
    ["const zone = Intl.DateTimeFormat();", "Intl"],
    ["const draw = Math.random();", "Math.random"],
    [`const draw = Math["random"]();`, "Math.random"],
    ["const id = crypto.randomUUID();", "crypto"],
    ["const since = performance.now();", "performance"],
    ["setTimeout(() => undefined, 1);", "setTimeout"],
    ["const clock = globalThis.Date;", "globalThis"],
    ["const both = { Date };", "Date"],
  ])("are refused: %s", (source, name) => {
    expect(new Set(breachesIn(nothingAmbient, { [hours]: source }))).toEqual(
      new Set([`${hours}:1  ${name}`]),
    );
  });

  it("are not confused with a property of that name", () => {
    const source = `
      interface Paper { readonly Date: string; crypto(): void }
      const paper = { performance: 1 };
      const read = paper.performance + Math.max(1, 2);
      // Date, Intl: only words here
      const word = "Date";`;
    expect(breachesIn(nothingAmbient, { [hours]: source })).toEqual([]);
  });

  it("are free outside the domain, and in its tests", () => {
    const sources = {
      "apps/api/src/clock.ts": "const at = Date.now();",
      "packages/domain/src/training/hours.test.ts": "const at = Date.now();",
    };
    expect(breachesIn(nothingAmbient, sources)).toEqual([]);
  });
});

describe("a copy in the fold", () => {
  it.each([
    ["const next = [...seen, fact];", "[...spread]"],
    ["const next = new Map(seen);", "new Map(copied)"],
    ["const next = new Set(seen);", "new Set(copied)"],
    ["const next = seen.concat(fact);", ".concat("],
    ["const next = Array.from(seen);", "Array.from(copied)"],
    ["const next = seen.slice(1);", ".slice("],
    ["const next = seen.toSorted();", ".toSorted("],
  ])("is refused: %s", (source, found) => {
    expect(breachesIn(noCopyInTheFold, { [fold]: source })).toEqual([`${fold}:1  ${found}`]);
    const workspace = "packages/domain/src/Workspace.ts";
    expect(breachesIn(noCopyInTheFold, { [workspace]: source })).toHaveLength(1);
  });

  it("is not the spread of a record, an empty map, or a HashMap", () => {
    const source = `
      const next = { ...workspace, teams: HashMap.set(workspace.teams, team, named) };
      const none = new Map();`;
    expect(breachesIn(noCopyInTheFold, { [fold]: source })).toEqual([]);
  });

  it("is free where nothing is folded", () => {
    expect(breachesIn(noCopyInTheFold, { [hours]: "const next = [...seen];" })).toEqual([]);
  });
});
