import { describe, expect, it, onTestFinished } from "vitest";
import { type Answered, newId, rowsIn } from "./Browser.ts";
import { newFolder, opened, type Opened, openedOn } from "./opened.ts";
import { type Founder, founder, joined } from "./people.ts";

const desk = ({ structure }: Founder): string => `/api/structures/${structure}/front-desk`;

const made = async ({ browser, structure }: Founder): Promise<string> => {
  const answer: Answered = await browser.post(`/api/structures/${structure}/front-desk-links`);
  expect(answer.status).toBe(200);
  return String(answer.body["path"]).replace("/liste-du-jour/", "/api/front-desk/");
};

const minute = 60_000;

/** Clocks that run only when the test says so. */
class Hands {
  #now = Date.now();
  readonly wall = (): number => this.#now;
  readonly monotonic = (): number => this.#now;
  advance(by: number): void {
    this.#now += by;
  }
}

/** A structure whose team is formed. */
const formedOn = async (server: Opened): Promise<Founder> => {
  const host = await founder(server);
  await host.browser.command(host.structure, "chooseProtocol", {
    team: newId(),
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  return host;
};

const formed = async () => {
  const server = await opened();
  return { server, host: await formedOn(server) };
};

describe("the list of the day (j35)", () => {
  it("opens without an account, by a link that a coordinator made", async () => {
    const { server, host } = await formed();
    const path = await made(host);
    const { status, body, headers } = await server.browser().get(path);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(body).toMatchObject({
      structureName: "Maison de santé Exemple",
      teams: [{ shortTitle: "Douleur lombaire aiguë", practising: [] }],
    });
  });

  it("says how often each link was opened, once an hour at most, to who manages alone", async () => {
    const clock = new Hands();
    const server = await opened({}, { clocks: clock });
    const host = await formedOn(server);
    const member = await joined(server, host, "ines.fictive");
    const path = await made(host);
    clock.advance(minute);
    const other = await made(host);
    const timesAfter = async (later: number, link: string) => {
      clock.advance(later);
      await server.browser().get(link);
      return rowsIn(await host.browser.get(desk(host)), "links").map(({ times }) => times);
    };
    expect([
      await timesAfter(0, path),
      await timesAfter(5 * minute, path),
      await timesAfter(0, other),
      await timesAfter(54 * minute, path),
      await timesAfter(minute, path),
    ]).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
    const seen = await member.browser.get(desk(host));
    expect(seen.body).toMatchObject({ links: [], manages: false });
  });

  it("is read even where its opening cannot be kept", async () => {
    const folder = await newFolder();
    const before = await openedOn(folder);
    const path = await made(await formedOn(before));
    await before.stop();
    const server = await openedOn(folder, {}, { bounds: { waiting: 0 } });
    onTestFinished(() => server.stop());
    expect((await server.browser().get(path)).status).toBe(200);
  });

  it("is given by a coordinator alone", async () => {
    const { server, host } = await formed();
    const { browser, structure } = await joined(server, host, "ines.fictive");
    const answer = await browser.post(`/api/structures/${structure}/front-desk-links`);
    expect(answer.body["type"]).toBe("/problemes/not-allowed");
  });

  it("opens no more once whoever made its link no longer manages", async () => {
    const { server, host } = await formed();
    const second = await joined(server, host, "ines.fictive", ["member", "manage"]);
    const path = await made(second);
    expect((await server.browser().get(path)).status).toBe(200);
    const { browser, structure } = host;
    await browser.post(`/api/structures/${structure}/members/${second.person}/end`);
    expect((await server.browser().get(path)).status).toBe(404);
  });

  it("answers the same once its link is ended, and where it never was", async () => {
    const { server, host } = await formed();
    const path = await made(host);
    const [link] = rowsIn(await host.browser.get(desk(host)), "links");
    const { browser, structure } = host;
    await browser.post(
      `/api/structures/${structure}/front-desk-links/${String(link?.["link"])}/end`,
    );
    const answers = [
      await server.browser().get(path),
      await server.browser().get("/api/front-desk/inconnu"),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toStrictEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
  });
});
