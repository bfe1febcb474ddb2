import { commandPath, isCommandName } from "@coopilote/contract/commandEndpoints.ts";
import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import { endpoints } from "@coopilote/contract/endpoints.ts";
import { fault, invalid, refused } from "@coopilote/contract/problems.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { HttpBindings } from "@hono/node-server";
import { Cause, Effect, Exit } from "effect";
import type { Context as Routed, Hono } from "hono";
import { answered, type Ground } from "./answered.ts";
import type { Incoming, Wrong } from "./answering.ts";
import { type Bindings, bindingOf } from "./Binding.ts";
import { commanded } from "./commanded.ts";
import type { Log } from "./http/log.ts";
import { problemResponse } from "./http/problem.ts";
import type { Runtime } from "./runtime.ts";
import type { Ports } from "./Ports.ts";

/** What the router keeps for a request until it is answered. */
export type Variables = { id: string; address: string; route: string };
type Setting = { Bindings: HttpBindings; Variables: Variables };
export type App = Hono<Setting>;
type Asking = Routed<Setting>;

/** A field of the request; of one sent twice, what Node makes of it. */
const fieldsOf =
  ({ headers }: HttpBindings["incoming"]) =>
  (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return typeof value === "string" ? value : (value?.join(", ") ?? null);
  };

const incomingOf = (asking: Asking): Incoming => ({
  request: asking.req.raw,
  params: asking.req.param(),
  header: fieldsOf(asking.env.incoming),
  address: asking.get("address"),
  id: asking.get("id"),
});

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

const responseTo = (wrong: Wrong): Response => {
  if (wrong._tag === "Invalid") return problemResponse(invalid(wrong.issues));
  const retry = wrong._tag === "TooManyAttempts" ? wrong.seconds : undefined;
  const wait = wrong._tag === "Unavailable" ? 5 : retry;
  return problemResponse(refused(wrong), wait === undefined ? {} : { "retry-after": String(wait) });
};

/** The one place where an effect is run and its failure becomes an answer. */
const running =
  (runtime: Runtime, log: Log) =>
  async (
    id: string,
    answering: Effect.Effect<Response, Wrong, Ports>,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const exit = await runtime.runPromiseExit(
      answering.pipe(Effect.catch((wrong) => Effect.succeed(responseTo(wrong)))),
      signal === undefined ? undefined : { signal },
    );
    if (Exit.isSuccess(exit)) return exit.value;
    if (signal?.aborted === true) return new Response(null, { status: 499 });
    log("error", "fault", { request: id, cause: Cause.pretty(exit.cause) });
    return problemResponse(fault(id));
  };

/** Whether an answer is given up once nobody waits for it. */
const isGivenUp = ({ reply }: Endpoint): boolean =>
  reply.kind === "bytes" || (reply.kind === "json" && reply.stops === true);

/** Binds every endpoint of the contract, and every command, to the router. */
export const serve = (app: App, runtime: Runtime, bindings: Bindings, ground: Ground): void => {
  const run = running(runtime, ground.log);
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const answer = answered(endpoint, bindingOf(bindings, name), ground);
    app.on(endpoint.method, endpoint.path, (asking) => {
      asking.set("route", endpoint.path);
      // What is long to make stops with whoever asked; what is written once begun is written.
      const signal = isGivenUp(endpoint) ? asking.req.raw.signal : undefined;
      return run(asking.get("id"), answer(incomingOf(asking)), signal);
    });
  }
  app.post(commandPath, (asking) => {
    const { name } = asking.req.param();
    const incoming = incomingOf(asking);
    if (!isCommandName(name)) return run(incoming.id, Effect.fail(notFound));
    asking.set("route", commandPath.replace(":name", name));
    return run(incoming.id, commanded(name, incoming, ground.origin));
  });
};
