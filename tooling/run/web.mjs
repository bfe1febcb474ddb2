import { existsSync } from "node:fs";
import { join } from "node:path";
import { command, run } from "./child.mjs";
import { isStamped, root, stamp } from "./setup.mjs";
import { hashOf } from "./sources.mjs";

/** The folder of the browser application. */
export const webFolder = join(root, "apps", "web");

const shared = ["packages/domain/src", "pnpm-lock.yaml"];

/** What is built for browsers: the application, then the page that verifies a dossier de contrôle, in one file. */
const built = [
  {
    stamp: "web",
    folder: webFolder,
    into: "dist/index.html",
    sources: ["apps/web", "packages/contract/src", ...shared],
  },
  {
    stamp: "verifier",
    folder: join(root, "apps", "verifier"),
    into: "dist/verifier.html",
    sources: ["apps/verifier", "apps/web/src", ...shared],
  },
];

/**
 * Builds what browsers read, when a source changed since the last build.
 *
 * @param {import("./setup.mjs").Tools} tools
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<number>} exit code
 */
export const buildWeb = async (tools, { force = false } = {}) => {
  for (const { stamp: name, folder, into, sources } of built) {
    const hash = hashOf(sources);
    if (!force && existsSync(join(folder, into)) && isStamped(name, hash)) continue;
    console.log("Construction de l’application…");
    const { code, output } = await run(tools, [command("vite", folder), "build"], {
      cwd: folder,
      capture: true,
    });
    if (code !== 0) {
      console.error(output);
      return code;
    }
    stamp(name, hash);
  }
  return 0;
};
