import { verifiedBytes } from "@coopilote/documents/dossier/verifiedBytes.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Answered, type Browser, newId, rowsIn } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import { livedOn } from "./livedOn.ts";
import { opened } from "./opened.ts";
import { type Founder, founder, joined } from "./people.ts";
import { twoParts } from "./twoParts.ts";

const lived = journey(msp2025, "starting");
const root = `/api/structures/${lived.structure}`;
const ofTeam = { kind: "team", of: team, day: "2025-04-12", time: "10:00" };
const given = { ...ofTeam, to: "Mme Contrôle, ARS", days: 7, archive: true };
const day = 24 * 60 * 60_000;

const start = local("2025-04-14", "09:00").at;

/** Clocks that run only when the test says so. */
class Hands {
  #now: number = start;
  readonly wall = (): number => this.#now;
  readonly monotonic = (): number => this.#now;
  advance(by: number): void {
    this.#now += by;
  }
}

const apiOf = (answer: Answered): string => {
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return String(answer.body["path"]).replace("/controle/", "/api/inspection/");
};

const world = async () => {
  const clock = new Hands();
  const people = [camille, lucie, ines, hugo];
  const { server, browsers } = await livedOn(lived, people, {}, { clocks: clock });
  const [coordinator, delegant, delegate, peer] = browsers;
  if (!coordinator || !delegant || !delegate || !peer) throw new Error("nobody signed in");
  const give = async (asked: object = given, who: Browser = coordinator) =>
    apiOf(await who.post(`${root}/inspector-links`, asked));
  const links = async () => rowsIn(await coordinator.get(`${root}/inspector-links`), "links");
  const end = async () =>
    coordinator.post(`${root}/inspector-links/${String((await links())[0]?.["link"])}/end`);
  const visitor = server.browser();
  return { clock, server, coordinator, delegant, delegate, peer, visitor, give, links, end };
};

type Dossier = {
  readonly head: { readonly version: number };
  readonly on: { readonly day: string };
  readonly lacking: ReadonlyArray<object>;
  readonly pieces: ReadonlyArray<{ readonly document: string }>;
};

