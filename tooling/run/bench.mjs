import { run } from "./child.mjs";
import { providePrograms } from "./programs.mjs";
import { fetchTool, setUp } from "./setup.mjs";
import { prepareServer, serverArguments, serverEnvironment } from "./server.mjs";
import { buildWeb } from "./web.mjs";

const tools = setUp();
const programs = providePrograms();
if (programs === undefined) process.exit(1);
const lighthouse = fetchTool("lighthouse", "13.5.0", "cli/index.js");
const build = await buildWeb(tools);
if (build !== 0) process.exit(build);
const prepared = await prepareServer(tools);
if (prepared !== 0) process.exit(prepared);

const script = ["tooling/bench/src/main.ts", ...process.argv.slice(2)];
const { code } = await run(tools, [...serverArguments.slice(0, -1), ...script], {
  env: {
    ...serverEnvironment,
    ...programs,
    LIGHTHOUSE: lighthouse,
    SERVER_ARGUMENTS: JSON.stringify(serverArguments),
  },
});
process.exitCode = code;
