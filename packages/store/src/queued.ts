import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Effect, type Result } from "effect";
import type { Shelf } from "./Shelf.ts";
import type { Writer } from "./Writer.ts";

/** What a write answers, and what to do with it once it is released; nothing to keep where it is refused. */
export type Attempted<A, E> = {
  readonly answer: Result.Result<A, E>;
  readonly keep: (() => void) | undefined;
};

/** A write that waits for its turn, its structure held in memory meanwhile. Not interruptible: its answer is what is on disk. */
export const queued = <A, E>(
  writer: Writer,
  shelf: Shelf,
  structure: StructureId | undefined,
  attempt: () => Attempted<A, E>,
): Effect.Effect<A, E | Unavailable> =>
  Effect.uninterruptible(
    Effect.callback<A, E | Unavailable>((resume) => {
      if (structure !== undefined) shelf.hold(structure);
      const settle = (answer: Effect.Effect<A, E | Unavailable>): void => {
        if (structure !== undefined) shelf.letGo(structure);
        resume(answer);
      };
      writer.add({
        write: () => {
          const { answer, keep } = attempt();
          return { keep, answer: () => settle(Effect.fromResult(answer)) };
        },
        refuse: (why) => settle(Effect.fail({ _tag: "Unavailable", why })),
        die: (defect) => settle(Effect.die(defect)),
      });
    }),
  );
