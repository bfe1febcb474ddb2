import { idempotencyKey } from "@coopilote/contract/commandEndpoints.ts";
import { randomUUID } from "node:crypto";

/** What came back: its body read as JSON where it is. */
export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
};

type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly key?: string };

const isBody = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const bodyOf = (type: string, text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = type.includes("json") ? JSON.parse(text) : {};
  return isBody(value) ? value : {};
};

type Row = Readonly<Record<string, unknown>>;

/** The rows of a list in an answer. */
export const rowsIn = ({ body }: Answered, field: string): ReadonlyArray<Row> => {
  const rows: unknown = body[field];
  return Array.isArray(rows) ? rows.filter(isBody) : [];
};

export const newId = (): string => randomUUID();

/** Someone at a screen: keeps the cookies it is given and sends them back. */
export class Browser {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** The same browser, its cookies copied: as one who stole them, or kept them. `url`: where else it goes. */
  copy(url = this.#url): Browser {
    const other = new Browser(url);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== "") headers.set("cookie", this.cookie);
    const response = await fetch(`${this.#url}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answered> {
    const response = await this.fetch(path, init);
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, body: bodyOf(headers.get("content-type") ?? "", text) };
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.ask(path, { headers });
  }

  post(path: string, body?: unknown, { headers = {} }: Sent = {}): Promise<Answered> {
    return this.ask(path, {
      method: "POST",
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  command(structure: string, name: string, body: unknown, sent: Sent = {}): Promise<Answered> {
    return this.post(`/api/structures/${structure}/commands/${name}`, body, {
      headers: { [idempotencyKey]: sent.key ?? newId(), ...sent.headers },
    });
  }

  #keep(line: string): void {
    const [pair = ""] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const value = pair.slice(pair.indexOf("=") + 1);
    if (value === "") this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
