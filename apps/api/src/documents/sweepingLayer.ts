import { Store } from "@coopilote/store/Store.ts";
import { Cause, Effect, Layer, Schedule } from "effect";
import type { Log } from "../http/log.ts";

/** Every hour, removes the bytes that were sent and never filed. */
export const sweepingLayer = (log: Log) =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const { documents } = yield* Store;
      yield* documents.sweep.pipe(
        Effect.catchCause((cause) =>
          Effect.sync(() => log("error", "sweep", { cause: Cause.pretty(cause) })),
        ),
        Effect.repeat(Schedule.spaced("1 hour")),
        Effect.forkScoped,
      );
    }),
  );
