import { jsonBody } from "@coopilote/api/http/body.ts";
import { securityHeaders } from "@coopilote/api/http/headers.ts";
import type { Log } from "@coopilote/api/http/log.ts";
import { isFromElsewhere } from "@coopilote/api/http/origin.ts";
import { problemResponse } from "@coopilote/api/http/problem.ts";
import type { Settings } from "@coopilote/api/settings.ts";
import {
  type DemonstrationEntered,
  ResetAsked,
  RoleAsked,
} from "@coopilote/contract/demonstration.ts";
import { reading } from "@coopilote/contract/issues.ts";
import { fault, invalid, type Problem, refused } from "@coopilote/contract/problems.ts";
import type { HttpBindings } from "@hono/node-server";
import { Effect, Result, type Schema } from "effect";
import { type Context, Hono } from "hono";
import { randomUUID } from "node:crypto";
import type { LiveCopy } from "./LiveCopy.ts";
import type { Role } from "./Role.ts";
import { entered, everyoneIsThere, standing } from "./visiting.ts";

type Setting = { Bindings: HttpBindings };
type Asking = Context<Setting>;

const choosing: DemonstrationEntered = { address: "/connexion" };

const cookiesOf = ({ req }: Asking): string | null => req.header("cookie") ?? null;

/** What a request of a page of ours asks, or why it is not answered. */
const askedOf = async <A>(
  { req }: Asking,
  schema: Schema.Codec<A, unknown>,
  origin: string | undefined,
): Promise<Result.Result<A, Problem>> => {
  if (isFromElsewhere(req.raw, origin)) return Result.fail(refused({ _tag: "FromElsewhere" }));
  const json = await jsonBody(req.raw);
  return json.pipe(
    Result.mapError(refused),
    Result.flatMap((value) => Result.mapError(reading(schema)(value), invalid)),
  );
};

const standingOf = (live: LiveCopy, roles: ReadonlyArray<Role>, cookies: string | null) =>
  live.use(({ runtime }) => runtime.runPromise(Effect.result(standing(roles, cookies))));

/** Whether everyone whom one may be is there. */
export const holds = (live: LiveCopy, roles: ReadonlyArray<Role>): Promise<boolean> =>
  live.use(({ runtime }) => runtime.runPromise(everyoneIsThere(roles)));

/** The session of whom the visitor is from now on, and where they go. */
const enters = async (
  asking: Asking,
  live: LiveCopy,
  roles: ReadonlyArray<Role>,
  role: RoleAsked,
): Promise<Response> => {
  const from = {
    address: asking.env.incoming.socket.remoteAddress ?? "",
    userAgent: asking.req.header("user-agent") ?? "",
  };
  const answer = await live.use(({ runtime }) =>
    runtime.runPromise(Effect.result(entered(roles, role, cookiesOf(asking), from))),
  );
  if (Result.isFailure(answer)) return problemResponse(refused(answer.failure));
  const { cookie, address } = answer.success;
  asking.header("set-cookie", cookie);
  return asking.json({ address } satisfies DemonstrationEntered);
};

/** All that answers in a demonstration: whom one may be, the reset, and around them the application itself. */
export const demonstrationApp = (
  live: LiveCopy,
  roles: ReadonlyArray<Role>,
  { origin, isHttps }: Settings,
  log: Log,
): Hono<Setting> => {
  const app = new Hono<Setting>();
  app.onError((cause) => {
    const request = randomUUID();
    log("error", "fault", { request, cause: String(cause) });
    return problemResponse(fault(request));
  });
  app.use("/api/demo/*", async (asking, next) => {
    await next();
    const { headers } = asking.res;
    for (const [name, value] of Object.entries(securityHeaders(isHttps))) headers.set(name, value);
    headers.set("cache-control", "no-store");
  });
  app.get("/api/demo", async (asking) => {
    const found = await standingOf(live, roles, cookiesOf(asking));
    return Result.isFailure(found)
      ? problemResponse(refused(found.failure))
      : asking.json(found.success);
  });
  app.post("/api/demo/enter", async (asking) => {
    const asked = await askedOf(asking, RoleAsked, origin);
    return Result.isFailure(asked)
      ? problemResponse(asked.failure)
      : enters(asking, live, roles, asked.success);
  });
  app.post("/api/demo/reset", async (asking) => {
    const asked = await askedOf(asking, ResetAsked, origin);
    if (Result.isFailure(asked)) return problemResponse(asked.failure);
    await live.reset();
    const { again } = asked.success;
    return again === null ? asking.json(choosing) : enters(asking, live, roles, again);
  });
  app.all("*", (asking) => live.use(({ app: inside }) => inside.fetch(asking.req.raw, asking.env)));
  return app;
};
