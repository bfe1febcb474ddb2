import { clockLayer } from "@coopilote/api/clockLayer.ts";
import { writingPorts } from "@coopilote/api/runtime.ts";
import type { Settings } from "@coopilote/api/settings.ts";
import type { Clocks } from "@coopilote/store/clocks.ts";
import { type Effect, Layer, ManagedRuntime } from "effect";

const opened = (settings: Settings, clocks: Clocks) =>
  ManagedRuntime.make(
    writingPorts(settings, { clocks }).pipe(Layer.provideMerge(clockLayer(clocks))),
  );

type Ports = ManagedRuntime.ManagedRuntime.Services<ReturnType<typeof opened>>;

/** Does to a folder that nobody serves what no browser asks, and closes it. */
export const alone = async (
  settings: Settings,
  clocks: Clocks,
  does: Effect.Effect<unknown, unknown, Ports>,
): Promise<void> => {
  const runtime = opened(settings, clocks);
  try {
    await runtime.runPromise(does);
  } finally {
    await runtime.dispose();
  }
};
