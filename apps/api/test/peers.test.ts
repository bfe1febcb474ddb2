import { describe, expect, it } from "vitest";
import { newId, rowsIn } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import { type Founder, joined } from "./people.ts";

/** A team whose two delegates each have an account and a number, and a session that only Hugo attends. */
const teamOfTwo = async () => {
  const { server, host, ines, team, done, proposed } = await formedTeam();
  const hugo = await proposed("hugo.modele");
  const session = newId();
  for (const { person } of [ines, hugo])
    await done("recordRegistration", { person, register: "rpps", number: "10999000028" });
  await done("scheduleSession", {
    session,
    title: "Formation lombalgie",
    place: "Salle de réunion",
    capacity: null,
    persons: [hugo.person],
    segments: [
      {
        segment: newId(),
        sequence: newId(),
        module: "programme",
        nature: "theory",
        mode: "on-site",
        from: { day: "2027-03-10", time: "09:00" },
        to: { day: "2027-03-10", time: "12:00" },
        protocols: ["lombalgie"],
        formateurs: [{ kind: "person", person: host.person }],
      },
    ],
  });
  const path = `/api/structures/${host.structure}`;
  return { server, host, ines, hugo, team, session, path };
};

const withheld = '"requirement":"condition-d-un-collegue"';

const status = async ({ browser }: Founder, path: string) => (await browser.get(path)).status;

describe("what a peer may read of a colleague", () => {
  it("no ledger, no sheet they are not on", async () => {
    const { host, ines, hugo, team, session, path } = await teamOfTwo();
    const ledger = `${path}/teams/${team}/ledger/${hugo.person}`;
    const sheet = `${path}/sessions/${session}`;
    expect([
      await status(ines, ledger),
      await status(hugo, ledger),
      await status(host, ledger),
    ]).toEqual([404, 200, 200]);
    expect([
      await status(ines, sheet),
      await status(hugo, sheet),
      await status(host, sheet),
    ]).toEqual([404, 200, 200]);
  });

  it("no hours, no attestation on the team's page, the home page or the as-of answer", async () => {
    const { ines, hugo, team, path } = await teamOfTwo();
    for (const page of [`/teams/${team}`, "/home", `/teams/${team}/as-of`]) {
      const own = await ines.browser.get(`${path}${page}`);
      const ofHugo = new RegExp(
        `"requirement":"(?:formation|attestation-formation)"[^}]*"person":"${hugo.person}"`,
        "u",
      );
      expect([page, own.status, ofHugo.test(own.text)]).toEqual([page, 200, false]);
    }
  });

  it("not how much the others of a team of two lack, nor how many of them are trained", async () => {
    const { ines, host, hugo, team, path } = await teamOfTwo();
    const read = async ({ browser }: Founder) => {
      const page = await browser.get(`${path}/teams/${team}`);
      const [line] = rowsIn(await browser.get(`${path}/home`), "teams");
      const train = rowsIn(page, "steps").find(({ step }) => step === "train");
      const pairs = rowsIn(page, "binomes").map(({ delegate, missing }) => [delegate, missing]);
      return {
        lacking: Number(page.body["asked"]) - Number(page.body["proven"]),
        atHome: Number(line?.["missing"]),
        trained: train?.["done"],
        ofHugo: Number(new Map(pairs.map(([who, count]) => [who, count])).get(hugo.person)),
      };
    };
    const [peer, delegant] = [await read(ines), await read(host)];
    expect([peer.trained, delegant.trained]).toEqual([null, 0]);
    expect(peer.ofHugo).toBeLessThan(delegant.ofHugo);
    expect(delegant.atHome).toBe(delegant.lacking);
    expect(peer.atHome).toBe(peer.lacking);
  });

  it("no result in what refuses them", async () => {
    const { ines, host, hugo, team } = await teamOfTwo();
    const refusedTo = async ({ browser }: Founder) => {
      const { status: code, text } = await browser.command(host.structure, "recordMiseEnOeuvre", {
        team,
        delegates: [hugo.person],
        effective: null,
      });
      return { code, tells: text.includes("hours-missing"), withheld: text.includes(withheld) };
    };
    expect([await refusedTo(ines), await refusedTo(hugo), await refusedTo(host)]).toEqual([
      { code: 409, tells: false, withheld: true },
      { code: 409, tells: true, withheld: false },
      { code: 409, tells: true, withheld: false },
    ]);
  });

  it("no number, be it on the declaration or in the register", async () => {
    const { ines, host, hugo, team, path } = await teamOfTwo();
    const numbers = async ({ browser }: Founder) =>
      rowsIn(await browser.get(`${path}/teams/${team}/declaration`), "members")
        .filter(({ person }) => person === hugo.person)
        .map(({ number }) => number);
    expect([await numbers(ines), await numbers(host)]).toEqual([[null], ["10999000028"]]);
    const page = async ({ browser }: Founder) =>
      (await browser.get(`${path}/people/${hugo.person}`)).body["number"];
    expect([await page(ines), await page(hugo)]).toMatchObject([null, { number: "10999000028" }]);
    const about = async ({ browser }: Founder) =>
      JSON.stringify(rowsIn(await browser.get(`${path}/register`), "lines")).includes(hugo.person);
    expect([await about(ines), await about(host)]).toEqual([false, true]);
  });
});

