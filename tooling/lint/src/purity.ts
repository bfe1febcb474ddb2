import { effectModules } from "./directions.ts";
import type { Breach, Rule } from "./Rule.ts";
import { isTest, packageOf } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

const inDomain = ({ path }: SourceFile): boolean =>
  packageOf(path) === "packages/domain" && path.includes("/src/") && !isTest(path);

const isEdge = ({ path }: SourceFile): boolean => /\/(?:execute|ports)\.ts$/u.test(path);

/** The modules of `effect` that hold data and run nothing. */
const dataModules = new Set([
  "Arbitrary",
  "Array",
  "BigInt",
  "Boolean",
  "Brand",
  "Chunk",
  "Data",
  "Encoding",
  "Equal",
  "Equivalence",
  "Function",
  "Hash",
  "HashMap",
  "HashSet",
  "Iterable",
  "JsonSchema",
  "Number",
  "Option",
  "Order",
  "Ordering",
  "Predicate",
  "Record",
  "Result",
  "Schema",
  "SchemaAST",
  "SchemaGetter",
  "SchemaIssue",
  "SchemaParser",
  "SchemaTransformation",
  "String",
  "Struct",
  "Tuple",
  "Types",
  "absurd",
  "flow",
  "identity",
  "pipe",
]);

/** Effects belong to the two edges of the domain. */
export const effectAtTheEdges: Rule = {
  name: "No Effect in pure files",
  reason:
    "a decision, a fold or a finding is a plain function of its arguments; " +
    "only execute.ts and ports.ts run, wait, or know a service.",
  breaches: (files) =>
    files
      .filter((file) => inDomain(file) && !isEdge(file))
      .flatMap(({ path, imports }) =>
        imports.flatMap((used) =>
          effectModules(used)
            .filter((module) => !dataModules.has(module))
            .map((found) => ({ path, line: used.line, found })),
        ),
      ),
};

const ambient = new Set([
  "Date",
  "Intl",
  "Temporal",
  "clearInterval",
  "clearTimeout",
  "crypto",
  "fetch",
  "globalThis",
  "performance",
  "process",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
]);

const ambientIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const labels = new Set<unknown>();
  const add = (start: number, name: string): void => {
    found.push({ path: file.path, line: file.lineOf(start), found: name });
  };
  const label = (node: { readonly key: unknown; readonly computed: boolean }): void => {
    if (!node.computed) labels.add(node.key);
  };
  file.visit({
    MemberExpression: (node) => {
      if (!node.computed) labels.add(node.property);
      const { object, property } = node;
      if (object.type !== "Identifier" || object.name !== "Math") return;
      const named = property.type === "Identifier" ? property.name : undefined;
      const quoted = property.type === "Literal" ? property.value : undefined;
      if (named === "random" || quoted === "random") add(node.start, "Math.random");
    },
    Property: (node) => {
      if (!node.shorthand) label(node);
    },
    PropertyDefinition: label,
    MethodDefinition: label,
    TSPropertySignature: label,
    TSMethodSignature: label,
    Identifier: (node) => {
      if (ambient.has(node.name) && !labels.has(node)) add(node.start, node.name);
    },
  });
  return found;
};

/** What the domain knows of time, place and chance, it was told. */
export const nothingAmbient: Rule = {
  name: "The domain asks no clock, no zone and no chance",
  reason:
    "the same journal folded by an inspector, years later and elsewhere, must give the same answer: " +
    "instants, civil times and identifiers are arguments.",
  breaches: (files) => files.filter(inDomain).flatMap(ambientIn),
};

const copying = new Set(["concat", "slice", "toReversed", "toSorted", "toSpliced"]);

const copiesIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const add = (start: number, what: string): void => {
    found.push({ path: file.path, line: file.lineOf(start), found: what });
  };
  file.visit({
    ArrayExpression: (node) => {
      if (node.elements.some((element) => element?.type === "SpreadElement")) {
        add(node.start, "[...spread]");
      }
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type !== "Identifier" || given.length === 0) return;
      if (callee.name === "Map" || callee.name === "Set") add(start, `new ${callee.name}(copied)`);
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      const { object, property } = callee;
      const ofArray = object.type === "Identifier" && object.name === "Array";
      if (ofArray && property.name === "from") add(start, "Array.from(copied)");
      else if (copying.has(property.name)) add(start, `.${property.name}(`);
    },
  });
  return found;
};

/** A step of the fold costs the same whatever came before. */
export const noCopyInTheFold: Rule = {
  name: "The fold copies no growing collection",
  reason:
    "copying what was folded so far makes a journal quadratic; HashMap and linked histories share it.",
  breaches: (files) =>
    files
      .filter((file) => inDomain(file) && /\/(?:fold|Workspace)\.ts$/u.test(file.path))
      .flatMap(copiesIn),
};
