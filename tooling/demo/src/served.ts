import { type Log, logLine } from "@coopilote/api/http/log.ts";
import { listenWith } from "@coopilote/api/server.ts";
import type { Settings } from "@coopilote/api/settings.ts";
import { once } from "node:events";
import { monday, opensAt, roles } from "./demonstration.ts";
import { LiveCopy } from "./LiveCopy.ts";
import { demonstrationApp, holds } from "./serve.ts";

/** Only what goes wrong is worth a line to whoever tries the demonstration. */
const log: Log = (level, said, fields) => {
  if (level !== "info") logLine(level, said, fields);
};

type Place = {
  readonly settings: Settings;
  /** A folder of ours, empty. */
  readonly folder: string;
  /** The folder of the demonstration, built once the port is ours. */
  readonly pristine: () => Promise<string>;
};

/**
 * Serves the demonstration until `ends` is aborted; `foreign` where what the folder holds is not this release's.
 * `told`: it is open, at an address, on a day.
 */
export const servedUntil = async (
  ends: AbortSignal,
  { settings, folder, pristine }: Place,
  told: (address: string, day: string) => void,
): Promise<"served" | "foreign"> => {
  const built = Promise.withResolvers<string>();
  const live = new LiveCopy({ settings, log, folder, opensAt, pristine: built.promise });
  const { port, stop } = await listenWith(
    demonstrationApp(live, roles, settings, log).fetch,
    settings.port,
  );
  try {
    await pristine().then(built.resolve, built.reject);
    if (!(await holds(live, roles))) return "foreign";
    told(settings.origin ?? `http://localhost:${port}`, monday.day);
    if (!ends.aborted) await once(ends, "abort");
    return "served";
  } finally {
    const answered = stop();
    await live.close();
    await answered;
  }
};
