import type { JsonText } from "./JsonText.ts";

/** An encoded answer and the tag under which it holds. */
export type KeptAnswer = { readonly etag: string; readonly body: JsonText };

/** In UTF-16 units, over all answers. */
const most = 8_000_000;

/** The last answer of each screen for each account, while memory allows; the least recently used goes first. */
export class Kept {
  readonly #answers = new Map<string, KeptAnswer>();
  #size = 0;

  get(key: string, etag: string): KeptAnswer | undefined {
    const known = this.#answers.get(key);
    if (known?.etag !== etag) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, known);
    return known;
  }

  put(key: string, answer: KeptAnswer): void {
    this.#drop(key);
    const { length } = answer.body.text;
    if (length > most / 4) return;
    this.#answers.set(key, answer);
    this.#size += length;
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= most) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#size -= this.#answers.get(key)?.body.text.length ?? 0;
    this.#answers.delete(key);
  }
}
