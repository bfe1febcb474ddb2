import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { type Founder, founder, invited, joined, newPerson, password, someone } from "./people.ts";

const joining = (identifier: string) => ({ name: "Inès Fictive", identifier, password });

describe("an invitation", () => {
  it("says who invites to what, and nothing else", async () => {
    const server = await opened();
    const host = await founder(server);
    const { token } = await invited(host);
    const { status, body } = await server.browser().get(`/api/invitations/${token}`);
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toStrictEqual([
      "invitedBy",
      "renews",
      "structureName",
      "until",
    ]);
    expect(body["invitedBy"]).toBe("Dr\u00A0Lucie Exemple");
    expect(body["structureName"]).toBe("Maison de santé Exemple");
  });

  it("lets a new account act as the person invited", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const { structures } = (await ines.browser.get("/api/session")).body;
    expect(structures).toMatchObject([
      { structure: host.structure, person: ines.person, personName: "Inès Fictive" },
    ]);
    expect((await ines.browser.get(`/api/structures/${host.structure}/home`)).status).toBe(200);
  });

  it("can be accepted with an account one has already", async () => {
    const server = await opened();
    const host = await founder(server);
    const paul = await someone(server, "paul@exemple.test");
    const { token, person } = await invited(host);
    const { status, body } = await paul.post(`/api/invitations/${token}/accept`);
    expect([status, body]).toStrictEqual([200, { structure: host.structure, person }]);
  });

  it("serves once, whether accepted or withdrawn", async () => {
    const server = await opened();
    const host = await founder(server);
    const used = await invited(host);
    await server.browser().post(`/api/invitations/${used.token}/join`, joining("ines.fictive"));
    const withdrawn = await invited(host);
    const path = `/api/structures/${host.structure}/invitations/${withdrawn.invitation}/withdraw`;
    expect((await host.browser.post(path)).status).toBe(200);
    for (const token of [used.token, withdrawn.token, "inconnu"]) {
      const shown = await server.browser().get(`/api/invitations/${token}`);
      const taken = await server
        .browser()
        .post(`/api/invitations/${token}/join`, joining(`autre.${token.slice(0, 3)}`));
      expect([shown.status, taken.status]).toStrictEqual([404, 404]);
      expect(shown.body["type"]).toBe("/problemes/invitation-not-open");
    }
  });

  it("is kept as having passed through whoever invited, its token never shown again", async () => {
    const server = await opened();
    const host = await founder(server);
    const { token, person } = await invited(host);
    const list = await host.browser.get(`/api/structures/${host.structure}/members`);
    expect(list.body["invitations"]).toMatchObject([
      { person, handedOver: true, invitedBy: "Dr\u00A0Lucie Exemple" },
    ]);
    expect(list.text).not.toContain(token);
  });

  it("is not for someone who has an account here, nor for a stranger to the structure", async () => {
    const server = await opened();
    const host = await founder(server);
    const path = `/api/structures/${host.structure}/invitations`;
    const herself = await host.browser.post(path, { person: host.person, rights: ["member"] });
    const nobody = await host.browser.post(path, { person: newId(), rights: ["member"] });
    expect(herself.body["type"]).toBe("/problemes/person-already-has-account");
    expect(nobody.body["type"]).toBe("/problemes/no-such-person");
  });

  it("does not make one account two people of a structure", async () => {
    const server = await opened();
    const host = await founder(server);
    const { token } = await invited(host);
    const answer = await host.browser.post(`/api/invitations/${token}/accept`);
    expect([answer.status, answer.body["type"]]).toStrictEqual([409, "/problemes/already-here"]);
  });

  it("is not given by someone who neither manages nor delegates", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const person = newId();
    await host.browser.command(host.structure, "addPerson", newPerson(person));
    const path = `/api/structures/${host.structure}/invitations`;
    expect((await ines.browser.post(path, { person, rights: ["member"] })).status).toBe(403);
  });
});

