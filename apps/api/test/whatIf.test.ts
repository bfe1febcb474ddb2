import { expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder } from "./people.ts";

it("a session that is not planned for the team has no what-if, and a stranger learns nothing", async () => {
  const server = await opened();
  const host = await founder(server);
  const other = await founder(server, "hugo@exemple.test");
  const team = newId();
  await host.browser.command(host.structure, "chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  const path = `/api/structures/${host.structure}/teams/${team}/what-if?session=${newId()}`;
  expect((await host.browser.get(path)).status).toBe(404);
  expect((await other.browser.get(path)).status).toBe(404);
});
