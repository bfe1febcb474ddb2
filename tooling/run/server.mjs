import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./child.mjs";
import { isStamped, root, stamp } from "./setup.mjs";
import { hashOf } from "./sources.mjs";

const main = resolve(root, "apps/api/src/main.ts");
const compiled = resolve(root, ".tools/compile-cache");
/** What the server is made of. */
export const serverSources = [
  "apps/api/src",
  ...["catalogue", "contract", "documents", "domain", "store"].map(
    (name) => `packages/${name}/src`,
  ),
  "pnpm-lock.yaml",
];

const flags = ["--expose-gc", "--max-semi-space-size=8"];

/** How Node runs the server: it gives back itself, once, the memory that starting took. */
export const serverArguments = [...flags, main];

/** Compiled code and stripped types are kept from one start to the next. */
export const compileCache = { NODE_COMPILE_CACHE: compiled };

/**
 * Where the C library is glibc, its threads share one arena and what starting took is given back:
 * https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
 */
export const serverEnvironment = {
  ...compileCache,
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * Strips and compiles the server's sources when one changed, in a process that ends:
 * the one that serves would keep the compiler in memory, 20 MB of it.
 *
 * @param {import("./setup.mjs").Tools} tools
 * @returns {Promise<number>} exit code
 */
export const prepareServer = async (tools) => {
  const hash = hashOf(serverSources);
  if (existsSync(compiled) && isStamped("server", hash)) return 0;
  const once = `await import(${JSON.stringify(pathToFileURL(main).href)}); process.emit("SIGTERM");`;
  const { code, output } = await run(tools, [...flags, "--input-type=module", "--eval", once], {
    env: { ...serverEnvironment, PORT: "0", COOPILOTE_DATA: ":memory:" },
    capture: true,
  });
  if (code === 0) stamp("server", hash);
  else console.error(output);
  return code;
};
