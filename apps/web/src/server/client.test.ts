import { describe, expect, it } from "vitest";
import { createClient, type Fetch } from "./client.ts";

interface Asked {
  path: string;
  headers: Headers;
  body: string;
}

const server = (answer: (asked: Asked, turn: number) => Response) => {
  const asked: Asked[] = [];
  const fetch: Fetch = async (path, init) => {
    const one = {
      path,
      headers: new Headers(init.headers),
      body: typeof init.body === "string" ? init.body : "",
    };
    asked.push(one);
    return answer(one, asked.length);
  };
  return { asked, client: createClient(fetch) };
};

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

const asTitle = (body: unknown): string => {
  if (
    typeof body === "object" &&
    body !== null &&
    "title" in body &&
    typeof body.title === "string"
  )
    return body.title;
  throw new TypeError("no title");
};

const sent = {
  structure: "s 1",
  name: "scheduleSession",
  body: { title: "Cheville" },
  commandId: "id-1",
};

describe("a view", () => {
  it("is asked with the tag of the last one, and kept when nothing changed", async () => {
    const { asked, client } = server((_, turn) =>
      turn === 1
        ? json({ title: "un" }, 200, { etag: '"7"' })
        : new Response(null, { status: 304 }),
    );
    expect(await client.view("/api/home", asTitle)).toStrictEqual({ _tag: "Done", value: "un" });
    expect(await client.view("/api/home", asTitle)).toStrictEqual({ _tag: "Done", value: "un" });
    expect(asked.map((one) => one.headers.get("if-none-match"))).toStrictEqual([null, '"7"']);
  });

  it("is the last one again while the server is out of reach", async () => {
    const { client } = server((_, turn) => {
      if (turn === 1) return json({ title: "un" }, 200, { etag: '"7"' });
      throw new TypeError("Failed to fetch");
    });
    await client.view("/api/home", asTitle);
    expect(await client.view("/api/home", asTitle)).toStrictEqual({ _tag: "Done", value: "un" });
  });

  it("is asked whole again after another account came in", async () => {
    const { asked, client } = server(() => json({ title: "un" }, 200, { etag: '"7"' }));
    await client.view("/api/home", asTitle);
    client.forget();
    await client.view("/api/home", asTitle);
    expect(asked[1]?.headers.get("if-none-match")).toBeNull();
  });

  it("that does not fit the contract is a fault of ours", async () => {
    const { client } = server(() => json({}, 200, { "x-request-id": "r-9" }));
    expect(await client.view("/api/home", asTitle)).toStrictEqual({
      _tag: "Fault",
      cause: "undecodable",
      requestId: "r-9",
    });
  });
});

describe("a command", () => {
  it("goes to its name with its id as the key", async () => {
    const { asked, client } = server(() => json({ title: "fait" }));
    expect(await client.command(sent, asTitle)).toStrictEqual({ _tag: "Done", value: "fait" });
    expect(asked[0]?.path).toBe("/api/structures/s%201/commands/scheduleSession");
    expect(asked[0]?.headers.get("idempotency-key")).toBe("id-1");
    expect(asked[0]?.body).toBe('{"title":"Cheville"}');
  });

  it("of the wrong shape comes back with its fields", async () => {
    const { client } = server(() =>
      json(
        {
          type: "https://coopilote.example/problems/invalid",
          issues: [{ path: ["segments", 0, "from"], message: "Heure attendue" }],
        },
        422,
        { "content-type": "application/problem+json" },
      ),
    );
    expect(await client.command(sent, asTitle)).toStrictEqual({
      _tag: "Invalid",
      issues: [{ path: "segments.0.from", message: "Heure attendue" }],
    });
  });

  it("refused says what is missing", async () => {
    const { client } = server(() =>
      json({ type: "urn:refus:sheet-closed", title: "La feuille est close.", missing: ["x"] }, 409),
    );
    expect(await client.command(sent, asTitle)).toMatchObject({
      _tag: "Refusal",
      problem: {
        type: "urn:refus:sheet-closed",
        title: "La feuille est close.",
        status: 409,
        members: { missing: ["x"] },
      },
    });
  });

  it("that broke the server gives the reference to quote", async () => {
    const { client } = server(() => json({ type: "urn:fault", requestId: "r-1" }, 500));
    expect(await client.command(sent, asTitle)).toStrictEqual({
      _tag: "Fault",
      cause: "server",
      requestId: "r-1",
    });
  });

  it("answered by something else than the server is a fault", async () => {
    const { client } = server(() => new Response("<html>", { status: 502 }));
    expect(await client.command(sent, asTitle)).toMatchObject({ _tag: "Fault", cause: "server" });
  });

  it("whose answer was lost is known to be lost", async () => {
    const { client } = server(() => {
      throw new TypeError("network");
    });
    expect(await client.command(sent, asTitle)).toMatchObject({ _tag: "Fault", cause: "lost" });
  });
});

describe("a request outside the journal", () => {
  it("sends JSON, or nothing, or a file as it is", async () => {
    const { asked, client } = server(() => json({ title: "un" }));
    await client.post("/api/sign-in", { identifier: "ines" }, asTitle);
    await client.post("/api/sign-out", undefined, asTitle);
    await client.post("/api/documents", new Blob(["%PDF"], { type: "application/pdf" }), asTitle);
    expect(asked.map(({ headers }) => headers.get("content-type"))).toStrictEqual([
      "application/json",
      null,
      null,
    ]);
    expect(asked.map(({ body }) => body)).toStrictEqual(['{"identifier":"ines"}', "", ""]);
  });
});
