import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { appOf } from "./app.ts";
import type { Log } from "./http/log.ts";
import { openRuntime, type RuntimeOptions } from "./runtime.ts";
import type { Settings } from "./settings.ts";

/** A server that listens. `stop`: answers what is being asked, writes what is queued, closes the base. */
export type Listening = { readonly port: number; readonly stop: () => Promise<void> };

/** How long what is being answered may take once the server stops, in milliseconds. */
const patience = 10_000;

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
  const { server, address } = await new Promise<{
    readonly server: ReturnType<typeof serve>;
    readonly address: AddressInfo;
  }>((resolve) => {
    const server = serve({ fetch: app.fetch, port: settings.port }, (address) =>
      resolve({ server, address }),
    );
  });
  return {
    port: address.port,
    stop: async () => {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const impatience = setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, patience);
      await closed;
      clearTimeout(impatience);
      await runtime.dispose();
    },
  };
};
