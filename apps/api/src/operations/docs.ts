import type { App } from "../serve.ts";

/** The description of the interface, and a page to read it. */
export const addDocs = (app: App): void => {
  app.get("/api/openapi.json", (asking) => asking.json({}));
};
