import { posix } from "node:path";
import type { Breach, Rule } from "./Rule.ts";
import { isTest, packageOf } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

const statements = [
  /^\s*select\s[\s\S]*\sfrom\s/iu,
  /^\s*(?:insert (?:or \w+ )?into|delete from|replace into|with \w+ as \()\s*/iu,
  /^\s*update \S+ set\s/iu,
  /^\s*(?:create|drop|alter) (?:table|index|unique index|trigger|view)\s/iu,
  /^\s*pragma \w/iu,
  /^\s*(?:begin (?:immediate|deferred|exclusive)|savepoint \w|release \w+$)/iu,
];

const isSql = (text: string): boolean => statements.some((statement) => statement.test(text));

const mayHoldSql = ({ path }: SourceFile): boolean =>
  isTest(path) || ["packages/store", "tooling/bench"].includes(packageOf(path));

const sqlIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const add = (text: string, start: number): void => {
    if (isSql(text)) {
      found.push({ path: file.path, line: file.lineOf(start), found: text.trim().slice(0, 60) });
    }
  };
  file.visit({
    Literal: ({ value, start }) => {
      if (typeof value === "string") add(value, start);
    },
    TemplateLiteral: ({ quasis, start }) =>
      add(quasis.map(({ value }) => value.cooked ?? "").join("?"), start),
  });
  return found;
};

/** One package speaks to the database. */
export const sqlInTheStore: Rule = {
  name: "No SQL outside packages/store",
  reason: "another engine must be another store and nothing else; the bench measures the raw one.",
  breaches: (files) => files.filter((file) => !mayHoldSql(file)).flatMap(sqlIn),
};

const wiresAccounts = ({ path, imports }: SourceFile): boolean =>
  packageOf(path) === "apps/api" &&
  imports.some(({ specifier }) => /^better-auth(?:\/|$)/u.test(specifier));

/** No type of drizzle leaves the store. */
export const drizzleInTheStore: Rule = {
  name: "drizzle is imported by the store alone",
  reason:
    "rows are the store's affair; the one other place is the wiring of better-auth in apps/api, " +
    "whose adapter takes drizzle's handle.",
  breaches: (files) =>
    files
      .filter((file) => packageOf(file.path) !== "packages/store" && !wiresAccounts(file))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => specifier.startsWith("drizzle-"))
          .map(({ specifier, line }) => ({ path, line, found: specifier })),
      ),
};

const runners = new Set([
  "runCallback",
  "runFork",
  "runPromise",
  "runPromiseExit",
  "runSync",
  "runSyncExit",
]);

const mayRun = ({ path }: SourceFile): boolean =>
  isTest(path) ||
  packageOf(path) === "tooling/bench" ||
  ["serve.ts", "main.ts", "runtime.ts"].includes(posix.basename(path));

/** The places where a file uses a member of something, such as `Effect.runSync`. */
const membersIn = (
  file: SourceFile,
  wanted: (object: string | undefined, property: string) => boolean,
): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  file.visit({
    MemberExpression: ({ object, property, start }) => {
      if (property.type !== "Identifier") return;
      const owner = object.type === "Identifier" ? object.name : undefined;
      if (!wanted(owner, property.name)) return;
      const path = file.path;
      found.push({ path, line: file.lineOf(start), found: `${owner ?? "…"}.${property.name}` });
    },
  });
  return found;
};

/** Effects are run in one place. */
export const runAtTheEdge: Rule = {
  name: "Effects run only in serve.ts, main.ts, runtime.ts and tests",
  reason: "one runtime, one place where failures become answers; elsewhere an effect is a value.",
  breaches: (files) =>
    files
      .filter((file) => !mayRun(file))
      .flatMap((file) => membersIn(file, (_, property) => runners.has(property))),
};

const mostDoors = 9;

/** Services are few. */
export const fewDoors: Rule = {
  name: `At most ${mostDoors} services`,
  reason: "a service is a door to the world; what only groups functions is a module.",
  breaches: (files) => {
    const found = files
      .filter(({ path }) => !isTest(path))
      .flatMap((file) =>
        membersIn(file, (object, property) => object === "Context" && property === "Service"),
      );
    return found.length > mostDoors ? found : [];
  },
};

const mostEffects = 5;

const solidEffectsIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  file.visit({
    CallExpression: ({ callee, start }) => {
      if (callee.type !== "Identifier" || callee.name !== "createEffect") return;
      found.push({ path: file.path, line: file.lineOf(start), found: "createEffect" });
    },
  });
  return found;
};

/** The screen is derived, not synchronised. */
export const fewSolidEffects: Rule = {
  name: `At most ${mostEffects} createEffect in apps/web`,
  reason: "an effect that copies a state makes two of it; derive, or act in the event.",
  breaches: (files) => {
    const found = files
      .filter(({ path }) => packageOf(path) === "apps/web" && !isTest(path))
      .flatMap(solidEffectsIn);
    return found.length > mostEffects ? found : [];
  },
};
