import { describe, expect, it } from "vitest";
import type { Browser } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, joined, newPerson, password } from "./people.ts";

/** The messages of a stream, as they come; heartbeats are left out. */
async function* messages(browser: Browser, path: string): AsyncGenerator<unknown, "ended"> {
  const response = await browser.fetch(path);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const body: ReadableStream<Uint8Array> | null = response.body;
  const decoder = new TextDecoder();
  for await (const chunk of body ?? [])
    for (const line of decoder.decode(chunk, { stream: true }).split("\n"))
      if (line.startsWith("data: ")) yield JSON.parse(line.slice("data: ".length));
  return "ended";
}

const eventsOf = (structure: string): string => `/api/structures/${structure}/events`;

describe("the stream of a structure", () => {
  it("says where it stands at once, then after each change, facts or rows", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const heard = messages(browser, eventsOf(structure));
    const first = await heard.next();
    expect(first.value).toMatchObject({ version: 3, rows: 1 });
    expect(first.value).toHaveProperty("day");
    const person = newPerson();
    await browser.command(structure, "addPerson", person);
    expect((await heard.next()).value).toMatchObject({ version: 5 });
    await browser.post(`/api/structures/${structure}/invitations`, {
      person: person.person,
      rights: ["member"],
    });
    const third = await heard.next();
    expect(third.value).toMatchObject({ version: 5 });
    expect(third.value).not.toStrictEqual(first.value);
    await heard.return("ended");
  });

  it("ends with the access of whoever listens", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const heard = messages(ines.browser, eventsOf(host.structure));
    await heard.next();
    await host.browser.post(`/api/structures/${host.structure}/members/${ines.person}/end`);
    expect(await heard.next()).toStrictEqual({ done: true, value: "ended" });
  });

  it("ends with the session", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const phone = server.browser();
    await phone.post("/api/sign-in", { identifier: "lucie@exemple.test", password });
    const heard = messages(phone, eventsOf(structure));
    await heard.next();
    await phone.copy().post("/api/sign-out");
    expect(await heard.next()).toStrictEqual({ done: true, value: "ended" });
    expect((await browser.get("/api/session")).status).toBe(200);
  });

  it("ends when the server stops", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const heard = messages(browser, eventsOf(structure));
    await heard.next();
    const stopped = server.stop();
    expect(await heard.next()).toStrictEqual({ done: true, value: "ended" });
    await stopped;
  });
});
