import { describe, expect, it } from "vitest";
import { type Answered, newId, rowsIn } from "./Browser.ts";
import { inParis } from "./inParis.ts";
import { type Opened, opened } from "./opened.ts";
import { type Founder, founder, joined, newPerson } from "./people.ts";

const done = ({ status, text }: Answered): void => {
  if (status !== 200) throw new Error(`answered ${status}: ${text}`);
};

type Scene = {
  readonly server: Opened;
  readonly host: Founder;
  readonly session: string;
  readonly guest: string;
  readonly segment: string;
};

/** A sheet open since a moment, led by a named guest, for Inès Fictive. */
const sheetOfGuest = async (): Promise<Scene> => {
  const server = await opened();
  const host = await founder(server);
  const { browser, structure } = host;
  const [team, session, guest, segment] = [newId(), newId(), newId(), newId()];
  const ines = newPerson();
  const named = {
    guest,
    name: { family: "Inventé", given: "Gabriel", civility: "Dr" },
    profession: "medecin",
    qualifications: [],
    organisation: null,
    number: null,
    engagement: null,
  };
  const plan = {
    session,
    title: "Formation à la douleur lombaire aiguë",
    place: "Salle de réunion",
    capacity: null,
    persons: [ines.person],
    segments: [
      {
        segment,
        sequence: newId(),
        module: "programme",
        nature: "theory",
        mode: "on-site",
        from: inParis(-10),
        to: inParis(50),
        protocols: ["lombalgie"],
        formateurs: [{ kind: "guest", guest }],
      },
    ],
  };
  const chosen = { team, protocol: "lombalgie", version: "lombalgie-2020-03-06", need: null };
  done(await browser.command(structure, "addPerson", ines));
  done(await browser.command(structure, "chooseProtocol", chosen));
  done(await browser.command(structure, "nameGuestFormateur", named));
  done(await browser.command(structure, "scheduleSession", plan));
  done(await browser.command(structure, "openSession", { session }));
  return { server, host, session, guest, segment };
};

const linkGiven = async ({ host, session, guest }: Scene): Promise<string> => {
  const path = `/api/structures/${host.structure}/sessions/${session}/signing-links`;
  const answer = await host.browser.post(path, { guest });
  done(answer);
  return String(answer.body["token"]);
};

const signedBy = async ({ server, segment }: Scene, token: string): Promise<Answered> => {
  const phone = server.browser();
  const { body } = await phone.get(`/api/signing/${token}`);
  return phone.post(`/api/signing/${token}/sign`, {
    command: newId(),
    segments: [segment],
    shown: body["shown"] ?? "0".repeat(64),
    sentence: "segments-led-under-way.1",
  });
};

describe("a signing link", () => {
  it("shows a guest, without an account, the one sheet they sign and who was there", async () => {
    const scene = await sheetOfGuest();
    const token = await linkGiven(scene);
    const { status, body, headers } = await scene.server.browser().get(`/api/signing/${token}`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(body).toMatchObject({
      guest: "Dr\u00A0Gabriel Inventé",
      givenBy: "Dr\u00A0Lucie Exemple",
      title: "Formation à la douleur lombaire aiguë",
      segments: [{ segment: scene.segment, signed: null }],
      sequences: [{ participants: [{ name: "Inès Fictive", presence: null }] }],
      toSign: { segments: [scene.segment], sentence: "segments-led-under-way.1" },
    });
  });

  it("signs their parts once, and the sheet says by which way and from whose hand", async () => {
    const scene = await sheetOfGuest();
    const token = await linkGiven(scene);
    expect((await signedBy(scene, token)).status).toBe(200);
    expect((await signedBy(scene, token)).body["type"]).toBe("/problemes/already-signed");
    const { host, session } = scene;
    const sheet = await host.browser.get(`/api/structures/${host.structure}/sessions/${session}`);
    expect(rowsIn(sheet, "segments")).toMatchObject([
      {
        formateurs: [
          { name: "Dr\u00A0Gabriel Inventé", method: "link", handedBy: "Dr\u00A0Lucie Exemple" },
        ],
      },
    ]);
  });

  it("answers the same where it never was, was replaced, or its sheet is cancelled", async () => {
    const scene = await sheetOfGuest();
    const replaced = await linkGiven(scene);
    const cancelled = await linkGiven(scene);
    const { host, server, session } = scene;
    const before = await server.browser().get(`/api/signing/${replaced}`);
    done(
      await host.browser.command(host.structure, "cancelSession", {
        session,
        reason: "Alerte incendie",
      }),
    );
    const answers = [
      before,
      await server.browser().get(`/api/signing/${cancelled}`),
      await server.browser().get("/api/signing/inconnu"),
      await signedBy(scene, "inconnu"),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toStrictEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
  });

  it("opens nothing once whoever handed it over has lost their access", async () => {
    const scene = await sheetOfGuest();
    const { server, host } = scene;
    const other = await joined(server, host, "paul.fictif", ["manage", "member"]);
    const token = await linkGiven({ ...scene, host: other });
    expect((await server.browser().get(`/api/signing/${token}`)).status).toBe(200);
    done(await host.browser.post(`/api/structures/${host.structure}/members/${other.person}/end`));
    const shown = await server.browser().get(`/api/signing/${token}`);
    expect([shown.status, (await signedBy(scene, token)).status]).toEqual([404, 404]);
  });

  it("is guessed so many times from one address, then no more for a while", async () => {
    const { server } = await sheetOfGuest();
    const tried = await Promise.all(
      Array.from({ length: 121 }, () => server.browser().get("/api/signing/inconnu")),
    );
    expect(new Set(tried.map(({ status }) => status))).toStrictEqual(new Set([404, 429]));
  });

  it("is opened by a whole room from one address, as often as it likes", async () => {
    const scene = await sheetOfGuest();
    const token = await linkGiven(scene);
    const openings = await Promise.all(
      Array.from({ length: 121 }, () => scene.server.browser().get(`/api/signing/${token}`)),
    );
    expect(new Set(openings.map(({ status }) => status))).toStrictEqual(new Set([200]));
  });
});
