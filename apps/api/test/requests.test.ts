import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, joined, newPerson, password } from "./people.ts";

const json = { "content-type": "application/json" };

const posted = (
  body: NonNullable<RequestInit["body"]>,
  headers: Readonly<Record<string, string>> = json,
): RequestInit => ({
  method: "POST",
  headers: { "idempotency-key": newId(), ...headers },
  body,
});

describe("a body", () => {
  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
    "of type « %s » is not read",
    async (type) => {
      const server = await opened();
      const answer = await server
        .browser()
        .ask("/api/sign-in", posted(new Blob(["{}"]), { "content-type": type }));
      expect([answer.status, answer.body["type"]]).toStrictEqual([
        415,
        "/problemes/content-type-not-accepted",
      ]);
    },
  );

  it.each([
    ["cut short", '{"identifier": "a'],
    ["with a key twice", '{"identifier":"a","identifier":"b","password":"c"}'],
    ["with a key twice under another spelling", '{"a":1,"\\u0061":2}'],
    ["with __proto__", '{"__proto__":{"isAdmin":true}}'],
    ["nested forty deep", `${"[".repeat(40)}${"]".repeat(40)}`],
    ["empty", ""],
  ])("%s is not JSON to us", async (_, text) => {
    const server = await opened();
    const answer = await server.browser().ask("/api/sign-in", posted(text));
    expect([answer.status, answer.body["type"]]).toStrictEqual([400, "/problemes/not-json"]);
  });

  it("that is not UTF-8 is not JSON to us", async () => {
    const server = await opened();
    const answer = await server
      .browser()
      .ask("/api/sign-in", posted(Uint8Array.of(0x22, 0xff, 0x22)));
    expect(answer.status).toBe(400);
  });

  it("above a megabyte is not read, whether it says its length or not", async () => {
    const server = await opened();
    const browser = server.browser();
    const long = JSON.stringify({ identifier: "x".repeat(1_100_000) });
    const said = await browser.ask("/api/sign-in", posted(long));
    const streamed = await browser.ask("/api/sign-in", {
      ...posted(new Blob([long]).stream()),
      duplex: "half",
    });
    expect([said.status, streamed.status]).toStrictEqual([413, 413]);
  });
});

describe("a command", () => {
  it.each([undefined, "1", "not-a-uuid"])("without a proper id (%s) is not done", async (key) => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const answer = await browser.post(
      `/api/structures/${structure}/commands/addPerson`,
      newPerson(),
      { headers: key === undefined ? {} : { "idempotency-key": key } },
    );
    expect([answer.status, answer.body["type"]]).toStrictEqual([400, "/problemes/key-missing"]);
  });
});

describe("a page of another site", () => {
  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "https://ailleurs.example" },
    { origin: "null" },
  ])("changes nothing (%o)", async (headers) => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const answer = await browser.command(structure, "addPerson", newPerson(), { headers });
    const signIn = await browser.post("/api/sign-out", undefined, { headers });
    expect([answer.status, signIn.status]).toStrictEqual([403, 403]);
  });

  it("is told apart from our own", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const ours = await browser.command(structure, "addPerson", newPerson(), {
      headers: { origin: server.url, "sec-fetch-site": "same-origin" },
    });
    expect(ours.status).toBe(200);
  });
});

describe("every answer", () => {
  it.each(["/", "/api/session", "/healthz", "/nulle/part", "/api/docs"])(
    "keeps the browser strict (%s)",
    async (path) => {
      const server = await opened();
      const { headers } = await server.browser().get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/u);
      expect(headers.get("strict-transport-security")).toBeNull();
    },
  );

  it("of the interface is never kept by a cache in between", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const { headers } = await browser.get(`/api/structures/${structure}/home`);
    expect(headers.get("cache-control")).toBe("private, no-cache");
  });
});

describe("the log", () => {
  it("holds neither names nor identifiers nor paths with their ids", async () => {
    const server = await opened();
    const { structure } = await founder(server, "lucie@exemple.test");
    const text = JSON.stringify(server.lines);
    for (const said of ["lucie", "Exemple", password, structure, "127.0.0.1"])
      expect(text).not.toContain(said);
    expect(server.lines).toContainEqual(
      expect.objectContaining({
        msg: "answered",
        route: "/api/structures/:structure/commands/foundStructure",
        status: 200,
      }),
    );
  });
});

describe("the state of the server", () => {
  it("is told to who watches it", async () => {
    const server = await opened();
    const browser = server.browser();
    expect((await browser.get("/healthz")).status).toBe(200);
    expect((await browser.get("/readyz")).status).toBe(200);
    const metrics = await browser.get("/metrics");
    expect(metrics.text).toMatch(/^coopilote_answers_seconds_count\{.*\} \d+$/mu);
  });

  it("is not counted for someone from elsewhere", async () => {
    const server = await opened();
    const proxied = await server.browser().get("/metrics", { "x-forwarded-for": "203.0.113.7" });
    expect(proxied.status).toBe(404);
  });

  it("is counted for who holds the token, where there is one", async () => {
    const server = await opened({ COOPILOTE_METRICS_TOKEN: "jeton" });
    const browser = server.browser();
    expect((await browser.get("/metrics")).status).toBe(404);
    const held = await browser.get("/metrics", { authorization: "Bearer jeton" });
    expect(held.status).toBe(200);
  });
});

describe("what is asked twice", () => {
  it("is done once, and answered the same", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const [key, body] = [newId(), newPerson()];
    const first = await browser.command(structure, "addPerson", body, { key });
    const second = await browser.command(structure, "addPerson", body, { key });
    expect(second.body).toStrictEqual(first.body);
  });

  it("with another content, or by someone else, is another thing under a used key", async () => {
    const server = await opened();
    const host = await founder(server);
    const other = await joined(server, host, "ines.fictive", ["manage", "member"]);
    const [key, body] = [newId(), newPerson()];
    await host.browser.command(host.structure, "addPerson", body, { key });
    const otherBody = await host.browser.command(host.structure, "addPerson", newPerson(), { key });
    const otherActor = await other.browser.command(host.structure, "addPerson", body, { key });
    for (const { status, body: problem } of [otherBody, otherActor])
      expect([status, problem["type"]]).toStrictEqual([422, "/problemes/key-already-used"]);
  });
});
