import { type Moment, type Stage, type Tale, Told } from "./Tale.ts";

/** Time that passes from one act to the next, in milliseconds. */
const pace = 20_000;

/** Tells tales together, in the order of time, to the instant given (UTC milliseconds); each tale once. */
export class Teller {
  readonly #stage: Stage;
  readonly #told: ReadonlyMap<Tale, Told>;
  #left: ReadonlyArray<Moment>;

  constructor(tales: ReadonlyArray<Tale>, stage: Stage) {
    this.#stage = stage;
    this.#told = new Map(tales.map((tale) => [tale, new Told(tale, stage)]));
    this.#left = tales.flatMap(({ moments }) => moments).toSorted((a, b) => a.at - b.at);
  }

  /** Throws between two moments once `ends` is aborted. */
  async until(instant: number, ends?: AbortSignal): Promise<void> {
    const now = this.#left.filter(({ at }) => at <= instant);
    this.#left = this.#left.slice(now.length);
    for (const moment of now) {
      ends?.throwIfAborted();
      await this.#live(moment);
    }
  }

  async #live({ at, tale, acts }: Moment): Promise<void> {
    const { clock } = this.#stage;
    const told = this.#told.get(tale);
    if (told === undefined) throw new Error(`${tale.label} is not being told`);
    if (clock.now < at) clock.moveTo(at);
    for (const [index, act] of acts.entries()) {
      try {
        await act(told);
      } catch (error) {
        const when = new Date(clock.now).toISOString();
        throw new Error(`${tale.label}, act ${index + 1} of ${when}`, { cause: error });
      }
      clock.pass(pace);
    }
  }
}
