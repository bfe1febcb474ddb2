import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Context, type Duration, Effect, Layer, Semaphore } from "effect";
import { type Pressed, PressChild, PressFell } from "./PressChild.ts";
import type { PressJob } from "./PressJob.ts";
import { typographic } from "./typographic.ts";

/** Sets papers in type outside the process that serves; one that does not compile is a fault of ours. */
export class Press extends Context.Service<
  Press,
  { readonly press: (job: PressJob) => Effect.Effect<Uint8Array<ArrayBuffer>, Unavailable> }
>()("coopilote/Press") {}

/**
 * `idle`: how long a press that nobody asks is kept, in milliseconds. `patience`: how long a paper may take.
 * `waiting`: how many may wait for theirs. `heaviest`: the memory above which a press makes no other, in bytes.
 * `started`: told the process of each press.
 */
export type PressOptions = {
  readonly idle: number;
  readonly patience: Duration.Input;
  readonly waiting: number;
  readonly heaviest: number;
  readonly started?: (pid: number | undefined) => void;
};

const usual: PressOptions = {
  idle: 60_000,
  patience: "2 minutes",
  waiting: 8,
  heaviest: 600_000_000,
};

const busy: Unavailable = { _tag: "Unavailable", why: "busy" };

/** The press of the moment: started when first asked, ended when nobody asks or when it has grown too heavy. */
class Held {
  readonly #options: PressOptions;
  #press: PressChild | undefined;
  #leaving: NodeJS.Timeout | undefined;

  constructor(options: PressOptions) {
    this.#options = options;
  }

  async press(job: PressJob): Promise<Pressed["paper"]> {
    clearTimeout(this.#leaving);
    const { paper, weight } = await this.#ready().press(job);
    if (weight > this.#options.heaviest) this.stop();
    else this.#leaving = setTimeout(() => this.stop(), this.#options.idle).unref();
    return paper;
  }

  stop(): void {
    clearTimeout(this.#leaving);
    this.#press?.stop();
    this.#press = undefined;
  }

  #ready(): PressChild {
    if (this.#press !== undefined && !this.#press.hasEnded) return this.#press;
    this.#press = new PressChild();
    this.#options.started?.(this.#press.pid);
    return this.#press;
  }
}

/** A paper; whoever stops waiting for it stops the press. */
const pressedBy = (held: Held, job: PressJob) =>
  Effect.callback<Pressed["paper"], Unavailable>((resume) => {
    held.press({ ...job, content: typographic(job.content) }).then(
      (paper) => resume(Effect.succeed(paper)),
      (cause: unknown) =>
        resume(cause instanceof PressFell ? Effect.fail(busy) : Effect.die(cause)),
    );
    return Effect.sync(() => held.stop());
  });

/** One press, one paper at a time; those that wait beyond the queue are told to come back. */
export const pressLayer = (options: Partial<PressOptions> = {}) =>
  Layer.effect(
    Press,
    Effect.gen(function* () {
      const { patience, waiting, ...kept } = { ...usual, ...options };
      const held = new Held({ patience, waiting, ...kept });
      yield* Effect.addFinalizer(() => Effect.sync(() => held.stop()));
      const turn = yield* Semaphore.make(1);
      let asked = 0;
      return {
        press: (job) =>
          Effect.suspend(() => {
            if (asked > waiting) return Effect.fail(busy);
            asked += 1;
            return pressedBy(held, job).pipe(
              Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail(busy) }),
              turn.withPermits(1),
              Effect.ensuring(Effect.sync(() => (asked -= 1))),
            );
          }),
      };
    }),
  );
