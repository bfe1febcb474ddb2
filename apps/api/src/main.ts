import { logLine as log } from "./http/log.ts";
import { listen } from "./server.ts";
import { settingsOf } from "./settings.ts";

const settings = settingsOf(process.env, Date.now());
const { port, stop } = await listen(settings, log);
// Starting takes twice the memory that answering does: V8 would keep it until something else needs it.
globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
log("info", "listening", { port });

const end = async (signal: string): Promise<void> => {
  log("info", "stopping", { signal });
  await stop();
  log("info", "stopped");
  process.exit(0);
};

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end(signal));
