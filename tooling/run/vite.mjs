import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { webFolder } from "./web.mjs";

const api = `http://127.0.0.1:${process.env["PORT"]}`;
const served = ["/api", "/healthz", "/readyz", "/metrics"];

const entry = createRequire(join(webFolder, "package.json")).resolve("vite");
const { createServer } = await import(pathToFileURL(entry).href);

const server = await createServer({
  root: webFolder,
  server: { proxy: Object.fromEntries(served.map((path) => [path, { target: api }])) },
});
await server.listen();
server.printUrls();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => void server.close().finally(() => process.exit()));
}
