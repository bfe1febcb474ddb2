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

  /** Counts one try. Milliseconds to wait where there were too many already, else nothing. `now`: UTC milliseconds. */
  wait(key: string, now: number): number | undefined {
    const recent = (this.#tries.get(key) ?? []).filter((at) => at > now - this.#allowance.within);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#allowance.tries)
      return oldest + this.#allowance.within - now;
    this.#tries.delete(key);
    this.#tries.set(key, [...recent, now]);
    this.#forgetOldest();
    return undefined;
  }

  /** The key proved right: its tries no longer count. */
  forgive(key: string): void {
    this.#tries.delete(key);
  }

  #forgetOldest(): void {
    for (const key of this.#tries.keys()) {
      if (this.#tries.size <= mostKeys) return;
      this.#tries.delete(key);
    }
  }
}
