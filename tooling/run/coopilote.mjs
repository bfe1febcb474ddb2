import { join, resolve } from "node:path";
import { run } from "./child.mjs";
import { serverEnvironment } from "./server.mjs";
import { root, setUp } from "./setup.mjs";
import { buildWeb } from "./web.mjs";

const tools = setUp();
const [word, ...rest] = process.argv.slice(2);
const serves = word === "serve" || (word === "demo" && !rest.includes("--into"));
if (serves && !rest.includes("--help") && !rest.includes("-h")) {
  const build = await buildWeb(tools);
  if (build !== 0) process.exit(build);
}

// What serves people knows nothing of the demonstration, which starts it.
const script = word === "demo" ? "tooling/demo/src/main.ts" : "apps/api/src/cli/main.ts";
const words = word === "demo" ? rest : process.argv.slice(2);

// npm runs scripts from the root: paths are read from where it was called.
const { code } = await run(tools, [join(root, script), ...words], {
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  env: {
    ...serverEnvironment,
    COOPILOTE_DATA: resolve(root, process.env["COOPILOTE_DATA"] ?? "data"),
  },
  input: true,
});
if (word === "--help" || word === "-h")
  console.log(`
D’ici s’écrit aussi\u00A0:
  coopilote demo                   sert une démonstration, avec des personnes inventées (npm run demo)`);
process.exitCode = code;
