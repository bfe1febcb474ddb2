import { describe, expect, it } from "vitest";
import { bareDomain, directions, entrances, lightBrowser } from "./directions.ts";
import { breachesIn } from "./Rule.ts";

const readiness = "packages/domain/src/readiness/readiness.ts";
const sheet = "apps/web/src/training/SignSheet.tsx";

describe("the directions between packages", () => {
  it("let the store know the domain", () => {
    const sources = {
      "packages/store/src/turn.ts": `import { evolve } from "@coopilote/domain/Workspace.ts";`,
    };
    expect(breachesIn(directions, sources)).toEqual([]);
  });

  it("refuse the catalogue to the domain, by type, by re-export, by dynamic import and in a test", () => {
    const sources = {
      "packages/domain/src/kernel/a.ts": `import type { Protocol } from "@coopilote/catalogue/lombalgie.ts";`,
      "packages/domain/src/kernel/b.ts": `export { x } from "@coopilote/catalogue/lombalgie.ts";`,
      "packages/domain/src/kernel/c.ts": `\nconst x = await import("@coopilote/catalogue/lombalgie.ts");`,
      "packages/domain/src/kernel/d.ts": `type X = import("@coopilote/catalogue/lombalgie.ts").X;`,
      "packages/domain/src/kernel/e.test.ts": `import "@coopilote/catalogue/lombalgie.ts";`,
    };
    const found = "packages/domain imports packages/catalogue (@coopilote/catalogue/lombalgie.ts)";
    expect(breachesIn(directions, sources)).toEqual([
      `packages/domain/src/kernel/a.ts:1  ${found}`,
      `packages/domain/src/kernel/b.ts:1  ${found}`,
      `packages/domain/src/kernel/c.ts:2  ${found}`,
      `packages/domain/src/kernel/d.ts:1  ${found}`,
      `packages/domain/src/kernel/e.test.ts:1  ${found}`,
    ]);
  });

  it("refuse the store to the browser", () => {
    const sources = { [sheet]: `import { open } from "@coopilote/store/open.ts";` };
    expect(breachesIn(directions, sources)).toHaveLength(1);
  });

  it("keep the testkit in tests", () => {
    const source = `import { given } from "@coopilote/testkit/given.ts";`;
    const shipped = { "packages/domain/src/training/hours.ts": source };
    const tested = { "packages/domain/src/training/hours.test.ts": source };
    expect(breachesIn(directions, shipped)).toHaveLength(1);
    expect(breachesIn(directions, tested)).toEqual([]);
  });

  it("have a place for every package", () => {
    const sources = {
      "packages/novel/src/a.ts": `import { x } from "@coopilote/domain/Fact.ts";`,
    };
    expect(breachesIn(directions, sources)).toEqual([
      "packages/novel/src/a.ts:1  packages/novel has no place in the directions",
    ]);
  });
});

describe("the way into a package", () => {
  it("is its name, not a path", () => {
    const sources = { [readiness]: `import { x } from "../../../store/src/turn.ts";` };
    expect(breachesIn(entrances, sources)).toEqual([`${readiness}:1  ../../../store/src/turn.ts`]);
  });

  it("is a path within the same package", () => {
    const sources = { [readiness]: `import { day } from "../kernel/time.ts";` };
    expect(breachesIn(entrances, sources)).toEqual([]);
  });
});

describe("the dependencies of the domain", () => {
  it("are effect alone", () => {
    const sources = {
      [readiness]: `import { Schema } from "effect";\nimport { format } from "date-fns";`,
    };
    expect(breachesIn(bareDomain, sources)).toEqual([`${readiness}:2  date-fns`]);
  });

  it("are not Node either", () => {
    const sources = { [readiness]: `import { createHash } from "node:crypto";` };
    expect(breachesIn(bareDomain, sources)).toEqual([`${readiness}:1  node:crypto`]);
  });

  it("may be more in a test", () => {
    const sources = { "packages/domain/src/kernel/time.test.ts": `import { it } from "vitest";` };
    expect(breachesIn(bareDomain, sources)).toEqual([]);
  });
});

describe("the browser", () => {
  it("may use Schema", () => {
    const sources = { [sheet]: `import { Schema } from "effect";` };
    expect(breachesIn(lightBrowser, sources)).toEqual([]);
  });

  it("takes no runtime, by name, by module or whole", () => {
    const sources = {
      "apps/web/src/a.ts": `import { Effect, Schema } from "effect";`,
      "apps/web/src/b.ts": `import { succeed } from "effect/Effect";`,
      "apps/web/src/c.ts": `import * as everything from "effect";`,
    };
    expect(breachesIn(lightBrowser, sources)).toEqual([
      "apps/web/src/a.ts:1  Effect",
      "apps/web/src/b.ts:1  Effect",
      "apps/web/src/c.ts:1  NamespaceObject",
    ]);
  });

  it("does not reach the edge of the domain", () => {
    const sources = { [sheet]: `import { execute } from "@coopilote/domain/execute.ts";` };
    expect(breachesIn(lightBrowser, sources)).toEqual([`${sheet}:1  @coopilote/domain/execute.ts`]);
  });
});
