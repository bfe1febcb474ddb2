import { openApi } from "@coopilote/contract/openapi.ts";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf } from "../http/files.ts";
import { docsPolicy } from "../http/headers.ts";
import type { App } from "../serve.ts";

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Coopilote : description de l’interface</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="interface"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#interface",
  supportedSubmitMethods: [],
});
`;

const reader = new Set(["/swagger-ui.css", "/swagger-ui-bundle.js"]);

const folder = (): string =>
  dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/swagger-ui.css")));

/** Made when first asked for, then kept. */
const once = <A>(make: () => A): (() => A) => {
  const made: Array<A> = [];
  return () => {
    const [kept = make()] = made;
    made[0] = kept;
    return kept;
  };
};

/** The description of the interface, and a page to read it. */
export const addDocs = (app: App): void => {
  const description = once(() => JSON.stringify(openApi()));
  const files = once(() => filesOf(folder(), reader));
  app.get("/api/openapi.json", (asking) =>
    asking.body(description(), 200, {
      "content-type": "application/json",
      "cache-control": "no-cache",
    }),
  );
  app.get("/api/docs", (asking) =>
    asking.html(page, 200, { "content-security-policy": docsPolicy }),
  );
  app.get("/api/docs/start.js", (asking) =>
    asking.body(start, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/api/docs/:file", async (asking, next) => {
    const found = files()(asking.req.raw, `/${asking.req.param("file")}`);
    if (found === undefined) await next();
    return found;
  });
};
