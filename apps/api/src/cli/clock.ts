import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { writingPorts } from "../runtime.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { clockFr, helpFr } from "./fr.ts";
import { stop, stopped, type Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";
import { wrongLines } from "./wrongFr.ts";

/** `clock accept`: the one way by which a journal goes back in time. */
export const clock: Subcommand = {
  help: helpFr.clock,
  run: (args, { settings, out }) =>
    Effect.gen(function* () {
      const { said } = yield* wordsOf(args, {}, 1);
      if (said[0] !== "accept") return yield* stopped(exits.usage, clockFr.accept);
      const accepted = yield* Effect.flatMap(Store, ({ acceptClock }) => acceptClock).pipe(
        Effect.provide(writingPorts(settings)),
        Effect.mapError((failed) =>
          failed._tag === "Unavailable"
            ? stop(exits.unavailable, ...wrongLines(failed))
            : folderStop(failed),
        ),
      );
      for (const structure of accepted) out(`${clockFr.accepted(structure)}\n`);
      if (accepted.length === 0) out(`${clockFr.nothing}\n`);
      return exits.done;
    }),
};