/** Invariant: the contract encodes the answer by the schema of an inspection. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const dossierIn = ({ body }: Answered): Dossier => body["dossier"] as Dossier;

describe("a link to a dossier de contrôle", () => {
  it("opens without an account what was chosen, kept nowhere and listed nowhere", async () => {
    const { visitor, give } = await world();
    const seen = await visitor.get(await give());
    expect(seen.status).toBe(200);
    expect(seen.headers.get("cache-control")).toContain("no-store");
    expect(seen.headers.get("x-robots-tag")).toBe("noindex");
    expect(seen.headers.get("referrer-policy")).toBe("no-referrer");
    expect(seen.body).toMatchObject({ by: "Camille Imaginaire", to: "Mme Contrôle, ARS" });
    expect(dossierIn(seen)).toMatchObject({ scope: { kind: "team" }, on: { day: "2025-04-12" } });
  });

  it("tells no contact, no gesture of the structure, nor where it would be set right", async () => {
    const { visitor, give } = await world();
    const seen = await visitor.get(`${await give()}?day=2025-03-20&time=10%3A00`);
    expect(seen.text).not.toMatch(/@exemple|\+33|"turn"|"step"|"place"|"matters"/u);
    expect(Object.keys(dossierIn(seen).lacking[0] ?? {})).toEqual(["rule", "what", "said"]);
  });

  it("shows nothing that was written after it was given", async () => {
    const { clock, coordinator, visitor, give } = await world();
    const path = await give({ ...given, day: undefined, time: undefined });
    const before = await visitor.get(path);
    clock.advance(day);
    const request = { request: newId(), team, on: "2025-04-14", channel: "mail" };
    const written = await coordinator.command(lived.structure, "recordArsRequest", {
      ...request,
      what: "Le programme",
      due: null,
      documents: [],
    });
    expect([written.status, written.text]).toEqual([200, written.text]);
    const after = await visitor.get(path);
    expect(dossierIn(after).head).toEqual(dossierIn(before).head);
    expect(after.text).not.toContain("Le programme");
  });

  it("answers of any day up to the one it was given for, and of none after", async () => {
    const { visitor, give } = await world();
    const path = await give();
    const on = async (asked: string) => visitor.get(`${path}?day=${asked}&time=10%3A00`);
    expect(dossierIn(await on("2025-04-01")).on.day).toBe("2025-04-01");
    const { status, body } = await on("2025-04-13");
    expect([status, body["type"]]).toEqual([422, "/problemes/after-the-link"]);
  });

  it("gives the paper, and the archive, which verifies, where it was meant to", async () => {
    const { visitor, give } = await world();
    const path = await give();
    const paper = await visitor.fetch(`${path}/paper`);
    expect(paper.headers.get("content-type")).toBe("application/pdf");
    const archive = await visitor.fetch(`${path}/archive`);
    const bytes = Buffer.from(await archive.arrayBuffer());
    const outside = { anchors: [], earlier: undefined };
    expect(verifiedBytes(bytes, outside).verdict._tag).toBe("Unanchored");
    const without = await give({ ...given, archive: false });
    expect((await visitor.get(`${without}/archive`)).status).toBe(404);
  });

  it("goes on giving its parts once its structure cuts its papers otherwise", async () => {
    const { server, browser, root: own, team: of, cutAt } = await twoParts();
    const asked = { kind: "team", of, to: "Mme Contrôle, ARS", days: 7, archive: false };
    const path = apiOf(await browser.post(`${own}/inspector-links`, asked));
    await cutAt(50_000_000);
    const visitor = server.browser();
    expect((await visitor.get(path)).body["paper"]).toHaveLength(2);
    expect((await visitor.fetch(`${path}/paper?part=2`)).status).toBe(200);
    const { status, body } = await visitor.get(`${path}/paper?part=3`);
    expect([status, body["type"]]).toEqual([404, "/problemes/part-not-in-paper"]);
  });

  it("keeps each opening, counted within the hour: what, when, and of which day", async () => {
    const { clock, visitor, give, links } = await world();
    const path = await give();
    await visitor.get(path);
    clock.advance(60_000);
    await visitor.get(`${path}?day=2025-04-01&time=10%3A00`);
    await visitor.fetch(`${path}/paper`);
    clock.advance(60_000);
    await visitor.get(path);
    const [link] = await links();
    expect(link).toMatchObject({
      read: 4,
      to: "Mme Contrôle, ARS",
      by: "Camille Imaginaire",
      subject: "Équipe Douleur lombaire aiguë",
      ended: null,
      openings: [
        { what: "page", on: { day: "2025-04-12" }, times: 2, last: start + 120_000 },
        { what: "page", on: { day: "2025-04-01" } },
        { what: "paper", on: { day: "2025-04-12" } },
      ],
    });
  });

  it("is given, listed and ended by who answers for the structure alone", async () => {
    const { delegant, delegate, peer, visitor, give, links } = await world();
    const path = await give();
    const [link] = await links();
    for (const who of [delegant, delegate, peer]) {
      const answers = [
        await who.post(`${root}/inspector-links`, given),
        await who.get(`${root}/inspector-links`),
        await who.post(`${root}/inspector-links/${String(link?.["link"])}/end`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
    expect((await visitor.get(path)).status).toBe(200);
  });

  it("is given of nothing that is not of the structure, for at most ninety days", async () => {
    const { coordinator } = await world();
    const statuses = [
      await coordinator.post(`${root}/inspector-links`, { ...given, of: newId() }),
      await coordinator.post(`${root}/inspector-links`, { ...given, days: 91 }),
      await coordinator.post(`${root}/inspector-links`, { ...given, to: "" }),
      await coordinator.post(`${root}/inspector-links`, { ...given, day: "2090-01-01" }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 422, 422, 422]);
  });

  it("is not ended from another structure", async () => {
    const { server, visitor, give, links } = await world();
    const path = await give();
    const [link] = await links();
    const other = await founder(server, "autre@exemple.test");
    await other.browser.post(
      `/api/structures/${other.structure}/inspector-links/${String(link?.["link"])}/end`,
    );
    expect((await visitor.get(path)).status).toBe(200);
  });

  it("answers the same once it is over, ended, unknown or garbled", async () => {
    const { clock, visitor, give, end } = await world();
    const over = await give({ ...given, days: 1 });
    clock.advance(1000);
    const ended = await give();
    await end();
    clock.advance(day);
    const answers = await Promise.all(
      [over, ended, "/api/inspection/inconnu", "/api/inspection/%00%22"].flatMap((path) =>
        ["", "/paper", "/archive", `/pieces/${newId()}`].map((what) =>
          visitor.get(`${path}${what}`),
        ),
      ),
    );
    expect(answers.map(({ status, text }) => [status, text])).toStrictEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
    expect(answers[0]?.body).toMatchObject({
      title: "Ce lien n’est plus ouvert",
      detail: "Demandez-en un autre à la structure.",
    });
  });

  it("carries a token that no log and no file of the instance holds", async () => {
    const { server, visitor, give } = await world();
    const path = await give();
    await visitor.get(path);
    const token = path.split("/").at(-1) ?? "";
    expect(token).toHaveLength(43);
    expect(JSON.stringify(server.lines)).not.toContain(token);
    const files = await readdir(server.folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile()))
      expect((await readFile(join(file.parentPath, file.name))).includes(token)).toBe(false);
  });
});

describe("the pieces of a dossier given by a link", () => {
  it("are read one by one; never a carte professionnelle, a piece of something else, nor one that is no longer what was filed", async () => {
    const { server, host, team: own, done } = await formedTeam();
    const { browser, structure, person } = host;
    const filing = async (kind: string, about: string): Promise<string> => {
      const body = new TextEncoder().encode(`%PDF-1.7\n% ${kind}\n`);
      const sent = await browser.ask(`/api/structures/${structure}/documents`, {
        method: "POST",
        body,
      });
      const document = String(sent.body["document"]);
      const piece = { document, kinds: [kind], about: [about], name: kind, validUntil: null };
      await done("fileDocument", piece);
      return document;
    };
    const annex = await filing("annexe", own);
    const card = await filing("carte-professionnelle", person);
    const path = apiOf(
      await browser.post(`/api/structures/${structure}/inspector-links`, {
        kind: "team",
        of: own,
        to: "Mme Contrôle, ARS",
        days: 7,
        archive: false,
      }),
    );
    const visitor = server.browser();
    expect(dossierIn(await visitor.get(path)).pieces.map(({ document }) => document)).toEqual([
      annex,
    ]);
    const read = await visitor.fetch(`${path}/pieces/${annex}`);
    expect(await read.text()).toBe("%PDF-1.7\n% annexe\n");
    expect(read.headers.get("content-security-policy")).toContain("sandbox");
    expect(read.headers.get("content-disposition")).toContain('filename="piece-001.pdf"');
    expect((await visitor.get(`${path}/pieces/${card}`)).status).toBe(404);
    await writeFile(join(server.folder, "documents", annex), "%PDF-1.7\n% altéré\n");
    expect((await visitor.get(`${path}/pieces/${annex}`)).status).toBe(404);
  });
});

describe("a link whose giver left", () => {
  it("answers as one that never was", async () => {
    const server = await opened();
    const host: Founder = await founder(server);
    const second = await joined(server, host, "ines.fictive", ["member", "manage"]);
    const path = apiOf(
      await second.browser.post(`/api/structures/${host.structure}/inspector-links`, {
        kind: "structure",
        to: "Mme Contrôle, ARS",
        days: 7,
        archive: false,
      }),
    );
    expect((await server.browser().get(path)).status).toBe(200);
    await host.browser.post(`/api/structures/${host.structure}/members/${second.person}/end`);
    const gone = await server.browser().get(path);
    const never = await server.browser().get("/api/inspection/inconnu");
    expect([gone.status, gone.text]).toStrictEqual([404, never.text]);
  });
});
