import { expect, it } from "vitest";
import { rowsIn } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";

const aDay = 86_400_000;

/** Clocks that run on, and may be put forward. */
const clocks = () => {
  const began = Date.UTC(2026, 2, 10, 11);
  const start = performance.now();
  const ahead = { by: 0 };
  const elapsed = () => performance.now() - start + ahead.by;
  return { ahead, wall: () => began + Math.floor(elapsed()), monotonic: elapsed };
};

it("a team is shown as it was known on a day gone by, and nothing is done there", async () => {
  const clock = clocks();
  const { host, team, proposed } = await formedTeam({ clocks: clock });
  const path = `/api/structures/${host.structure}/teams/${team}`;
  clock.ahead.by += aDay;
  const hugo = await proposed("hugo.modele");
  const membersOn = async (query: string) =>
    rowsIn(await host.browser.get(`${path}${query}`), "members").map(({ person }) => person);

  expect(await membersOn("")).toContain(hugo.person);
  const then = await host.browser.get(`${path}?day=2026-03-10&time=20:00`);
  expect(then.body).toMatchObject({
    today: { day: "2026-03-10", time: "20:00" },
    me: { person: host.person, manages: false, role: null, engaged: null },
  });
  expect(await membersOn("?day=2026-03-10&time=20:00")).toHaveLength(2);

  const before = await host.browser.get(`${path}?day=2026-03-09&time=20:00`);
  const later = await host.browser.get(`${path}?day=2027-03-09&time=20:00`);
  expect([before.status, later.body["type"]]).toEqual([404, "/problemes/in-the-future"]);
});
