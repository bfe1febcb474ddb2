import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { command, run } from "./child.mjs";
import { isStamped, root, stamp } from "./setup.mjs";

/** The folder of the browser application. */
export const webFolder = join(root, "apps", "web");

const built = join(webFolder, "dist", "index.html");
const sources = ["apps/web", "packages/contract/src", "packages/domain/src", "pnpm-lock.yaml"];
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

const hashOfSources = () => {
  const hash = createHash("sha256");
  const files = sources
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) => (path.endsWith(".yaml") ? [path] : filesBelow(path)))
    .toSorted();
  for (const path of files) hash.update(`${relative(root, path)}\n`).update(readFileSync(path));
  return hash.digest("hex");
};

/**
 * Builds the browser application when a source changed since the last build.
 *
 * @param {import("./setup.mjs").Tools} tools
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<number>} exit code
 */
export const buildWeb = async (tools, { force = false } = {}) => {
  const hash = hashOfSources();
  if (!force && existsSync(built) && isStamped("web", hash)) return 0;
  console.log("Construction de l’application…");
  const { code, output } = await run(tools, [command("vite", webFolder), "build"], {
    cwd: webFolder,
    capture: true,
  });
  if (code === 0) stamp("web", hash);
  else console.error(output);
  return code;
};
