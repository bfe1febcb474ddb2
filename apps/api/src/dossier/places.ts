import { Effect, Semaphore } from "effect";

/** How many dossiers are made at once in this process: each holds a journal, and a part of its pieces. */
const atOnce = 2;
const places = Semaphore.makeUnsafe(atOnce);

/** A dossier made in its turn; whoever stops waiting leaves the place to the next. */
export const inTurn = <A, E, R>(making: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  places.withPermits(1)(making);

/** How many archives leave at once: each holds its journal until its last byte is taken. */
const leaving = 8;

/** Places that whoever waits for may leave, and that whoever has gives back once, whatever they do. */
class Doors {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(free: number) {
    this.#free = free;
  }

  /** `taken` is called once there is a place; the answer gives it back, or stops waiting. */
  ask(taken: () => void): () => void {
    const so = { has: false, isOver: false };
    const take = (): void => {
      so.has = true;
      taken();
    };
    if (this.#free > 0) {
      this.#free -= 1;
      take();
    } else this.#waiting.add(take);
    return () => {
      if (so.isOver) return;
      so.isOver = true;
      this.#waiting.delete(take);
      if (so.has) this.#pass();
    };
  }

  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}

const doors = new Doors(leaving);

/** A place to leave by, once there is one, and how it is given back. */
const door = Effect.callback<() => void>((resume) => {
  const give = doors.ask(() => queueMicrotask(() => resume(Effect.succeed(give))));
  return Effect.sync(give);
});

/** How long whoever takes nothing keeps a place, in milliseconds. */
const patience = 120_000;

/** Bytes as they are taken, and no sooner. `over`: called once, when they are all taken, refused, abandoned, or waited for too long. */
export const taken = (
  chunks: AsyncGenerator<Uint8Array, void>,
  over: () => void,
  waited = patience,
): ReadableStream<Uint8Array> => {
  const so: { waiting?: NodeJS.Timeout } = {};
  const end = (): void => {
    clearTimeout(so.waiting);
    over();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const stop = (): void => {
          end();
          controller.error(new Error("nobody takes these bytes any more"));
          void chunks.return(undefined);
        };
        so.waiting = setTimeout(stop, waited).unref();
      },
      pull: async (controller) => {
        so.waiting?.refresh();
        try {
          const next: IteratorResult<Uint8Array, void> = await chunks.next();
          if (next.done !== true) return controller.enqueue(next.value);
          end();
          controller.close();
        } catch (cause) {
          end();
          throw cause;
        }
      },
      cancel: async () => {
        end();
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
};

/** What leaves once it is made, by a door that `leave` gives back at its end; given back at once where nothing is made. */
export const byADoor = <A, B, E, R>(
  made: Effect.Effect<A, E, R>,
  leave: (made: A, over: () => void) => B,
): Effect.Effect<B, E, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(restore(door), (give) =>
      restore(made).pipe(
        Effect.map((all) => leave(all, give)),
        Effect.onError(() => Effect.sync(give)),
      ),
    ),
  );
