import type { Rule } from "./Rule.ts";
import { isTest, packageOf, resolved } from "./SourceFile.ts";
import type { Import, SourceFile } from "./SourceFile.ts";

interface Reach {
  readonly shipped: ReadonlyArray<string>;
  readonly tests: ReadonlyArray<string>;
}

const domain = "packages/domain";
const catalogue = "packages/catalogue";
const contract = "packages/contract";
const store = "packages/store";
const documents = "packages/documents";
const testkit = "packages/testkit";
const api = "apps/api";
const web = "apps/web";
const verifier = "apps/verifier";
const demo = "tooling/demo";

/** What the files of a package may import beside their own package; `tests` adds to `shipped`. */
const reaches: ReadonlyMap<string, Reach> = new Map([
  [domain, { shipped: [], tests: [testkit] }],
  [catalogue, { shipped: [domain], tests: [testkit] }],
  [contract, { shipped: [domain], tests: [testkit] }],
  [store, { shipped: [domain], tests: [catalogue, testkit] }],
  [testkit, { shipped: [domain, catalogue], tests: [] }],
  [documents, { shipped: [domain], tests: [catalogue, testkit] }],
  [api, { shipped: [domain, catalogue, contract, store, documents], tests: [testkit] }],
  [web, { shipped: [domain, contract], tests: [] }],
  [verifier, { shipped: [domain, web], tests: [testkit] }],
  [demo, { shipped: [domain, catalogue, contract, store, api], tests: [] }],
  [
    "tooling/bench",
    {
      shipped: [domain, catalogue, contract, store, testkit, documents, api, demo, "tooling/e2e"],
      tests: [],
    },
  ],
  ["tooling/e2e", { shipped: [domain, catalogue, contract, demo], tests: [testkit] }],
  ["tooling/lint", { shipped: [domain], tests: [] }],
  ["tooling/run", { shipped: [], tests: [] }],
]);

const known = (files: ReadonlyArray<SourceFile>): ReadonlySet<string> =>
  new Set(files.map(({ path }) => path));

/** What a file imports that a predicate finds wrong, with the line. */
const refused = (
  files: ReadonlyArray<SourceFile>,
  wrong: (file: SourceFile, used: Import) => string | undefined,
) =>
  files.flatMap((file) =>
    file.imports.flatMap((used) => {
      const found = wrong(file, used);
      return found === undefined ? [] : [{ path: file.path, line: used.line, found }];
    }),
  );

/** Who may import whom among packages. */
export const directions: Rule = {
  name: "Packages import in one direction",
  reason:
    "a package exists for its budget of dependencies (pure, browser, Node, native): " +
    "domain ← catalogue, contract, store, documents ← api, domain, contract ← web ← verifier; testkit only in tests.",
  breaches: (files) => {
    const paths = known(files);
    return refused(files, ({ path }, { specifier }) => {
      const target = resolved(path, specifier, paths);
      if (target === undefined) return undefined;
      const [from, to] = [packageOf(path), packageOf(target)];
      if (from === to) return undefined;
      const reach = reaches.get(from);
      if (reach === undefined) return `${from} has no place in the directions`;
      const allowed = isTest(path) ? [...reach.shipped, ...reach.tests] : reach.shipped;
      return allowed.includes(to) ? undefined : `${from} imports ${to} (${specifier})`;
    });
  },
};

/** A package is entered by its name. */
export const entrances: Rule = {
  name: "A package is imported by its name",
  reason: "a relative path across packages hides a dependency from package.json.",
  breaches: (files) =>
    refused(files, ({ path }, { specifier }) => {
      const target = specifier.startsWith(".") ? resolved(path, specifier, new Set()) : undefined;
      return target === undefined || packageOf(target) === packageOf(path) ? undefined : specifier;
    }),
};

/** The domain needs nothing but Effect's data types. */
export const bareDomain: Rule = {
  name: "The domain depends on effect alone",
  reason: "the same decisions run on the server, in the browser and in the verifier of a dossier.",
  breaches: (files) =>
    refused(files, ({ path }, { specifier }) => {
      const outside = !specifier.startsWith(".") && !specifier.startsWith("@coopilote/");
      if (packageOf(path) !== domain || isTest(path) || !outside) return undefined;
      return /^effect(?:\/|$)/u.test(specifier) ? undefined : specifier;
    }),
};

/** The modules of `effect` that an import names: `{ Schema } from "effect"` and `effect/Schema` alike. */
export const effectModules = ({ specifier, names }: Import): ReadonlyArray<string> => {
  if (specifier === "effect") return names;
  return specifier.startsWith("effect/") ? [specifier.slice("effect/".length)] : [];
};

/** The browser knows Effect's schemas and none of its runtime. */
export const lightBrowser: Rule = {
  name: "The browser takes only Schema from effect",
  reason: "the runtime weighs more than the first screen may, and Solid already schedules.",
  breaches: (files) =>
    refused(files, ({ path }, used) => {
      if (![web, verifier].includes(packageOf(path)) || isTest(path)) return undefined;
      if (/^@coopilote\/domain\/(?:.*\/)?(?:execute|ports)\.ts$/u.test(used.specifier)) {
        return used.specifier;
      }
      return effectModules(used).find((module) => module !== "Schema");
    }),
};
