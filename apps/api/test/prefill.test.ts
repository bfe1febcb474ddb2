import { gabriel, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { declaration, wiredForm } from "./wiredForm.ts";

const [minute, day] = [60_000, 24 * 60 * 60_000];

/** The form's own names of what the invented people are asked. */
const of = {
  people: "champ_Q2hhbXAtMTU",
  protocol: "champ_Q2hhbXAtMg",
  sworn: "champ_Q2hhbXAtMjE",
};

const byHand = (structure: string, team: string) => ({
  path: `/api/structures/${structure}/commands/recordDeposit`,
  body: {
    deposit: newId(),
    team,
    number: "D-2026-0001",
    at: { day: "2025-11-06", time: "10:00" },
    receipt: null,
    adds: [{ person: lucie.person, role: "delegant" }],
    removes: [],
    declaration,
  },
});

describe("without an address, the State’s form", { timeout: 60_000 }, () => {
  it("is asked nothing: nothing leaves, and the screen offers nothing", async () => {
    const { site, view, send, follow } = await wiredForm({ isWired: false });
    expect((await view()).body).toMatchObject({ form: null, fields: [], people: [], sent: null });
    expect((await send()).status).toBe(409);
    expect((await follow()).status).toBe(404);
    expect(site.asked).toEqual([]);
  });
});

describe("with an address and no mapping, the State’s form", { timeout: 60_000 }, () => {
  it("is asked nothing either, and the log says why", async () => {
    const { site, server, view, send } = await wiredForm({ isRead: false });
    expect((await view()).body).toMatchObject({ form: null });
    expect((await send()).status).toBe(409);
    expect(site.asked).toEqual([]);
    expect(server.lines).toContainEqual({ msg: "no form", why: "mapping missing" });
  });
});

describe("a first list", { timeout: 60_000 }, () => {
  it("fills the State’s form field by field, and what nothing here answers is told to be typed by hand", async () => {
    const { site, view, send } = await wiredForm();
    const before = await view();
    expect(before.body["fields"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: "Titre du protocole", fate: "sent" }),
        expect.objectContaining({ label: "Numéro SIRET", source: null, fate: "by-hand" }),
        expect.objectContaining({ label: "Téléphone du responsable légal", fate: "lacking" }),
        expect.objectContaining({ label: "Protocole local et ses annexes", fate: "by-hand" }),
      ]),
    );
    expect(site.held).toEqual([]);
    expect((await send()).status).toBe(200);
    const [held] = site.held;
    expect(held?.kept[of.sworn]).toBeUndefined();
    expect(held?.kept[of.protocol]).toEqual(expect.stringContaining("lombaire"));
    expect(held?.kept[of.people]).toMatchObject(
      [lucie, ines, hugo].map(({ name, rpps }, place) => ({
        champ_Q2hhbXAtMTY: name.family,
        champ_Q2hhbXAtMTg: place === 0 ? "Médecin" : "Masseur-kinésithérapeute",
        champ_Q2hhbXAtMTk: place === 0 ? "Délégant" : "Délégué",
        champ_Q2hhbXAtMjA: rpps,
      })),
    );
  });

  it("is sent once however often it is asked, and its address is given to who sent it alone", async () => {
    const { site, send, link, view, delegate } = await wiredForm();
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(site.held).toHaveLength(1);
    const [held] = site.held;
    const given = answers.find(({ status }) => status === 200);
    expect(given?.body["url"]).toContain(held?.token);
    expect((await link()).body["url"]).toBe(given?.body["url"]);
    expect((await link(delegate)).status).toBe(404);
    expect((await send(delegate)).status).toBe(403);
    expect((await view(delegate)).body).toMatchObject({
      mayRead: false,
      fields: [],
      sent: { isMine: false, state: "prefilled", number: "9000" },
    });
  });

  it("gives its address no more to who sent it and answers for the structure no longer", async () => {
    const { send, link, leaves } = await wiredForm();
    await send();
    expect((await link()).status).toBe(200);
    expect(await leaves()).toBe(200);
    expect((await link()).status).toBe(403);
  });

  it("is read again as it went: what went and is not for whoever looks is told to have gone", async () => {
    const { site, delegant, send, view, structure, later } = await wiredForm();
    await delegant.command(structure, "giveContact", {
      person: gabriel.person,
      contact: { email: null, phone: "0199000001" },
    });
    const label = "Téléphone du responsable légal";
    const ofLegalHead = async (fate: string) =>
      expect((await view()).body["fields"]).toContainEqual(
        expect.objectContaining({ label, fate, text: null }),
      );
    await ofLegalHead("not-shown");
    expect((await send(delegant)).status).toBe(200);
    expect(JSON.stringify(site.held[0]?.kept)).toContain("0199000001");
    await ofLegalHead("sent-unseen");
    const before = (await view()).body["people"];
    later(2 * day);
    expect((await view()).body["people"]).toEqual(before);
  });

  it("leaves its token in no log, no line of the journal, no screen, no file and no address of ours", async () => {
    const { site, server, send, view, follow, later, referent, structure, team } =
      await wiredForm();
    await send();
    later(16 * minute);
    site.goesWrong("broken");
    await follow();
    site.goesWrong(undefined);
    later(16 * minute);
    await follow();
    const token = site.held[0]?.token ?? "none";
    const seen = await Promise.all([
      view(),
      referent.get(`/api/structures/${structure}/teams/${team}/declaration`),
      referent.get(`/api/structures/${structure}/register`),
    ]);
    for (const { text } of seen) expect(text).not.toContain(token);
    expect(JSON.stringify(server.lines)).not.toContain(token);
    await server.stop();
    for (const file of readdirSync(server.folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(join(file.parentPath, file.name));
      expect([file.name, bytes.includes(token)]).toEqual([file.name, false]);
    }
  });

  it("may be sent again once the site has deleted what nobody opened", async () => {
    const { site, send, view, link, later } = await wiredForm();
    await send();
    later(5 * day);
    expect((await view()).body).toMatchObject({ sent: { isOver: true } });
    expect((await link()).status).toBe(404);
    expect((await send()).status).toBe(200);
    expect(site.held).toHaveLength(2);
  });

  it("gives way to the one that was prepared since, which may be sent in its place", async () => {
    const { send, view, prepareAgain } = await wiredForm();
    await send();
    const { status, text } = await prepareAgain(hugo.person);
    expect([status, text]).toEqual([200, text]);
    const { body } = await view();
    expect(body).toMatchObject({ sent: { isOver: false, isReplaced: true } });
    expect(body["people"]).toHaveLength(2);
    expect(body["declaration"]).not.toBe(declaration);
  });

  it("is not sent to a form that has changed since it was read, and that is said before it is tried again", async () => {
    const { site, send, view } = await wiredForm();
    site.changes();
    expect((await send()).body).toMatchObject({ why: "changed" });
    expect(site.held).toEqual([]);
    expect((await view()).body).toHaveProperty("form.changed.day");
  });
});

