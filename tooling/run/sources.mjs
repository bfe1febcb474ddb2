import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./setup.mjs";

const skipped = new Set(["node_modules", "dist", "reports", ".turbo"]);

/**
 * @param {string} path
 * @returns {string[]}
 */
const filesBelow = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );

/**
 * What tells that a source changed.
 *
 * @param {ReadonlyArray<string>} sources folders, and the lock file, from the root
 * @returns {string}
 */
export const hashOf = (sources) => {
  const hash = createHash("sha256");
  const files = sources
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) => (path.endsWith(".yaml") ? [path] : filesBelow(path)))
    .toSorted();
  for (const path of files) hash.update(`${relative(root, path)}\n`).update(readFileSync(path));
  return hash.digest("hex");
};
