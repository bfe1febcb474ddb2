/** So many tries in so long, in milliseconds. */
export type Allowance = { readonly tries: number; readonly within: number };

const mostKeys = 10_000;

/** Counts tries by key and says how long to wait once they are too many. In memory: one process serves an instance. */
export class Attempts {
  readonly #allowance: Allowance;
  readonly #tries = new Map<string, ReadonlyArray<number>>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Milliseconds to wait where there were too many tries already, else nothing; counts none. `now`: UTC milliseconds. */
  left(key: string, now: number): number | undefined {
    const recent = this.#recent(key, now);
    const [oldest] = recent;
    return oldest !== undefined && recent.length >= this.#allowance.tries
      ? oldest + this.#allowance.within - now
      : undefined;
  }

  /** Counts one try. Milliseconds to wait where there were too many already, else nothing. `now`: UTC milliseconds. */
  wait(key: string, now: number): number | undefined {
    const left = this.left(key, now);
    if (left !== undefined) return left;
    const recent = this.#recent(key, now);
    this.#tries.delete(key);
    this.#tries.set(key, [...recent, now]);
    this.#forgetOldest();
    return undefined;
  }

  /** The key proved right: its tries no longer count. */
  forgive(key: string): void {
    this.#tries.delete(key);
  }

  #recent(key: string, now: number): ReadonlyArray<number> {
    return (this.#tries.get(key) ?? []).filter((at) => at > now - this.#allowance.within);
  }

  #forgetOldest(): void {
    for (const key of this.#tries.keys()) {
      if (this.#tries.size <= mostKeys) return;
      this.#tries.delete(key);
    }
  }
}
