import Sqlite from "better-sqlite3";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rowsIn } from "./Browser.ts";
import { opened } from "./opened.ts";
import { password, someone } from "./people.ts";

const credentials = { identifier: "lucie@exemple.test", password };

describe("an account", () => {
  it("is found again by its address, in any case", async () => {
    const server = await opened();
    await someone(server, "lucie@exemple.test");
    const browser = server.browser();
    const answer = await browser.post("/api/sign-in", {
      identifier: " LUCIE@Exemple.TEST ",
      password,
    });
    expect(answer.status).toBe(200);
    expect(answer.body["identifier"]).toBe("lucie@exemple.test");
  });

  it("needs no address: a name suffices, and no address is ever shown", async () => {
    const server = await opened();
    await someone(server, "ines.fictive");
    const browser = server.browser();
    const { status, text } = await browser.post("/api/sign-in", {
      identifier: "ines.fictive",
      password,
    });
    expect(status).toBe(200);
    expect(text).not.toContain("compte.invalid");
    expect((await browser.get("/api/session")).body["identifier"]).toBe("ines.fictive");
  });

  it("is one per identifier", async () => {
    const server = await opened();
    await someone(server, "lucie@exemple.test");
    const again = await server.browser().post("/api/sign-up", { name: "Autre", ...credentials });
    expect([again.status, again.body["type"]]).toStrictEqual([
      409,
      "/problemes/account-already-exists",
    ]);
  });

  it.each(["court", "motdepasse123456", "lucieexemple12345", "aaaaaaaaaaaaaaaa"])(
    "does not take the password « %s »",
    async (easy) => {
      const server = await opened();
      const answer = await server.browser().post("/api/sign-up", {
        name: "Lucie Exemple",
        identifier: "lucie@exemple.test",
        password: easy,
      });
      expect(answer.body["type"]).toBe("/problemes/password-too-easy");
      expect(answer.text).not.toContain(easy);
    },
  );

  it("says the same of a wrong password and of an unknown identifier", async () => {
    const server = await opened();
    await someone(server, "lucie@exemple.test");
    const wrong = await server
      .browser()
      .post("/api/sign-in", { ...credentials, password: "autre" });
    const unknown = await server
      .browser()
      .post("/api/sign-in", { ...credentials, identifier: "personne@exemple.test" });
    expect(wrong.status).toBe(422);
    expect(unknown.body).toStrictEqual(wrong.body);
  });

  it("asks to wait after ten wrong passwords, and says how long", async () => {
    const server = await opened();
    await someone(server, "lucie@exemple.test");
    const browser = server.browser();
    const wrong = { ...credentials, password: "autre" };
    for (const _ of Array.from({ length: 10 })) await browser.post("/api/sign-in", wrong);
    const answer = await browser.post("/api/sign-in", credentials);
    expect([answer.status, answer.body["type"]]).toStrictEqual([
      429,
      "/problemes/too-many-attempts",
    ]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
  });
});

describe("a session", () => {
  it("ends when its owner signs out, for every copy of its cookie", async () => {
    const server = await opened();
    const browser = await someone(server, "lucie@exemple.test");
    const copy = browser.copy();
    expect((await browser.post("/api/sign-out")).status).toBe(200);
    expect(browser.cookie).toBe("");
    expect((await copy.get("/api/session")).status).toBe(401);
  });

  it("is not opened by a cookie of another signature", async () => {
    const server = await opened();
    const browser = await someone(server, "lucie@exemple.test");
    const forged = browser.cookie.replace(/\.[^.]*$/u, ".c2lnbmF0dXJl");
    const answer = await server.browser().get("/api/session", { cookie: forged });
    expect(answer.status).toBe(401);
  });

  it("is listed with its device, and can be ended from another", async () => {
    const server = await opened();
    const first = await someone(server, "lucie@exemple.test");
    const phone = server.browser();
    await phone.post("/api/sign-in", credentials, {
      headers: { "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/605" },
    });
    const open = rowsIn(await first.get("/api/sessions"), "sessions");
    const other = open.find(({ isThisOne }) => isThisOne === false);
    expect(open).toHaveLength(2);
    expect(other?.["device"]).toBe("iphone/safari");
    await first.post(`/api/sessions/${String(other?.["session"])}/end`);
    expect((await phone.get("/api/session")).status).toBe(401);
    expect((await first.get("/api/session")).status).toBe(200);
  });

  it("is listed no more once it has ended by itself", async () => {
    const server = await opened();
    const first = await someone(server, "lucie@exemple.test");
    await server.browser().post("/api/sign-in", credentials);
    const open = rowsIn(await first.get("/api/sessions"), "sessions");
    const other = open.find(({ isThisOne }) => isThisOne === false);
    const raw = new Sqlite(join(server.folder, "coopilote.sqlite"));
    raw.prepare("update session set expires_at = 0 where id = ?").run(other?.["session"]);
    raw.close();
    const left = rowsIn(await first.get("/api/sessions"), "sessions");
    expect([open.length, left.map(({ isThisOne }) => isThisOne)]).toStrictEqual([2, [true]]);
  });

  it("of others cannot be ended", async () => {
    const server = await opened();
    const lucie = await someone(server, "lucie@exemple.test");
    const paul = await someone(server, "paul@exemple.test");
    const [hers] = rowsIn(await lucie.get("/api/sessions"), "sessions");
    const answer = await paul.post(`/api/sessions/${String(hers?.["session"])}/end`);
    expect([answer.status, answer.body["type"]]).toStrictEqual([
      409,
      "/problemes/no-such-open-session",
    ]);
  });

  it("alone is left when the password changes", async () => {
    const server = await opened();
    const first = await someone(server, "lucie@exemple.test");
    const second = server.browser();
    await second.post("/api/sign-in", credentials);
    const next = "agrafe pile correct cheval";
    const wrong = await first.post("/api/password", { current: "autre", next });
    expect(wrong.body["type"]).toBe("/problemes/wrong-password");
    expect((await first.post("/api/password", { current: password, next })).status).toBe(200);
    expect((await first.get("/api/session")).status).toBe(200);
    expect((await second.get("/api/session")).status).toBe(401);
    expect((await second.post("/api/sign-in", credentials)).status).toBe(422);
    expect((await second.post("/api/sign-in", { ...credentials, password: next })).status).toBe(
      200,
    );
  });

  it("is carried by a cookie of this host alone where the address is https", async () => {
    const server = await opened({ COOPILOTE_ORIGIN: "https://coopilote.example" });
    const answer = await server.browser().post(
      "/api/sign-up",
      { name: "Lucie", ...credentials },
      {
        headers: { origin: "https://coopilote.example" },
      },
    );
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-coopilote=/u);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"])
      expect(cookie).toContain(attribute);
    expect(cookie).not.toContain("Domain");
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=");
  });
});
