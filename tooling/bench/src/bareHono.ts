import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** The bytes of a file, by Hono and nothing else. */
const body = readFileSync(process.env["BODY"] ?? "", "utf8");
const app = new Hono();
app.get("/", (context) => context.body(body, 200, { "content-type": "application/json" }));
serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
  console.log(JSON.stringify({ msg: "listening", port }));
});
