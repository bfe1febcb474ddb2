import { Effect } from "effect";
import { logLine } from "../http/log.ts";
import { serveUntilStopped } from "../serving.ts";
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
      const served = yield* Effect.tryPromise({
        try: () => serveUntilStopped(settings, logLine),
        catch: (error) => stop(exits.fault, String(error)),
      });
      if ("_tag" in served) return yield* Effect.fail(folderStop(served));
      yield* Effect.promise(() => served.stopped);
      return exits.done;
    }),
};
