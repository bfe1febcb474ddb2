import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Effect } from "effect";
import { makeRootOf, stampRoots } from "../checkpoints/checkpointing.ts";
import { writingPorts } from "../runtime.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { checkpointFr, helpFr } from "./fr.ts";
import { stop, type Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";
import { wrongLines } from "./wrongFr.ts";

/** `checkpoint`: what the server does each night, now. */
export const checkpoint: Subcommand = {
  help: helpFr.checkpoint,
  run: (args, { settings, now, out, err }) =>
    Effect.gen(function* () {
      yield* wordsOf(args, {}, 0);
      const at = Instant.make(now);
      const rooted = yield* makeRootOf(at);
      out(`${rooted === undefined ? checkpointFr.nothing : checkpointFr.made(rooted)}\n`);
      if (settings.timestampUrl === undefined) return exits.done;
      const asked = yield* stampRoots(settings.timestampUrl, at, at);
      for (const { day, why } of asked)
        if (why === undefined) out(`${checkpointFr.stamped(day)}\n`);
        else err(`${checkpointFr.queued(day, why)}\n`);
      return asked.every(({ why }) => why === undefined) ? exits.done : exits.unavailable;
    }).pipe(
      Effect.provide(writingPorts(settings)),
      Effect.mapError((failed) => {
        if (failed._tag === "Stop") return failed;
        return failed._tag === "Unavailable"
          ? stop(exits.unavailable, ...wrongLines(failed))
          : folderStop(failed);
      }),
    ),
};
