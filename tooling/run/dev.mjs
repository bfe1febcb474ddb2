import { resolve } from "node:path";
import { start } from "./child.mjs";
import { root, setUp } from "./setup.mjs";

const tools = setUp();
const port = process.env["PORT"] ?? "3000";
const surroundings = {
  env: { PORT: port, COOPILOTE_DATA: resolve(root, process.env["COOPILOTE_DATA"] ?? "data") },
};

const api = start(tools, ["--watch", "apps/api/src/main.ts"], surroundings);
const web = start(tools, ["tooling/run/vite.mjs"], surroundings);

const { code } = await Promise.race([api.ended, web.ended]);
api.stop("SIGTERM");
web.stop("SIGTERM");
await Promise.all([api.ended, web.ended]);
process.exitCode = code;
