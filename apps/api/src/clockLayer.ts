import type { Clocks } from "@coopilote/store/clocks.ts";
import { Clock, Effect, Layer } from "effect";

const nanoseconds = 1_000_000n;

/** Everything asks these clocks what time it is; waiting is left to the machine's. */
export const clockLayer = ({ wall }: Clocks) =>
  Layer.effect(
    Clock.Clock,
    Effect.map(Clock.Clock, (machine): Clock.Clock => {
      const now = (): number => Math.trunc(wall());
      const inNanoseconds = (): bigint => BigInt(now()) * nanoseconds;
      return {
        currentTimeMillisUnsafe: now,
        currentTimeMillis: Effect.sync(now),
        currentTimeNanosUnsafe: inNanoseconds,
        currentTimeNanos: Effect.sync(inNanoseconds),
        monotonicTimeNanosUnsafe: () => machine.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: machine.monotonicTimeNanos,
        sleep: (duration) => machine.sleep(duration),
      };
    }),
  );
