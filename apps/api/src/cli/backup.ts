import { backup as backedUp } from "@coopilote/store/backup.ts";
import { Effect } from "effect";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { backupFr, helpFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import { stopped, type Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";

const dayLength = 24 * 3_600_000;
/** How long a backup is kept, in days, where nothing else is said. */
const usualDays = "30";

/** `backup`: the base and its pieces, beside the server that writes to them. */
export const backup: Subcommand = {
  help: helpFr.backup,
  run: (args, { settings, now, out, err }) =>
    Effect.gen(function* () {
      const words = yield* wordsOf(args, { "keep-days": "value" }, 1);
      const [to] = words.said;
      if (to === undefined) return yield* stopped(exits.usage, backupFr.where);
      const days = words.value("keep-days") ?? usualDays;
      if (!/^[1-9]\d{0,4}$/u.test(days)) return yield* stopped(exits.usage, backupFr.days(days));
      const until = now + Number(days) * dayLength;
      const made = yield* onDisk(() => backedUp({ from: settings.folder, to, made: now, until }));
      if ("_tag" in made)
        return yield* made._tag === "NotEmpty"
          ? stopped(exits.refused, backupFr.notEmpty(to))
          : Effect.fail(folderStop(made));
      out(`${backupFr.made(to, made)}\n`);
      for (const document of made.lost) err(`${backupFr.lost(document)}\n`);
      return made.lost.length === 0 ? exits.done : exits.unsound;
    }),
};
