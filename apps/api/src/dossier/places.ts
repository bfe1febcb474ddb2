import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Effect, Semaphore } from "effect";

const busy: Unavailable = { _tag: "Unavailable", why: "busy" };

/** So many at once, and so many that wait: one more is told to come back. Whoever stops waiting leaves the place to the next. */
class Turns {
  readonly #places: Semaphore.Semaphore;
  readonly #most: number;
  #asked = 0;

  constructor(atOnce: number, waiting: number) {
    this.#places = Semaphore.makeUnsafe(atOnce);
    this.#most = atOnce + waiting;
  }

  get isIdle(): boolean {
    return this.#asked === 0;
  }

  take<A, E, R>(making: Effect.Effect<A, E, R>): Effect.Effect<A, E | Unavailable, R> {
    return Effect.suspend((): Effect.Effect<A, E | Unavailable, R> => {
      if (this.#asked >= this.#most) return Effect.fail(busy);
      this.#asked += 1;
      return this.#places
        .withPermits(1)(making)
        .pipe(Effect.ensuring(Effect.sync(() => (this.#asked -= 1))));
    });
  }
}

/** Dossiers pressed, and dossiers only read, in this process: each holds a journal, and a part of its pieces. */
const pressed = new Turns(2, 16);
const shown = new Turns(2, 32);

/** A dossier set on paper in its turn. */
export const inTurn = <A, E, R>(making: Effect.Effect<A, E, R>) => pressed.take(making);

/** A dossier read in its turn, which waits for no press. */
export const readInTurn = <A, E, R>(making: Effect.Effect<A, E, R>) => shown.take(making);

const byLink = new Map<string, Turns>();

/** What one link asks, one at a time: it never takes every place. */
export const oneByOne = <A, E, R>(
  link: string,
  making: Effect.Effect<A, E, R>,
): Effect.Effect<A, E | Unavailable, R> =>
  Effect.suspend(() => {
    const own = byLink.get(link) ?? new Turns(1, 4);
    byLink.set(link, own);
    const left = Effect.sync(() => {
      if (own.isIdle) byLink.delete(link);
    });
    return own.take(making).pipe(Effect.ensuring(left));
  });

/** How many archives leave at once: each holds its journal until its last byte is taken. */
const leaving = 8;

/** How many more may wait to leave. */
const waitingToLeave = 16;

/** Places that whoever waits for may leave, and that whoever has gives back once, whatever they do. */
class Doors {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(free: number) {
    this.#free = free;
  }

  /** Whether nobody more may wait. */
  get isFull(): boolean {
    return this.#waiting.size >= waitingToLeave;
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
const door = Effect.callback<() => void, Unavailable>((resume) => {
  if (doors.isFull) return resume(Effect.fail(busy));
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

/** The links by which an archive leaves. */
const out = new Set<string>();

/** Marks that an archive leaves by a link, and how that ends, once; nothing where one does already. */
const leavingBy = (link: string | undefined): (() => void) | undefined => {
  if (link === undefined) return () => undefined;
  if (out.has(link)) return undefined;
  out.add(link);
  const so = { isOver: false };
  return () => {
    if (!so.isOver) out.delete(link);
    so.isOver = true;
  };
};

/**
 * What leaves once it is made, by a door that `leave` gives back at its end; given back at once where nothing is made.
 * `link`: by which it leaves, one at a time.
 */
export const byADoor = <A, B, E, R>(
  made: Effect.Effect<A, E, R>,
  leave: (made: A, over: () => void) => B,
  link?: string,
): Effect.Effect<B, E | Unavailable, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.suspend(() => {
      const left = leavingBy(link);
      if (left === undefined) return Effect.fail(busy);
      const leaves = Effect.flatMap(restore(door), (give) => {
        const over = (): void => {
          give();
          left();
        };
        return restore(made).pipe(
          Effect.map((all) => leave(all, over)),
          Effect.onError(() => Effect.sync(over)),
        );
      });
      return Effect.onError(leaves, () => Effect.sync(left));
    }),
  );
