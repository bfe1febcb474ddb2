import { randomUUID } from "node:crypto";

export const newId = (): string => randomUUID();

type Answer = { readonly status: number; readonly body: unknown };

/** Someone signed in, who speaks to the server as a browser would, but for the screens. */
export class Client {
  #cookie = "";
  url: string;

  constructor(url: string) {
    this.url = url;
  }

  async ask(
    method: "GET" | "POST",
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(this.#cookie === "" ? {} : { cookie: this.#cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
    if (set.length > 0) this.#cookie = set.join("; ");
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  /** Asks, and fails with what the server said unless it said yes. */
  async done(method: "GET" | "POST", path: string, body?: unknown, key?: string): Promise<unknown> {
    const headers = key === undefined ? {} : { "idempotency-key": key };
    const { status, body: said } = await this.ask(method, path, body, headers);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(said)}`);
    return said;
  }

  async command(structure: string, name: string, body: unknown): Promise<void> {
    await this.done("POST", `/api/structures/${structure}/commands/${name}`, body, newId());
  }

  view(structure: string, path: string): Promise<unknown> {
    return this.done("GET", `/api/structures/${structure}/${path}`);
  }

  /** Sends the bytes of a piece; its id, to be filed next. */
  async send(structure: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const answer = await fetch(`${this.url}/api/structures/${structure}/documents`, {
      method: "POST",
      headers: { cookie: this.#cookie, "content-type": "application/pdf" },
      body: bytes,
    });
    const said: unknown = await answer.json();
    return field(said, "document");
  }
}

/** A text field of an answer; fails where there is none. */
export const field = (answer: unknown, name: string): string => {
  const held: unknown =
    typeof answer === "object" && answer !== null
      ? Object.entries(answer).find(([key]) => key === name)?.[1]
      : undefined;
  if (typeof held !== "string") throw new Error(`no ${name} in ${JSON.stringify(answer)}`);
  return held;
};
