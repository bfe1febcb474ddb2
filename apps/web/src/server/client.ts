import { type Answer, readProblem } from "./Answer.ts";

/** Reads a body by the contract's schema; throws when it does not fit. */
export type Decode<Value> = (body: unknown) => Value;

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

export interface Sent {
  readonly structure: string;
  readonly name: string;
  readonly body: unknown;
  /** From `newId`, kept for as long as the same content is sent. */
  readonly commandId: string;
}

export interface Client {
  /** GET: the last body is kept, and answered again when it has not changed or when the server is out of reach. */
  readonly view: <Value>(path: string, decode: Decode<Value>) => Promise<Answer<Value>>;
  /** POST of a named command; the answer is the new screen. */
  readonly command: <Value>(sent: Sent, decode: Decode<Value>) => Promise<Answer<Value>>;
  /** POST of what is not a command: JSON, or the bytes of a file. */
  readonly post: <Value>(
    path: string,
    content: unknown,
    decode: Decode<Value>,
  ) => Promise<Answer<Value>>;
  /** Forgets the kept bodies: another account comes in. */
  readonly forget: () => void;
}

interface Kept {
  readonly etag: string;
  readonly body: unknown;
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const type = response.headers.get("content-type") ?? "";
  return type.includes("json") ? response.json() : undefined;
};

const decoded = <Value>(
  decode: Decode<Value>,
  body: unknown,
  requestId: string | undefined,
): Answer<Value> => {
  try {
    return { _tag: "Done", value: decode(body) };
  } catch {
    return { _tag: "Fault", cause: "undecodable", requestId };
  }
};

const LOST: Answer<never> = { _tag: "Fault", cause: "lost", requestId: undefined };

/** A file keeps the type it says; the rest is JSON; nothing has no body. */
const posted = (content: unknown): RequestInit => {
  const method = "POST";
  const accept = "application/json";
  if (content === undefined) return { method, headers: { accept } };
  if (content instanceof Blob) return { method, headers: { accept }, body: content };
  return {
    method,
    headers: { accept, "content-type": "application/json" },
    body: JSON.stringify(content),
  };
};

/** The one way to the server. Nothing is thrown: an answer is one of four, each with its face. */
export const createClient = (fetch: Fetch): Client => {
  const kept = new Map<string, Kept>();

  const ask = async <Value>(
    path: string,
    init: RequestInit,
    decode: Decode<Value>,
  ): Promise<Answer<Value>> => {
    const last = init.method === "GET" ? kept.get(path) : undefined;
    try {
      const response = await fetch(path, { credentials: "same-origin", ...init });
      const requestId = response.headers.get("x-request-id") ?? undefined;
      if (response.status === 304 && last !== undefined)
        return decoded(decode, last.body, requestId);
      const body = await bodyOf(response);
      if (!response.ok) return readProblem(response.status, body, requestId);
      const etag = response.headers.get("etag");
      if (init.method === "GET" && etag !== null) kept.set(path, { etag, body });
      return decoded(decode, body, requestId);
    } catch {
      // fetch rejects, and json() too, only when the answer did not come whole.
      return last === undefined ? LOST : decoded(decode, last.body, undefined);
    }
  };

  return {
    view: (path, decode) => {
      const last = kept.get(path);
      const condition = last === undefined ? {} : { "if-none-match": last.etag };
      return ask(
        path,
        { method: "GET", headers: { accept: "application/json", ...condition } },
        decode,
      );
    },
    command: (sent, decode) =>
      ask(
        `/api/structures/${encodeURIComponent(sent.structure)}/commands/${sent.name}`,
        {
          method: "POST",
          headers: {
            accept: "application/json",
            "content-type": "application/json",
            "idempotency-key": sent.commandId,
          },
          body: JSON.stringify(sent.body),
        },
        decode,
      ),
    post: (path, content, decode) => ask(path, posted(content), decode),
    forget: () => kept.clear(),
  };
};

export const client = createClient((path, init) => fetch(path, init));
