import { expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, joined, newPerson } from "./people.ts";

it("the search names what a structure holds, and offers only what whoever looks may ask for", async () => {
  const server = await opened();
  const host = await founder(server);
  const ines = await joined(server, host, "ines.fictive");
  const hugo = newId();
  const team = newId();
  await host.browser.command(host.structure, "addPerson", {
    ...newPerson(hugo),
    name: { family: "Modèle", given: "Hugo", civility: null },
  });
  await host.browser.command(host.structure, "chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  const path = `/api/structures/${host.structure}/search`;
  expect((await host.browser.get(path)).body).toMatchObject({
    people: [{ name: "Dr\u00A0Lucie Exemple" }, { name: "Inès Fictive" }, { person: hugo }],
    teams: [{ team, mayDeclare: true }],
    sessions: [],
    may: { plan: true, addPeople: true, manage: true },
  });
  expect((await ines.browser.get(path)).body).toMatchObject({
    teams: [{ team, mayDeclare: false }],
    may: { plan: false, addPeople: false, manage: false },
  });
});
