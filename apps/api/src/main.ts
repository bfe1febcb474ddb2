import { exits } from "./cli/exits.ts";
import { folderStop } from "./cli/folderRefused.ts";
import { logLine as log } from "./http/log.ts";
import { serveUntilStopped } from "./serving.ts";
import { settingsOf } from "./settings.ts";

const served = await serveUntilStopped(settingsOf(process.env, Date.now()), log);

if ("_tag" in served) {
  const { exit, lines } = folderStop(served);
  log("error", "not served", { folder: served.folder, why: lines.join(" ") });
  process.exitCode = exit;
} else void served.stopped.then(() => process.exit(exits.done));