describe("the number of the Assurance maladie", () => {
  it("is recorded and read as the number of the register is, and never on the register's page", async () => {
    const { host, ines, hugo, path } = await teamOfTwo();
    const billing = newId();
    const record = ({ browser }: Founder, number: string) =>
      browser.command(host.structure, "recordBillingNumber", {
        billing,
        person: hugo.person,
        number,
        exercise: null,
      });
    expect([
      (await record(ines, "751999999")).status,
      (await record(hugo, "75199999")).status,
      (await record(hugo, "75 199999 9")).status,
    ]).toEqual([403, 422, 200]);
    const read = async ({ browser }: Founder) =>
      (await browser.get(`${path}/people/${hugo.person}`)).body["billing"];
    const whole = [{ billing, number: "751999999", exercise: null, until: null }];
    expect([await read(ines), await read(hugo), await read(host)]).toEqual([null, whole, whole]);
    const { text } = await host.browser.get(`${path}/register`);
    expect([text.includes("numéro AM"), text.includes("751999999")]).toEqual([true, false]);
  });
});

describe("someone only proposed as delegant", () => {
  it("reads no number of those they would decide of", async () => {
    const { server, host, hugo, team, path } = await teamOfTwo();
    const paul = await joined(server, host, "paul.fictif");
    await host.browser.command(host.structure, "proposeMember", {
      team,
      person: paul.person,
      role: "delegant",
    });
    const { body } = await paul.browser.get(`${path}/people/${hugo.person}`);
    expect(body["number"]).toBeNull();
  });
});

describe("the register", () => {
  it("tells nobody the number of a guest formateur", async () => {
    const { host, path } = await teamOfTwo();
    const named = await host.browser.command(host.structure, "nameGuestFormateur", {
      guest: newId(),
      name: { family: "Inventé", given: "Gabriel", civility: "Dr" },
      profession: "medecin",
      qualifications: [],
      organisation: null,
      number: "10999000036",
      engagement: null,
    });
    expect(named.status).toBe(200);
    const { text } = await host.browser.get(`${path}/register`);
    expect([text.includes("Dr\u00A0Gabriel Inventé"), text.includes("10999000036")]).toEqual([
      true,
      false,
    ]);
  });

  it("is read a page at a time, the same whole", async () => {
    const { host, path } = await teamOfTwo();
    for (let added = 0; added < 60; added += 1)
      await host.browser.command(host.structure, "addEntity", {
        entity: newId(),
        name: `Site ${added}`,
        finess: null,
      });
    const first = await host.browser.get(`${path}/register`);
    const entries = rowsIn(first, "lines").map(({ entry }) => Number(entry));
    const oldest = entries.at(-1);
    const second = await host.browser.get(`${path}/register?before=${oldest}`);
    const others = rowsIn(second, "lines").map(({ entry }) => Number(entry));
    const version = Number(first.body["version"]);
    expect([...entries, ...others]).toEqual(
      Array.from({ length: version }, (_, index) => version - index).slice(
        0,
        entries.length + others.length,
      ),
    );
  });
});
