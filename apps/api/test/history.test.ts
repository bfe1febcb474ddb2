import { expect, it } from "vitest";
import { rowsIn } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import { founder } from "./people.ts";

it("a condition tells what proves it and what it became, to whoever may read it", async () => {
  const { server, host, ines, team, done, proposed } = await formedTeam();
  const hugo = await proposed("hugo.modele");
  const path = `/api/structures/${host.structure}/teams/${team}/history`;
  const engagement = `${path}?requirements=engagement&people=${host.person}`;
  expect(rowsIn(await host.browser.get(engagement), "findings")).toEqual([
    expect.objectContaining({ requirement: "engagement", lines: [], changes: [], isWhole: true }),
  ]);

  await done("signEngagement", {
    team,
    person: host.person,
    insurance: "own-policy",
    paper: null,
  });
  const [engaged] = rowsIn(await host.browser.get(engagement), "findings");
  expect(engaged).toMatchObject({
    lines: [{ type: "EngagementSigned.1", by: "Dr\u00A0Lucie Exemple" }],
    changes: [{ status: "met", entries: [expect.any(Number)] }],
  });

  const hours = `${path}?requirements=engagement,formation&people=${hugo.person}`;
  const told = async (browser: typeof host.browser) =>
    rowsIn(await browser.get(hours), "findings").map(({ requirement }) => requirement);
  expect(await told(host.browser)).toEqual(expect.arrayContaining(["engagement", "formation"]));
  expect(await told(ines.browser)).toEqual(["engagement"]);

  const stranger = await founder(server, "paul@exemple.test");
  expect((await stranger.browser.get(engagement)).status).toBe(404);
  expect((await host.browser.get(`${path}?requirements=`)).status).toBe(422);
});
