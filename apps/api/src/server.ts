import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { appOf } from "./app.ts";
import type { Log } from "./http/log.ts";
import { openRuntime, type RuntimeOptions } from "./runtime.ts";
import type { Settings } from "./settings.ts";

/** A server that listens. `stop`: answers what is being asked, writes what is queued, closes the base. */
export type Listening = { readonly port: number; readonly stop: () => Promise<void> };

type Answers = Parameters<typeof serve>[0]["fetch"];

/** How long what is being answered may take once the server stops, in milliseconds. */
const patience = 10_000;

/** Listens on a port, 0 for a free one; fails where it is taken. `stop` waits for what is being answered. */
export const listenWith = async (fetch: Answers, port: number): Promise<Listening> => {
  const { server, address } = await new Promise<{
    readonly server: ReturnType<typeof serve>;
    readonly address: AddressInfo;
  }>((resolve, reject) => {
    const server = serve({ fetch, port }, (address) => resolve({ server, address }));
    server.once("error", reject);
  });
  return {
    port: address.port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const impatience = setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, patience);
      await closed;
      clearTimeout(impatience);
    },
  };
};

/** Opens the base of a folder and listens. */
export const listen = async (
  settings: Settings,
  log: Log,
  options: RuntimeOptions = {},
): Promise<Listening> => {
  const runtime = openRuntime(settings, log, options);
  await runtime.context();
  const closing = new AbortController();
  const app = appOf(runtime, settings, log, closing.signal);
  const { port, stop } = await listenWith(app.fetch, settings.port).catch(
    async (cause: unknown) => {
      await runtime.dispose();
      throw cause;
    },
  );
  return {
    port,
    stop: async () => {
      closing.abort();
      await stop();
      await runtime.dispose();
    },
  };
};
