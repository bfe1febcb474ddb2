import { describe, expect, it } from "vitest";
import {
  drizzleInTheStore,
  fewDoors,
  fewSolidEffects,
  runAtTheEdge,
  sqlInTheStore,
} from "./edges.ts";
import { breachesIn } from "./Rule.ts";

const route = "apps/api/src/training/routes.ts";

describe("SQL", () => {
  it.each([
    `const q = "SELECT id FROM journal";`,
    "const q = `insert into journal values (${x})`;",
    "const q = sql`\n  update receipts set count = ${x}`;",
    `const q = "PRAGMA journal_mode = WAL";`,
    `const q = "begin immediate";`,
    `const q = "create table journal (version integer) strict";`,
  ])("is refused outside the store: %s", (source) => {
    expect(breachesIn(sqlInTheStore, { [route]: source })).toHaveLength(1);
  });

  it("is at home in the store", () => {
    const sources = { "packages/store/src/turn.ts": `const q = "SELECT 1 FROM journal";` };
    expect(breachesIn(sqlInTheStore, sources)).toEqual([]);
  });

  it("is not a sentence with the same words", () => {
    const source = `const a = "Update the team"; const b = "select"; const c = "Drop it from here";`;
    expect(breachesIn(sqlInTheStore, { [route]: source })).toEqual([]);
  });
});

describe("drizzle", () => {
  const source = `import { sqliteTable } from "drizzle-orm/sqlite-core";`;

  it("is refused outside the store", () => {
    expect(breachesIn(drizzleInTheStore, { [route]: source })).toEqual([
      `${route}:1  drizzle-orm/sqlite-core`,
    ]);
  });

  it("is at home in the store, and beside better-auth", () => {
    const sources = {
      "packages/store/src/tables.ts": source,
      "apps/api/src/people/accounts.ts": `import { betterAuth } from "better-auth";\n${source}`,
    };
    expect(breachesIn(drizzleInTheStore, sources)).toEqual([]);
  });
});

describe("running an effect", () => {
  it.each([
    "Effect.runPromise(x)",
    "runtime.runPromiseExit(x)",
    "Effect.runSync(x)",
    "Effect.runFork(x)",
  ])("is refused in a route: %s", (source) => {
    expect(breachesIn(runAtTheEdge, { [route]: source })).toHaveLength(1);
  });

  it("is for serve.ts, main.ts, runtime.ts and tests", () => {
    const source = "Effect.runSync(x)";
    const sources = {
      "apps/api/src/serve.ts": source,
      "apps/api/src/main.ts": source,
      "apps/api/src/runtime.ts": source,
      "packages/store/src/turn.test.ts": source,
      "packages/store/test/conformance.ts": source,
    };
    expect(breachesIn(runAtTheEdge, sources)).toEqual([]);
  });
});

describe("services", () => {
  const services = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, place) => [
        `packages/domain/src/port${place}.ts`,
        `export class Clock extends Context.Service()("Clock") {}`,
      ]),
    );

  it("are at most nine; all are named when there are more", () => {
    expect(breachesIn(fewDoors, services(9))).toEqual([]);
    expect(breachesIn(fewDoors, services(10))).toHaveLength(10);
  });
});

describe("effects of Solid", () => {
  const effects = (count: number): Record<string, string> => ({
    "apps/web/src/team/TeamPage.tsx": "createEffect(() => x);\n".repeat(count),
  });

  it("are at most five; all are named when there are more", () => {
    expect(breachesIn(fewSolidEffects, effects(5))).toEqual([]);
    expect(breachesIn(fewSolidEffects, effects(6))).toHaveLength(6);
  });
});
