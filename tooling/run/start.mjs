import { resolve } from "node:path";
import { run } from "./child.mjs";
import { root, setUp } from "./setup.mjs";
import { prepareServer, serverArguments, serverEnvironment } from "./server.mjs";
import { buildWeb } from "./web.mjs";

const tools = setUp();
const build = await buildWeb(tools);
if (build !== 0) process.exit(build);
const prepared = await prepareServer(tools);
if (prepared !== 0) process.exit(prepared);

const { code } = await run(tools, serverArguments, {
  env: {
    ...serverEnvironment,
    COOPILOTE_DATA: resolve(root, process.env["COOPILOTE_DATA"] ?? "data"),
  },
});
process.exitCode = code;
