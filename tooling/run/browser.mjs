import { join } from "node:path";
import { command, run } from "./child.mjs";
import { keptDemonstration } from "./demonstration.mjs";
import { providePrograms } from "./programs.mjs";
import { compileCache } from "./server.mjs";
import { root } from "./setup.mjs";
import { buildWeb } from "./web.mjs";

/** The folder of the journeys. */
export const journeys = join(root, "tooling", "e2e");

/**
 * Runs journeys in the browser, on the application as it is now.
 *
 * @param {import("./setup.mjs").Tools} tools
 * @param {string[]} [args] of the runner
 * @returns {Promise<number | undefined>} exit code; undefined when a program lacks or the application does not build
 */
export const inBrowser = async (tools, args = []) => {
  const env = providePrograms();
  if (env === undefined || (await buildWeb(tools)) !== 0) return undefined;
  const { code } = await run(tools, [command("@playwright/test", journeys), "test", ...args], {
    cwd: journeys,
    env: { ...env, ...compileCache, ...keptDemonstration() },
  });
  return code;
};