const schema = "GET /preremplir/declaration-modification-d-equipe/schema";
const dossiers = "GET /api/public/v1/demarches/12345/dossiers";

const now = (): string => new Date(Date.now() + 20 * minute).toISOString();

describe("what was sent", { timeout: 60_000 }, () => {
  it("is followed by its token: opened, then deposited, which is offered to be recorded", async () => {
    const { site, send, view, follow, later, deposits } = await wiredForm();
    await send();
    const { token = "none" } = site.held[0] ?? {};
    site.opens(token);
    later(2 * minute);
    await follow();
    expect((await view()).body).toMatchObject({ sent: { state: "brouillon", submitted: null } });
    later(20 * minute);
    site.deposits(token, now());
    await follow();
    const { body } = await view();
    expect(body).toMatchObject({ sent: { state: "en_construction", number: "9000" } });
    expect(body).toHaveProperty("sent.submitted.time");
    expect(await deposits()).toEqual([]);
    expect((await follow()).status).toBe(200);
  });

  it("is recorded as deposited, once, for who asked it of the following, and then told no more", async () => {
    const { site, send, view, follow, later, deposits, referent } = await wiredForm();
    await send(referent, true);
    site.deposits(site.held[0]?.token ?? "none", now());
    later(22 * minute);
    await Promise.all([follow(), follow()]);
    expect(await deposits()).toMatchObject([
      { number: "9000", adds: [{ person: lucie.person }, {}, {}], receipt: null },
    ]);
    later(day);
    await follow();
    expect(await deposits()).toHaveLength(1);
    expect((await view()).body).toMatchObject({ sent: null, modifies: true, declaration: null });
    expect((await send()).status).toBe(409);
  });

  it("is not recorded a second time where a hand did it first", async () => {
    const { site, send, follow, later, deposits, referent, structure, team } = await wiredForm();
    await send(referent, true);
    const { path, body } = byHand(structure, team);
    await referent.post(path, body, { headers: { "idempotency-key": newId() } });
    site.deposits(site.held[0]?.token ?? "none", now());
    later(22 * minute);
    await follow();
    expect(await deposits()).toMatchObject([{ number: "D-2026-0001" }]);
  });

  it("is unknown where the site says an unknown word, and gone where it says nothing; neither is a refusal", async () => {
    const { site, send, view, follow, later } = await wiredForm();
    await send();
    later(2 * minute);
    site.goesWrong("unknown-state");
    await follow();
    expect((await view()).body).toMatchObject({ sent: { state: "unknown", isOver: false } });
    later(2 * minute);
    site.goesWrong("empty");
    await follow();
    expect((await view()).body).toMatchObject({ sent: { state: "gone", isOver: false } });
    site.goesWrong("html");
    later(2 * minute);
    expect((await follow()).body).toMatchObject({ why: "not-understood" });
    expect((await view()).body).toMatchObject({ sent: { state: "gone" } });
  });

  it("stays where it was opened, address and all, though the site answers once without it", async () => {
    const { site, send, view, link, follow, later } = await wiredForm();
    const { body } = await send();
    site.opens(site.held[0]?.token ?? "none");
    later(2 * day);
    await follow();
    later(4 * day);
    site.goesWrong("empty");
    await follow();
    expect((await view()).body).toMatchObject({ sent: { state: "gone", isOver: false } });
    expect((await link()).body["url"]).toBe(body["url"]);
    expect((await send()).status).toBe(409);
    site.goesWrong(undefined);
    later(2 * minute);
    await follow();
    expect((await view()).body).toMatchObject({ sent: { state: "brouillon" } });
  });

  it("is followed on its own while nobody looks, quietly, and its deposit recorded", async () => {
    const { site, server, send, referent, followed } = await wiredForm();
    await send(referent, true);
    const { token = "none" } = site.held[0] ?? {};
    await server.stop();
    site.asked.length = 0;
    expect(await followed(14 * minute)).toEqual([]);
    expect(site.asked).toEqual([]);
    site.deposits(token, new Date(Date.now() + 10 * minute).toISOString());
    expect(await followed(15 * minute)).toEqual([
      { msg: "prefill", state: "en_construction", recorded: true },
    ]);
    expect(site.asked).toHaveLength(1);
    expect(await followed(day - minute)).toEqual([]);
    expect(site.asked).toHaveLength(1);
  });

  it("has its form read again once a day, and a change told, without its being asked about any less", async () => {
    const { site, server, send, followed } = await wiredForm();
    await send();
    await server.stop();
    site.asked.length = 0;
    site.changes();
    expect(await followed(day + minute)).toEqual([
      { msg: "form changed" },
      { msg: "prefill", state: "prefilled", recorded: false },
    ]);
    expect(await followed(day + 2 * minute)).toEqual([]);
    expect(site.asked).toEqual([schema, dossiers]);
    expect(await followed(2 * day + minute)).toMatchObject([{ msg: "form changed" }, {}]);
  });

  it("is followed, and its deposit recorded, though the form itself is closed; that is asked once a day", async () => {
    const { site, server, send, referent, followed } = await wiredForm();
    await send(referent, true);
    await server.stop();
    site.asked.length = 0;
    site.goesWrong("moved", "schema");
    site.deposits(site.held[0]?.token ?? "none", new Date(Date.now() + minute).toISOString());
    expect(await followed(day + minute)).toEqual([
      { msg: "no answer from the form", why: "closed" },
      { msg: "prefill", state: "en_construction", recorded: true },
    ]);
    expect(await followed(day + 2 * minute)).toEqual([]);
    expect(site.asked).toEqual([schema, dossiers]);
  });

  it("is recorded once where two lists were sent and both deposited: of the last, and the other is offered", async () => {
    const { site, send, view, referent, prepareAgain, deposits, later, follow } = await wiredForm();
    await send(referent, true);
    await prepareAgain(hugo.person);
    const last = String((await view()).body["declaration"]);
    expect((await send(referent, true, last)).status).toBe(200);
    expect(site.held).toHaveLength(2);
    for (const { token } of site.held) site.deposits(token, now());
    later(22 * minute);
    await follow();
    expect(await deposits()).toEqual([]);
    expect((await view()).body).toMatchObject({
      sent: { declaration, state: "en_construction", records: false, isReplaced: false },
    });
    await follow(referent, last);
    expect(await deposits()).toMatchObject([{ number: "9001" }]);
    expect((await view()).body).toMatchObject({ sent: { declaration, number: "9000" } });
  });

  it("is tried again where its deposit cannot be written, and recorded once the base takes it", async () => {
    const { site, server, send, referent, followed } = await wiredForm();
    await send(referent, true);
    await server.stop();
    site.deposits(site.held[0]?.token ?? "none", new Date(Date.now() + minute).toISOString());
    expect(await followed(3 * 60 * minute, true)).toEqual([
      { msg: "prefill", state: "en_construction", recorded: false },
      { msg: "deposit not recorded", why: "Unavailable" },
    ]);
    expect(await followed(4 * 60 * minute)).toEqual([
      { msg: "prefill", state: "en_construction", recorded: true },
    ]);
    expect(await followed(5 * 60 * minute)).toEqual([]);
  });

  it("is left to a hand where whoever sent it may record it no more, and the log says why", async () => {
    const { site, server, send, referent, leaves, followed } = await wiredForm();
    await send(referent, true);
    expect(await leaves()).toBe(200);
    site.deposits(site.held[0]?.token ?? "none", new Date(Date.now() + minute).toISOString());
    await server.stop();
    expect(await followed(16 * minute)).toEqual([
      { msg: "prefill", state: "en_construction", recorded: false },
      { msg: "deposit not recorded", why: "NotAllowed" },
    ]);
    expect(await followed(32 * minute)).toEqual([]);
  });

  it("is left alone where the form asks for that, and followed once that time is over", async () => {
    const { site, server, send, followed } = await wiredForm();
    await send();
    await server.stop();
    site.asked.length = 0;
    site.goesWrong("late-reset", "schema");
    expect(await followed(day + minute)).toEqual([{ msg: "no answer from the form", why: "busy" }]);
    expect(await followed(day + minute + 1000)).toEqual([]);
    expect(site.asked).toEqual([schema]);
    expect(await followed(day + 4 * minute)).toMatchObject([{ msg: "prefill" }]);
    expect(site.asked).toEqual([schema, dossiers]);
  });
});
