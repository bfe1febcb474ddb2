import { commands } from "@coopilote/domain/Command.ts";
import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import { endpoints } from "@coopilote/contract/endpoints.ts";
import { filled } from "@coopilote/contract/paths.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandBodies } from "./bodies.ts";
import { type Browser, newId } from "./Browser.ts";
import { type Opened, openedOn } from "./opened.ts";
import { type Founder, founder, joined, someone } from "./people.ts";

type Scene = {
  readonly server: Opened;
  readonly host: Founder;
  readonly member: Founder;
  readonly stranger: Browser;
};
const scene: { at?: Scene } = {};

const at = (): Scene => {
  if (scene.at === undefined) throw new Error("the scene is not set");
  return scene.at;
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-api-"));
  const server = await openedOn(folder);
  const host = await founder(server);
  const member = await joined(server, host, "ines.fictive");
  const stranger = (await founder(server, "paul@exemple.test")).browser;
  scene.at = { server, host, member, stranger };
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
});

const all = Object.values<Endpoint>(endpoints);
const pathIn = ({ path }: Endpoint, structure: string): string =>
  filled(path, {
    structure,
    team: newId(),
    person: newId(),
    session: newId(),
    document: newId(),
    attestation: newId(),
    declaration: newId(),
    paper: "engagement",
    number: "inconnu",
    invitation: newId(),
    link: newId(),
    token: "inconnu",
    version: "inconnue",
  });

/** A body of the right type and the wrong shape. */
const shapeless = ({ method, body }: Endpoint): RequestInit => {
  if (method === "GET") return {};
  if (body === undefined) return { method };
  return "kind" in body
    ? { method, body: "x" }
    : { method, body: "{}", headers: { "content-type": "application/json" } };
};

describe("without a session", () => {
  it.each(all.filter(({ who }) => who !== "anyone"))("$name answers 401", async (endpoint) => {
    const { server, host } = at();
    const path = pathIn(endpoint, host.structure);
    const { status, body } = await server.browser().ask(path, shapeless(endpoint));
    expect([status, body["type"]]).toStrictEqual([401, "/problemes/not-signed-in"]);
  });

  it.each(commandBodies)("the command $name answers 401", async ({ name, body }) => {
    const { server, host } = at();
    const answer = await server.browser().command(host.structure, name, body);
    expect(answer.status).toBe(401);
  });
});

describe("to someone of another structure", () => {
  it.each(all.filter(({ who }) => who === "member"))(
    "$name says the same as for a structure that does not exist",
    async (endpoint) => {
      const { host, stranger } = at();
      const theirs = await stranger.ask(pathIn(endpoint, host.structure), shapeless(endpoint));
      const nobodys = await stranger.ask(pathIn(endpoint, newId()), shapeless(endpoint));
      expect(theirs.status).toBe(404);
      expect(theirs.body).toStrictEqual(nobodys.body);
    },
  );

  it.each(commandBodies.filter(({ name }) => name !== "foundStructure"))(
    "the command $name says the same as for a structure that does not exist",
    async ({ name, body }) => {
      const { host, stranger } = at();
      const theirs = await stranger.command(host.structure, name, body);
      const nobodys = await stranger.command(newId(), name, body);
      expect(theirs.status).toBe(404);
      expect(theirs.body).toStrictEqual(nobodys.body);
    },
  );
});

describe("a command of the wrong shape", () => {
  const secret = "ne-pas-repeter-7f3a";

  it.each(Object.keys(commands))("%s names the wrong fields and repeats no value", async (name) => {
    const { host } = at();
    const { status, body, text } = await host.browser.command(host.structure, name, {
      [`champ-${newId()}`]: secret,
      team: secret,
      person: secret,
      session: { secret },
    });
    expect([status, body["type"]]).toStrictEqual([422, "/problemes/invalid"]);
    expect(body["issues"]).not.toStrictEqual([]);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/expected|missing|unexpected/iu);
  });

  it.each(commandBodies)("$name refuses a field it does not know", async ({ name, body }) => {
    const { host } = at();
    const answer = await host.browser.command(host.structure, name, {
      ...Object(body),
      isAdmin: true,
    });
    expect(answer.status).toBe(422);
    expect(answer.body["issues"]).toContainEqual({ path: ["isAdmin"], message: "Champ inconnu" });
  });
});

/** Gestures of coordination: a member with no other function is told that someone else may do them. */
const coordination = [
  "addEntity",
  "adoptSharedSoftware",
  "dropSharedSoftware",
  "addPerson",
  "recordAffiliation",
  "endAffiliation",
  "verifyIdentity",
  "assignFunction",
  "endFunction",
  "chooseProtocol",
  "scheduleSession",
  "acceptDocument",
  "cancelSession",
];

describe("a member who coordinates nothing", () => {
  it.each(commandBodies.filter(({ name }) => coordination.includes(name)))(
    "is told that $name is for someone else",
    async ({ name, body }) => {
      const { member } = at();
      const { status, body: problem } = await member.browser.command(member.structure, name, body);
      expect([status, problem["type"]]).toStrictEqual([403, "/problemes/not-allowed"]);
    },
  );

  it("may not see or end the access of others", async () => {
    const { member, host } = at();
    const list = await member.browser.get(`/api/structures/${member.structure}/members`);
    const end = await member.browser.post(
      `/api/structures/${member.structure}/members/${host.person}/end`,
    );
    expect([list.status, end.status]).toStrictEqual([403, 403]);
  });
});

describe("whoever founded the structure", () => {
  const screens = all.filter(
    ({ method, path, who, reply }) =>
      method === "GET" &&
      who !== "anyone" &&
      reply.kind === "json" &&
      !/:(?!structure)/u.test(path),
  );

  it.each(screens)("is shown $name, and the second time that nothing moved", async (endpoint) => {
    const { host } = at();
    const path = pathIn(endpoint, host.structure);
    const first = await host.browser.get(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get("etag") ?? "";
    const second = await host.browser.get(path, { "if-none-match": etag });
    expect([second.status, second.text]).toStrictEqual([304, ""]);
  });
});

it("a command nobody knows does not exist", async () => {
  const { host } = at();
  expect((await host.browser.command(host.structure, "toString", {})).status).toBe(404);
  expect((await host.browser.command(host.structure, "unknown", {})).status).toBe(404);
});

describe("what only the server says", () => {
  it("of an access handed over, nobody asks: who handed it would be whom they name", async () => {
    const { host, member } = at();
    const claimed = { person: host.person, by: member.person };
    const answer = await host.browser.command(host.structure, "takeHandedAccess", claimed);
    expect(answer.status).toBe(404);
  });

  it("of a PIN chosen on a shared device, nobody asks: no PIN would be there", async () => {
    const { host } = at();
    const chosen = { person: host.person, link: newId() };
    const answer = await host.browser.command(host.structure, "recordPinChosen", chosen);
    expect(answer.status).toBe(404);
  });

  it("of a signing link, nobody asks: it would open nothing and end the one given before", async () => {
    const { host } = at();
    const link = { session: newId(), guest: newId(), link: newId() };
    const answer = await host.browser.command(host.structure, "giveSigningLink", link);
    expect(answer.status).toBe(404);
  });
});

it("someone who has an account and no structure sees none", async () => {
  const { server } = at();
  const browser = await someone(server, "hugo.modele");
  const { body } = await browser.get("/api/session");
  expect(body["structures"]).toStrictEqual([]);
});
