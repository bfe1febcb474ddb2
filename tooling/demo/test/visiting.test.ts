import { listen, listenWith } from "@coopilote/api/server.ts";
import { settingsOf } from "@coopilote/api/settings.ts";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { heldAt } from "../src/Client.ts";
import { opensAt, roles, tales } from "../src/demonstration.ts";
import { LiveCopy } from "../src/LiveCopy.ts";
import { layperson } from "../src/Player.ts";
import type { Role } from "../src/Role.ts";
import { demonstrationApp, holds } from "../src/serve.ts";
import { Tale } from "../src/Tale.ts";
import { newFolder } from "./called.ts";

const silent = (): void => undefined;
const page = "<!doctype html><html><head><title>Coopilote</title></head></html>";

const playing = (does: RegExp): Role => {
  const role = roles.find((one) => does.test(one.does));
  if (role === undefined) throw new Error(`nobody is ${does.source}`);
  return role;
};
const coordinator = playing(/^coordinatrice/u);
const delegate = playing(/déléguée/u);
const otherTale = tales.find((tale) => tale !== delegate.tale) ?? delegate.tale;

const asked = ({ tale, player }: Role) => ({ structure: tale.structure, person: player.person });

type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

/** Someone at a browser of their own. */
class Visitor {
  readonly #url: string;
  #cookie = "";

  constructor(url: string) {
    this.#url = url;
  }

