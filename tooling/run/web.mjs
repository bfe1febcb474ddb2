import { existsSync } from "node:fs";
import { join } from "node:path";
import { command, run } from "./child.mjs";
import { isStamped, root, stamp } from "./setup.mjs";
import { hashOf } from "./sources.mjs";

/** The folder of the browser application. */
export const webFolder = join(root, "apps", "web");

const built = join(webFolder, "dist", "index.html");
const sources = ["apps/web", "packages/contract/src", "packages/domain/src", "pnpm-lock.yaml"];

/**
 * Builds the browser application when a source changed since the last build.
 *
 * @param {import("./setup.mjs").Tools} tools
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<number>} exit code
 */
export const buildWeb = async (tools, { force = false } = {}) => {
  const hash = hashOf(sources);
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
