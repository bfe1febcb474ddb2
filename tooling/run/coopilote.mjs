import { join, resolve } from "node:path";
import { run } from "./child.mjs";
import { serverEnvironment } from "./server.mjs";
import { root, setUp } from "./setup.mjs";
import { buildWeb } from "./web.mjs";

const tools = setUp();
const words = process.argv.slice(2);
if (words[0] === "serve" && !words.includes("--help")) {
  const build = await buildWeb(tools);
  if (build !== 0) process.exit(build);
}

// npm runs scripts from the root: paths are read from where it was called.
const { code } = await run(tools, [join(root, "apps/api/src/cli/main.ts"), ...words], {
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  env: {
    ...serverEnvironment,
    COOPILOTE_DATA: resolve(root, process.env["COOPILOTE_DATA"] ?? "data"),
  },
  input: true,
});
process.exitCode = code;
