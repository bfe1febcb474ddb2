import { createHash } from "node:crypto";
import type { Recognised } from "./Accounts.ts";

const most = 20_000;

const keyOf = (token: string): string => createHash("sha256").update(token).digest("base64");

/**
 * Sessions by the hash of their token, so that a request is recognised without a query.
 * Holds no right: grants are read at each request.
 */
export class SessionCache {
  readonly #byToken = new Map<string, Recognised>();
  readonly #keys = new Map<string, string>();

  /** `now`: UTC milliseconds. */
  get(token: string, now: number): Recognised | undefined {
    const known = this.#byToken.get(keyOf(token));
    return known === undefined || known.until <= now ? undefined : known;
  }

  put(token: string, recognised: Recognised): void {
    const key = keyOf(token);
    this.#byToken.set(key, recognised);
    this.#keys.set(recognised.session, key);
    const [oldest] = this.#byToken.values();
    if (oldest !== undefined && this.#byToken.size > most) this.drop(oldest.session);
  }

  drop(session: string): void {
    this.#byToken.delete(this.#keys.get(session) ?? "");
    this.#keys.delete(session);
  }
}