  async ask(
    path: string,
    sent?: unknown,
    also: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    const answer = await fetch(`${this.#url}${path}`, {
      method: sent === undefined ? "GET" : "POST",
      headers: {
        ...(this.#cookie === "" ? {} : { cookie: this.#cookie }),
        ...(sent === undefined ? {} : { "content-type": "application/json" }),
        ...also,
      },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    const [given] = answer.headers.getSetCookie();
    if (given !== undefined) this.#cookie = given.split(";")[0] ?? "";
    const [{ status, headers }, text] = [answer, await answer.text()];
    const isJson = headers.get("content-type")?.includes("json") ?? false;
    return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  enter(role: Role): Promise<Answered> {
    return this.ask("/api/demo/enter", asked(role));
  }

  /** Adds someone to the coordinator's structure. */
  addPerson(): Promise<Answered> {
    const body = {
      person: randomUUID(),
      name: { family: "Passage", given: "Odette", civility: null },
      contact: null,
      profession: null,
      qualifications: [],
      registration: null,
      affiliation: null,
      exercise: null,
    };
    const path = `/api/structures/${coordinator.tale.structure}/commands/addPerson`;
    return this.ask(path, body, { "idempotency-key": randomUUID() });
  }

  people(): Promise<Answered> {
    return this.ask(`/api/structures/${coordinator.tale.structure}/people`);
  }
}

/** The demonstration, open in this process, with a page of its own. */
const liveCopy = async () => {
  const pages = join(await newFolder(), "pages");
  await mkdir(pages);
  await writeFile(join(pages, "index.html"), page);
  const settings = { ...settingsOf({ PORT: "0" }, Date.now()), webFolder: pages };
  const live = new LiveCopy({
    settings,
    log: silent,
    pristine: Promise.resolve(inject("demonstration")),
    folder: await newFolder(),
    opensAt,
  });
  onTestFinished(() => live.close());
  return { live, settings };
};

const opened = async () => {
  const { live, settings } = await liveCopy();
  const app = demonstrationApp(live, roles, settings, silent);
  const { port, stop } = await listenWith(app.fetch, 0);
  onTestFinished(stop);
  return () => new Visitor(`http://127.0.0.1:${port}`);
};

describe("a visitor of the demonstration", () => {
  it("is nobody yet, and finds everyone whom they may be, on its day", async () => {
    const visitor = (await opened())();
    const { status, headers, body } = await visitor.ask("/api/demo");
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(heldAt(body, "day")).toBe("2026-10-12");
    const found = heldAt(body, "structures");
    const offered = Array.isArray(found) ? found.flatMap((one) => heldAt(one, "roles")) : [];
    expect(offered).toHaveLength(roles.length);
    expect(offered).toContainEqual(
      expect.objectContaining({ person: delegate.player.person, isMe: false }),
    );
  });

  it("is someone else by one request, on that person’s first page", async () => {
    const visitor = (await opened())();
    const first = await visitor.enter(coordinator);
    expect(first.body).toEqual({ address: `/s/${coordinator.tale.structure}` });
    expect((await visitor.people()).status).toBe(200);
    const second = await visitor.enter(delegate);
    expect(second.body).toEqual({ address: `/s/${delegate.tale.structure}/moi` });
    const { body } = await visitor.ask("/api/session");
    expect(heldAt(body, "structures", 0, "person")).toBe(delegate.player.person);
    expect((await visitor.ask("/api/demo")).text.match(/"isMe":true/gu)).toHaveLength(1);
  });

  it("cannot be who is not offered, nor be made someone by another site’s page", async () => {
    const visitor = (await opened())();
    const stranger = { structure: coordinator.tale.structure, person: randomUUID() };
    expect((await visitor.ask("/api/demo/enter", stranger)).status).toBe(404);
    expect((await visitor.ask("/api/demo/enter", { structure: "ici" })).status).toBe(422);
    expect((await visitor.ask("/api/demo/rien", {})).status).toBe(404);
    const elsewhere = { "sec-fetch-site": "cross-site" };
    for (const [path, sent] of [
      ["/api/demo/enter", asked(coordinator)],
      ["/api/demo/reset", { again: null }],
    ] as const)
      expect((await visitor.ask(path, sent, elsewhere)).status).toBe(403);
  });

  it("is told by the page how far its clock is from the machine’s", async () => {
    const { text } = await (await opened())().ask("/connexion");
    const gained = Number(/name="coopilote-demonstration" content="(-?\d+)"/u.exec(text)?.[1]);
    expect(Math.abs(Date.now() + gained - opensAt)).toBeLessThan(60_000);
  });
});

describe("a folder of the demonstration", () => {
  it("holds everyone whom one may be", async () => {
    const { live } = await liveCopy();
    expect(await holds(live, roles)).toBe(true);
  });

  it.each([
    ["someone was not yet told", { ...coordinator, player: layperson("Nouvelle", "Venue") }],
    ["someone has no access", { ...delegate, tale: otherTale }],
    ["a structure was not yet told", { ...coordinator, tale: new Tale("Nulle-Part") }],
  ])("is not this release’s where %s", async (_, missing) => {
    const { live } = await liveCopy();
    expect(await holds(live, [...roles, missing])).toBe(false);
  });
});

describe("a reset", () => {
  it("undoes all that was done, and leaves the visitor whom they were", async () => {
    const newVisitor = await opened();
    const [visitor, other] = [newVisitor(), newVisitor()];
    await visitor.enter(coordinator);
    await other.enter(delegate);
    const before = await visitor.people();
    expect((await visitor.addPerson()).status).toBe(200);
    expect((await visitor.people()).text).toContain("Odette Passage");
    const reset = await visitor.ask("/api/demo/reset", { again: asked(coordinator) });
    expect(reset.body).toEqual({ address: `/s/${coordinator.tale.structure}` });
    expect((await visitor.people()).text).toBe(before.text);
    expect((await other.ask("/api/session")).status).toBe(401);
  });

  it("leaves who is nobody where one chooses", async () => {
    const visitor = (await opened())();
    const { body } = await visitor.ask("/api/demo/reset", { again: null });
    expect(body).toEqual({ address: "/connexion" });
  });

  it("keeps waiting whoever asks meanwhile, and answers them all; two at once are one", async () => {
    const newVisitor = await opened();
    const visitor = newVisitor();
    await visitor.enter(coordinator);
    const again = asked(coordinator);
    const answers = await Promise.all([
      visitor.addPerson(),
      visitor.ask("/api/demo/reset", { again }),
      newVisitor().ask("/api/demo/reset", { again }),
      ...Array.from({ length: 20 }, () => newVisitor().ask("/api/demo")),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await visitor.people()).text).not.toContain("Odette Passage");
  });
});

describe("a server that people work with", () => {
  it("knows no demonstration", async () => {
    const settings = settingsOf({ PORT: "0", COOPILOTE_DATA: await newFolder() }, Date.now());
    const { port, stop } = await listen(settings, silent);
    onTestFinished(stop);
    const visitor = new Visitor(`http://127.0.0.1:${port}`);
    expect((await visitor.ask("/api/demo")).status).toBe(404);
    expect((await visitor.enter(coordinator)).status).toBe(404);
    expect((await visitor.ask("/api/demo/reset", { again: null })).status).toBe(404);
    expect((await visitor.ask("/")).text).not.toContain("coopilote-demonstration");
  });
});
