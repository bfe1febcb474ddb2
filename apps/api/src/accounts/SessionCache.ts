import { hash } from "node:crypto";
import type { Recognised } from "./Accounts.ts";

const most = 20_000;

/**
 * Sessions by the hash of the Cookie header that was recognised, so that a request is known without a query.
 * Holds no right: grants are read at each request.
 */
export class SessionCache {
  readonly #byCookies = new Map<string, Recognised>();

  /** `now`: UTC milliseconds. */
  get(cookies: string, now: number): Recognised | undefined {
    const known = this.#byCookies.get(hash("sha256", cookies, "base64"));
    return known === undefined || known.until <= now ? undefined : known;
  }

  put(cookies: string, recognised: Recognised): void {
    this.#byCookies.set(hash("sha256", cookies, "base64"), recognised);
    const [oldest] = this.#byCookies.keys();
    if (oldest !== undefined && this.#byCookies.size > most) this.#byCookies.delete(oldest);
  }

  drop(session: string): void {
    for (const [key, recognised] of this.#byCookies)
      if (recognised.session === session) this.#byCookies.delete(key);
  }
}