describe("a person who lost their password", () => {
  const next = "un nouveau rideau violet";
  const renewal = (host: Founder, person: string) =>
    host.browser.post(`/api/structures/${host.structure}/members/${person}/renew`);

  it("chooses another by a link from who manages, their other sessions ended", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const token = String((await renewal(host, ines.person)).body["token"]);
    const shown = await server.browser().get(`/api/invitations/${token}`);
    expect(shown.body["renews"]).toEqual({ identifier: "ines.fictive" });
    const elsewhere = server.browser();
    const chosen = await elsewhere.post(`/api/invitations/${token}/renew`, { password: next });
    expect([chosen.status, chosen.body]).toEqual([
      200,
      { structure: host.structure, person: ines.person },
    ]);
    expect((await elsewhere.get(`/api/structures/${host.structure}/home`)).status).toBe(200);
    expect((await ines.browser.get("/api/session")).status).toBe(401);
    const signIn = async (tried: string) =>
      (await server.browser().post("/api/sign-in", { identifier: "ines.fictive", password: tried }))
        .status;
    expect(await signIn(next)).toBe(200);
    expect(await signIn(password)).not.toBe(200);
  });

  it("keeps with their name by whom each link was handed over", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const token = String((await renewal(host, ines.person)).body["token"]);
    await server.browser().post(`/api/invitations/${token}/renew`, { password: next });
    const { body } = await host.browser.get(
      `/api/structures/${host.structure}/people/${ines.person}`,
    );
    expect(body["handed"]).toMatchObject([
      { by: "Dr\u00A0Lucie Exemple" },
      { by: "Dr\u00A0Lucie Exemple" },
    ]);
  });

  it("uses the link once, with a password that holds, and for nothing else", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const token = String((await renewal(host, ines.person)).body["token"]);
    const choose = async (chosen: string) =>
      (await server.browser().post(`/api/invitations/${token}/renew`, { password: chosen })).body[
        "type"
      ];
    expect(await choose("court")).toBe("/problemes/password-too-easy");
    const paul = await someone(server, "paul@exemple.test");
    expect((await paul.post(`/api/invitations/${token}/accept`)).status).toBe(404);
    expect(await choose(next)).toBeUndefined();
    expect(await choose(next)).toBe("/problemes/invitation-not-open");
  });

  it("keeps a link that was refused after too many tries, for when the wait is over", async () => {
    const server = await opened({ COOPILOTE_BEHIND_PROXY: "1" });
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const token = String((await renewal(host, ines.person)).body["token"]);
    const choose = async (chosen: string, from: string) =>
      (
        await server
          .browser()
          .post(
            `/api/invitations/${token}/renew`,
            { password: chosen },
            { headers: { "x-forwarded-for": from } },
          )
      ).body["type"];
    for (const _ of Array.from({ length: 60 })) await choose("court", "192.0.2.1");
    expect(await choose(next, "192.0.2.1")).toBe("/problemes/too-many-attempts");
    expect(await choose(next, "192.0.2.2")).toBeUndefined();
  });

  it("gets it neither from a colleague, nor from oneself, nor for an account used elsewhere", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const other = await founder(server, "paul@exemple.test");
    const { token } = await invited(other);
    await ines.browser.post(`/api/invitations/${token}/accept`);
    const byInes = await ines.browser.post(
      `/api/structures/${host.structure}/members/${host.person}/renew`,
    );
    const types = [byInes, await renewal(host, host.person), await renewal(host, ines.person)].map(
      ({ body }) => body["type"],
    );
    expect(types).toEqual([
      "/problemes/not-allowed",
      "/problemes/not-about-oneself",
      "/problemes/account-used-elsewhere",
    ]);
  });
});

