import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cause, Clock, Effect, Layer, Schedule } from "effect";
import type { Log } from "../http/log.ts";
import type { Settings } from "../settings.ts";
import { makeRootOf, stampRoots, utcDay } from "./checkpointing.ts";

/** Two hours into the day, in milliseconds: in metropolitan France and its zones to the east the day before has ended; to the west it may not have. */
const hour = 2 * 3_600_000;

/** An authority that gave no stamp is asked again after so long, in milliseconds. */
const between = 15 * 60_000;

/** Whether the root of a day is to be made: once, from 02:00 UTC on, as soon as the server is there. */
const isDue = (now: Instant, made: string | undefined): boolean =>
  now % 86_400_000 >= hour && made !== utcDay(now);

const daily = (log: Log, { timestampUrl }: Settings) => {
  const last: { made: string | undefined } = { made: undefined };
  return Effect.gen(function* () {
    const now = Instant.make(yield* Clock.currentTimeMillis);
    if (isDue(now, last.made)) {
      const rooted = yield* makeRootOf(now);
      last.made = utcDay(now);
      if (rooted !== undefined) log("info", "checkpoint", { day: rooted.day, size: rooted.size });
    }
    if (timestampUrl === undefined) return;
    const asked = yield* stampRoots(timestampUrl, now, Instant.make(now - between));
    for (const { day, why } of asked)
      if (why === undefined) log("info", "stamp", { day });
      else log("warn", "no stamp", { day, why });
  });
};

/** Every day, binds the heads of all journals to a root, and asks for its stamp where an authority is configured. */
export const checkpointLayer = (log: Log, settings: Settings) =>
  Layer.effectDiscard(
    daily(log, settings).pipe(
      Effect.catchCause((cause) =>
        Effect.sync(() => log("error", "checkpoint", { cause: Cause.pretty(cause) })),
      ),
      Effect.repeat(Schedule.spaced("1 minute")),
      Effect.forkScoped,
    ),
  );
