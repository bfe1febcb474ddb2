import { refused } from "@coopilote/contract/problems.ts";
import { Hono } from "hono";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bindings } from "./bindings.ts";
import { cookieName } from "./accounts/cookie.ts";
import { stateFormOf } from "./declaration/prefill/StateForm.ts";
import { addressOf, isLocal } from "./http/address.ts";
import { announcedIn, linkOf } from "./http/announced.ts";
import { filesOf } from "./http/files.ts";
import { policyHeldBy, securityHeaders } from "./http/headers.ts";
import { Kept } from "./http/Kept.ts";
import type { Log } from "./http/log.ts";
import { problemResponse } from "./http/problem.ts";
import { addDocs } from "./operations/docs.ts";
import { Metrics } from "./operations/Metrics.ts";
import type { Runtime } from "./runtime.ts";
import { type App, serve } from "./serve.ts";
import type { Settings } from "./settings.ts";

const notFound = () => problemResponse(refused({ _tag: "NotFound" }));

/** Names each request, counts and logs its answer, and adds the headers that every answer has. */
const surround = (app: App, settings: Settings, metrics: Metrics, log: Log): void => {
  const headers = Object.entries(securityHeaders(settings.isHttps));
  app.use(async (asking, next) => {
    const began = performance.now();
    const { incoming, outgoing } = asking.env;
    const remote = incoming.socket.remoteAddress ?? "";
    const id = randomUUID();
    // Set before the answer is made: what an answer sets itself takes their place.
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    outgoing.setHeader("x-request-id", id);
    asking.set("id", id);
    asking.set("route", "other");
    asking.set("address", addressOf(asking.req.raw, remote, settings.behindProxy));
    await next();
    const { status } = asking.res;
    const route = asking.get("route");
    const seconds = (performance.now() - began) / 1000;
    metrics.count(route, status, seconds);
    log("info", "answered", {
      request: id,
      method: asking.req.method,
      route,
      status,
      ms: Math.round(seconds * 1000),
    });
  });
};

const addOperations = (app: App, settings: Settings, metrics: Metrics, closing: AbortSignal) => {
  app.get("/healthz", (asking) => asking.text("ok"));
  app.get("/readyz", (asking) =>
    closing.aborted ? asking.text("closing", 503) : asking.text("ready"),
  );
  app.get("/metrics", (asking) => {
    const remote = asking.env.incoming.socket.remoteAddress ?? "";
    const token = asking.req.header("authorization");
    const isAllowed =
      settings.metricsToken === undefined
        ? isLocal(asking.req.raw, remote)
        : token === `Bearer ${settings.metricsToken}`;
    return isAllowed
      ? asking.text(metrics.text(), 200, { "content-type": "text/plain; version=0.0.4" })
      : notFound();
  });
};

/** The page that verifies a dossier de contrôle, under the policy it holds itself: ours would refuse its script. */
const addVerifier = (app: App, { verifierFolder }: Settings): void => {
  const page = join(verifierFolder, "verifier.html");
  if (!existsSync(page)) return;
  const file = filesOf(verifierFolder);
  const policy = policyHeldBy(readFileSync(page, "utf8"));
  app.get("/verifier.html", ({ req: { raw, path } }) => {
    const answer = file(raw, path) ?? notFound();
    answer.headers.set("content-security-policy", policy);
    return answer;
  });
};

/** Files of the application; any other address is one of its pages. */
const addPages = (app: App, settings: Settings): void => {
  const file = filesOf(settings.webFolder);
  const session = `${cookieName(settings.isHttps)}=`;
  for (const page of announcedIn(settings.webFolder))
    app.get(page.path, ({ req }) => {
      const answer = file(req.raw, "/index.html") ?? notFound();
      const isKnown = req.header("cookie")?.includes(session) ?? false;
      const isOfThePast = req.query("jour") !== undefined;
      if (page.path.includes("/:token")) answer.headers.set("x-robots-tag", "noindex");
      answer.headers.set("link", linkOf(page, req.param(), isKnown && !isOfThePast));
      return answer;
    });
  app.get("*", ({ req: { raw, path } }) => {
    const found = file(raw, path);
    if (found !== undefined) return found;
    const isPage = !path.startsWith("/api/") && !path.startsWith("/assets/");
    return (isPage ? file(raw, "/index.html") : undefined) ?? notFound();
  });
};

/** The whole of what answers: the interface, its description, the pages. `closing`: aborted when the server stops. */
export const appOf = (
  runtime: Runtime,
  settings: Settings,
  log: Log,
  closing: AbortSignal,
): App => {
  const app: App = new Hono();
  const metrics = new Metrics();
  surround(app, settings, metrics, log);
  addOperations(app, settings, metrics, closing);
  addDocs(app);
  serve(app, runtime, bindings, {
    log,
    origin: settings.origin,
    form: stateFormOf(settings),
    release: settings.release,
    kept: new Kept(),
    closing,
  });
  app.all("/api/*", notFound);
  addVerifier(app, settings);
  addPages(app, settings);
  app.notFound(notFound);
  return app;
};
