import { posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import type { ParseResult, VisitorObject } from "oxc-parser";

/** One use of another module. `names` holds `NamespaceObject` or `Default` where no name is named. */
export interface Import {
  readonly specifier: string;
  readonly names: ReadonlyArray<string>;
  readonly line: number;
}

/** A name that a file offers to others. */
export interface Export {
  readonly name: string;
  readonly line: number;
}

/** A source file as the rules see it; `path` is relative to the root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Type-only and dynamic imports, and re-exports, are there too. */
  readonly imports: ReadonlyArray<Import>;
  readonly exports: ReadonlyArray<Export>;
  readonly lineOf: (offset: number) => number;
  readonly visit: (visitor: VisitorObject) => void;
}

type Locate = (offset: number) => number;

const locator = (text: string): Locate => {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
};

const declaredImports = ({ module }: ParseResult, lineOf: Locate): ReadonlyArray<Import> =>
  module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? importName.kind),
    line: lineOf(start),
  }));

const reexports = ({ module }: ParseResult, lineOf: Locate): ReadonlyArray<Import> =>
  module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, importName }) =>
      moduleRequest === null
        ? []
        : [
            {
              specifier: moduleRequest.value,
              names: [importName.name ?? importName.kind],
              line: lineOf(start),
            },
          ],
    ),
  );

const inlineImports = ({ program }: ParseResult, lineOf: Locate): ReadonlyArray<Import> => {
  const found: Import[] = [];
  const add = (specifier: unknown, start: number): void => {
    if (typeof specifier === "string") {
      found.push({ specifier, names: ["NamespaceObject"], line: lineOf(start) });
    }
  };
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === "Literal") add(node.source.value, node.start);
    },
    TSImportType: (node) => add(node.source.value, node.start),
  }).visit(program);
  return found;
};

const offered = ({ module }: ParseResult, lineOf: Locate): ReadonlyArray<Export> =>
  module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ exportName }) =>
      exportName.name === null ? [] : [{ name: exportName.name, line: lineOf(start) }],
    ),
  );

/** A model of papers, its lines as strings: what it says is read as what a program says, comments left out. */
const linesSaid = (text: string): string =>
  text
    .split("\n")
    .map((line) => `${JSON.stringify(line.replace(/(?:^|\s)\/\/.*$/u, ""))};`)
    .join("\n");

/**
 * @param path relative to the root; its extension says how to parse
 * @throws when the text is not TypeScript, JavaScript or a model of papers
 */
export const sourceFile = (path: string, text: string): SourceFile => {
  const isModel = path.endsWith(".typ");
  const result = isModel ? parseSync(`${path}.ts`, linesSaid(text)) : parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const lineOf = locator(isModel ? linesSaid(text) : text);
  return {
    path,
    lines: text.replace(/\n$/u, "").split("\n").length,
    imports: [
      ...declaredImports(result, lineOf),
      ...reexports(result, lineOf),
      ...inlineImports(result, lineOf),
    ],
    exports: offered(result, lineOf),
    lineOf,
    visit: (visitor) => new Visitor(visitor).visit(result.program),
  };
};

/** Tests, and what only tests use: they may reach further than what ships. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/u.test(path) || /\/(?:test|journeys)\//u.test(path);

/** The folder of the package that holds a file: `packages/domain`. */
export const packageOf = (path: string): string => path.split("/").slice(0, 2).join("/");

/**
 * The file of the repository that an import means; undefined for what comes from outside.
 *
 * @param known paths of all source files
 */
export const resolved = (
  from: string,
  specifier: string,
  known: ReadonlySet<string>,
): string | undefined => {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  const [, name, rest] = /^@coopilote\/([^/]+)\/(.+)$/u.exec(specifier) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const candidates = ["packages", "apps", "tooling"].map((group) => `${group}/${name}/src/${rest}`);
  return candidates.find((path) => known.has(path)) ?? `packages/${name}/src/${rest}`;
};
