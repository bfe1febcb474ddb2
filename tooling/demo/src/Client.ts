import type { AskedName, SaidBody } from "@coopilote/domain/Command.ts";
import { randomUUID } from "node:crypto";

/** A value at a path of names and indices; undefined where there is nothing. */
export const heldAt = (answer: unknown, ...path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>(
    (held, name) =>
      typeof held === "object" && held !== null
        ? Object.entries(held).find(([key]) => key === String(name))?.[1]
        : undefined,
    answer,
  );

/** A text at a path; fails where there is none. */
export const textAt = (answer: unknown, ...path: ReadonlyArray<string | number>): string => {
  const held = heldAt(answer, ...path);
  if (typeof held !== "string")
    throw new Error(`no ${path.join(".")} in ${JSON.stringify(answer).slice(0, 400)}`);
  return held;
};

const signIn = "/api/sign-in";

type Sending = readonly [
  method: "GET" | "POST",
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array<ArrayBuffer> | undefined,
];

/** What someone signs in with. */
export type Credentials = { readonly identifier: string; readonly password: string };

/** Someone who speaks to a server as a browser would, but for the screens; they sign in again once their session is over. */
export class Client {
  readonly #url: () => string;
  readonly #device: string;
  readonly #credentials: Credentials | null;
  #cookie = "";

  constructor(url: () => string, device: string, credentials: Credentials | null = null) {
    this.#url = url;
    this.#device = device;
    this.#credentials = credentials;
  }

  async #answered(...[method, path, headers, body]: Sending): Promise<Response> {
    const answer = await fetch(`${this.#url()}${path}`, {
      method,
      headers: {
        "user-agent": this.#device,
        ...(this.#cookie === "" ? {} : { cookie: this.#cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const set = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
    if (set.length > 0) this.#cookie = set.join("; ");
    return answer;
  }

  async #sent(...asked: Sending): Promise<unknown> {
    const [method, path, , body] = asked;
    const first = await this.#answered(...asked);
    const isOver = first.status === 401 && this.#credentials !== null && path !== signIn;
    if (isOver) await this.post(signIn, this.#credentials);
    const answer = isOver ? await this.#answered(...asked) : first;
    const text = await answer.text();
    if (!answer.ok)
      throw new Error(`${method} ${path}: ${answer.status} ${text}\n${String(body).slice(0, 800)}`);
    return JSON.parse(text);
  }

  /** Asks, and fails with what the server said unless it said yes. */
  post(
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const sent = { "content-type": "application/json", ...headers };
    return this.#sent("POST", path, sent, JSON.stringify(body));
  }

  view(path: string): Promise<unknown> {
    return this.#sent("GET", path, {}, undefined);
  }

  async command<N extends AskedName>(structure: string, name: N, body: SaidBody<N>): Promise<void> {
    await this.post(`/api/structures/${structure}/commands/${name}`, body, {
      "idempotency-key": randomUUID(),
    });
  }

  /** Sends the bytes of a piece; its id, to be filed next. */
  async send(structure: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const path = `/api/structures/${structure}/documents`;
    return textAt(
      await this.#sent("POST", path, { "content-type": "application/pdf" }, bytes),
      "document",
    );
  }
}
