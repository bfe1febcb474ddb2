/** A line, then as many bytes as it says, then a line: what a press reads, each waited for. */
export class Inlet {
  readonly #source: AsyncIterator<Buffer, undefined>;
  readonly #held: Array<Buffer> = [];

  constructor(source: AsyncIterable<Buffer, undefined>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line, without its end; nothing where there is no more. */
  async line(): Promise<string | undefined> {
    const parts: Array<Buffer> = [];
    for (;;) {
      const chunk = await this.#next();
      if (chunk === undefined) return undefined;
      const end = chunk.indexOf("\n");
      if (end === -1) parts.push(chunk);
      else {
        this.#held.unshift(chunk.subarray(end + 1));
        return Buffer.concat([...parts, chunk.subarray(0, end)]).toString("utf8");
      }
    }
  }

  /** So many bytes; those there are where they end before. */
  async take(size: number): Promise<Buffer> {
    const taken = Buffer.allocUnsafe(size);
    const so = { filled: 0 };
    while (so.filled < size) {
      const chunk = await this.#next();
      if (chunk === undefined) return taken.subarray(0, so.filled);
      const copied = chunk.copy(taken, so.filled);
      so.filled += copied;
      if (copied < chunk.length) this.#held.unshift(chunk.subarray(copied));
    }
    return taken;
  }

  async #next(): Promise<Buffer | undefined> {
    const held = this.#held.shift();
    if (held !== undefined) return held;
    const next: IteratorResult<Buffer, undefined> = await this.#source.next();
    return next.value;
  }
}
