import { exits } from "./cli/exits.ts";
import { logLine as log } from "./http/log.ts";
import { isHeld, serveUntilStopped } from "./serving.ts";
import { settingsOf } from "./settings.ts";

const settings = settingsOf(process.env, Date.now());

try {
  const { stopped } = await serveUntilStopped(settings, log);
  void stopped.then(() => process.exit(exits.done));
} catch (error) {
  if (!isHeld(error)) throw error;
  log("error", "held", { folder: settings.folder });
  process.exitCode = exits.held;
}
