import { expect, it } from "vitest";
import { newId, rowsIn } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, invited, someone } from "./people.ts";

it("shows in one reading what someone carries in every structure, each as its own space says it", async () => {
  const server = await opened();
  const first = await founder(server, "lucie@exemple.test");
  const other = await founder(server, "paul@exemple.test");
  const ines = await someone(server, "ines.fictive");
  for (const host of [first, other]) {
    const { token, person } = await invited(host);
    const team = newId();
    const chosen = { team, protocol: "lombalgie", version: "lombalgie-2020-03-06", need: null };
    await host.browser.command(host.structure, "chooseProtocol", chosen);
    const place = { team, person, role: "delegate" };
    await host.browser.command(host.structure, "proposeMember", place);
    expect((await ines.post(`/api/invitations/${token}/accept`)).status).toBe(200);
  }
  const structures = rowsIn(await ines.get("/api/mine"), "structures");
  expect(structures).toHaveLength(2);
  for (const { structure, mine } of structures) {
    const { body } = await ines.get(`/api/structures/${String(structure)}/mine`);
    const { now, ...said } = body;
    expect(now).toBeDefined();
    expect(mine).toMatchObject(said);
  }
});

it("holds nothing of a structure once the access there has ended", async () => {
  const server = await opened();
  const host = await founder(server);
  const ines = await someone(server, "ines.fictive");
  const { token, person } = await invited(host);
  await ines.post(`/api/invitations/${token}/accept`);
  await host.browser.post(`/api/structures/${host.structure}/members/${person}/end`);
  expect(rowsIn(await ines.get("/api/mine"), "structures")).toStrictEqual([]);
});