describe("a delegant who does not manage", () => {
  it("invites a colleague, but nobody who holds a function of the structure, nor anyone to manage", async () => {
    const server = await opened();
    const host = await founder(server);
    const paul = await joined(server, host, "paul.fictif");
    const [team, colleague, head] = [newId(), newId(), newId()];
    const done = (name: string, body: unknown) => host.browser.command(host.structure, name, body);
    await done("chooseProtocol", {
      team,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      need: null,
    });
    await done("proposeMember", { team, person: paul.person, role: "delegant" });
    await done("addPerson", newPerson(colleague));
    await done("addPerson", newPerson(head));
    await done("assignFunction", { person: head, function: "legal-head", from: "2020-01-01" });
    const invites = async (person: string, rights: ReadonlyArray<string>) =>
      (await paul.browser.post(`/api/structures/${host.structure}/invitations`, { person, rights }))
        .status;
    expect([
      await invites(colleague, ["member"]),
      await invites(colleague, ["manage", "member"]),
      await invites(head, ["member"]),
    ]).toEqual([200, 403, 403]);
  });
});

describe("access to a structure", () => {
  it("ends with the invitations that its holder handed out, theirs among them", async () => {
    const server = await opened();
    const host = await founder(server);
    const other = await joined(server, host, "paul.fictif", ["manage", "member"]);
    const { token } = await invited(other, ["manage", "member"]);
    await host.browser.post(`/api/structures/${host.structure}/members/${other.person}/end`);
    const again = await other.browser.post(`/api/invitations/${token}/accept`);
    expect([again.status, again.body["type"]]).toEqual([404, "/problemes/invitation-not-open"]);
    expect((await other.browser.get(`/api/structures/${host.structure}/home`)).status).toBe(404);
  });

  it("is not opened again by the link that gave it", async () => {
    const server = await opened();
    const host = await founder(server);
    const { token, person } = await invited(host);
    const ines = server.browser();
    await ines.post(`/api/invitations/${token}/join`, joining("ines.fictive"));
    await host.browser.post(`/api/structures/${host.structure}/members/${person}/end`);
    const again = await ines.post(`/api/invitations/${token}/accept`);
    expect([again.status, again.body["type"]]).toEqual([404, "/problemes/invitation-not-open"]);
  });

  it("stays with one of two who manage, when each ends the other's at once", async () => {
    const server = await opened();
    const host = await founder(server);
    const other = await joined(server, host, "paul.fictif", ["manage", "member"]);
    const end = ({ browser }: Founder, person: string) =>
      browser.post(`/api/structures/${host.structure}/members/${person}/end`);
    await Promise.all([end(host, other.person), end(other, host.person)]);
    const home = `/api/structures/${host.structure}/home`;
    const answers = [await host.browser.get(home), await other.browser.get(home)];
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it("ends at once, screens and all", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const home = `/api/structures/${host.structure}/home`;
    expect((await ines.browser.get(home)).status).toBe(200);
    await host.browser.post(`/api/structures/${host.structure}/members/${ines.person}/end`);
    expect((await ines.browser.get(home)).status).toBe(404);
    expect((await ines.browser.get("/api/session")).body["structures"]).toStrictEqual([]);
  });

  it("can be left by oneself, but not by the last who may manage", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const end = (person: string) => `/api/structures/${host.structure}/members/${person}/end`;
    expect((await ines.browser.post(end(ines.person))).status).toBe(200);
    const last = await host.browser.post(end(host.person));
    expect([last.status, last.body["type"]]).toStrictEqual([409, "/problemes/last-to-manage"]);
  });

  it("can be given again to someone whose access ended", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    await host.browser.post(`/api/structures/${host.structure}/members/${ines.person}/end`);
    const { body } = await host.browser.post(`/api/structures/${host.structure}/invitations`, {
      person: ines.person,
      rights: ["member"],
    });
    const accepted = await ines.browser.post(`/api/invitations/${String(body["token"])}/accept`);
    expect(accepted.status).toBe(200);
  });

  it("once ended, a command sent again by the one who left finds nothing", async () => {
    const server = await opened();
    const host = await founder(server);
    const other = await joined(server, host, "ines.fictive", ["manage", "member"]);
    const [key, body] = [newId(), newPerson()];
    const before = await other.browser.command(host.structure, "addPerson", body, { key });
    expect(before.status).toBe(200);
    const end = `/api/structures/${host.structure}/members/${other.person}/end`;
    expect((await host.browser.post(end)).status).toBe(200);
    const after = await other.browser.command(host.structure, "addPerson", body, { key });
    expect(after.status).toBe(404);
  });
});
