import { Effect } from "effect";
import { logLine } from "../http/log.ts";
import { isHeld, serveUntilStopped } from "../serving.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { helpFr } from "./fr.ts";
import { stop, type Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";

/** `serve`: the server, as `npm start` runs it. */
export const serve: Subcommand = {
  help: helpFr.serve,
  run: (args, { settings }) =>
    Effect.gen(function* () {
      yield* wordsOf(args, {}, 0);
      const { stopped } = yield* Effect.mapError(
        Effect.tryPromise({
          try: () => serveUntilStopped(settings, logLine),
          catch: (error) => error,
        }),
        (error) =>
          isHeld(error)
            ? folderStop({ _tag: "FolderHeld", folder: settings.folder })
            : stop(exits.fault, String(error)),
      );
      yield* Effect.promise(() => stopped);
      return exits.done;
    }),
};
