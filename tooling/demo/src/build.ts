import { Clock } from "./Clock.ts";
import { newTextAt, opensAt, tales } from "./demonstration.ts";
import { Teller } from "./Teller.ts";
import { versionsBefore } from "@coopilote/catalogue/published.ts";
import type { Log } from "@coopilote/api/http/log.ts";
import { listen } from "@coopilote/api/server.ts";
import type { RuntimeOptions } from "@coopilote/api/runtime.ts";
import type { Settings } from "@coopilote/api/settings.ts";

const silent = (): void => undefined;

/** Hears in a server's log that every journal knows what its catalogue says. */
const learning = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const log: Log = (_, message) => {
    if (message === "texts learned") resolve();
    if (message === "texts not learned") reject(new Error(message));
  };
  return { log, done: promise };
};

/**
 * Tells the demonstration's tales into an empty folder, each command by the server's own way, at the moment it is given.
 * Throws, its server closed, once `ends` is aborted.
 */
export const buildDemonstration = async (
  settings: Settings,
  folder: string,
  ends?: AbortSignal,
): Promise<void> => {
  const [first] = tales.flatMap(({ moments }) => moments).toSorted((a, b) => a.at - b.at);
  if (first === undefined) throw new Error("nothing to tell");
  const clock = new Clock(first.at);
  const clocks = { wall: () => clock.now, monotonic: () => clock.now };
  let url = "";
  const teller = new Teller(tales, { url: () => url, clock });
  const until = async (
    instant: number,
    options: RuntimeOptions,
    { log, done }: { readonly log: Log; readonly done?: Promise<void> } = { log: silent },
  ): Promise<void> => {
    const { port, stop } = await listen({ ...settings, folder, port: 0 }, log, {
      ...options,
      clocks,
    });
    url = `http://127.0.0.1:${port}`;
    try {
      await done;
      await teller.until(instant, ends);
    } finally {
      await stop();
    }
  };
  await until(newTextAt, { versions: versionsBefore("lombalgie-2020-03-06", 2) });
  if (clock.now < newTextAt) clock.moveTo(newTextAt);
  await until(opensAt, {}, learning());
};
