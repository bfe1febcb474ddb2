import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceFile } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const skipped = new Set(["node_modules", "dist", "reports", "test-results", ".turbo", "public"]);

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.(?:tsx?|mjs|typ)$/u.test(entry.name) ? [path] : [];
    });

/** Every source file of the repository, parsed, the models of papers too. */
export const repository = (): ReadonlyArray<SourceFile> =>
  ["packages", "apps", "tooling"]
    .map((group) => join(root, group))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
    .map((path) =>
      sourceFile(relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")),
    );
