import { isDemonstration } from "@coopilote/store/demonstrationMark.ts";
import type { FolderRefused } from "@coopilote/store/FolderRefused.ts";
import type { Log } from "./http/log.ts";
import { listen } from "./server.ts";
import type { Settings } from "./settings.ts";

/** Serves until a signal says to stop; what is answered is kept once all that was accepted is on disk. */
export const serveUntilStopped = async (
  settings: Settings,
  log: Log,
): Promise<{ readonly stopped: Promise<void> } | FolderRefused> => {
  const { folder } = settings;
  if (isDemonstration(folder)) return { _tag: "IsDemonstration", folder };
  const listening = await listen(settings, log).catch((error: unknown): FolderRefused => {
    if (!isHeld(error)) throw error;
    return { _tag: "FolderHeld", folder };
  });
  if ("_tag" in listening) return listening;
  const { port, stop } = listening;
  // Starting takes twice the memory that answering does: V8 would keep it until something else needs it.
  globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
  log("info", "listening", { port });
  const signalled = new Promise<string>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => resolve(signal));
  });
  const stopped = async (): Promise<void> => {
    log("info", "stopping", { signal: await signalled });
    await stop();
    log("info", "stopped");
  };
  return { stopped: stopped() };
};

/** Whether a server could not start because another process holds its folder. */
const isHeld = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "FolderHeld";
