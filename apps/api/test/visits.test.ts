import { expect, it, onTestFinished } from "vitest";
import { Browser } from "./Browser.ts";
import { newFolder, openedOn } from "./opened.ts";
import { founder, joined, newPerson } from "./people.ts";

const minute = 60_000;

/** A server whose clock is moved by hand, from a Tuesday of March. */
const openedByHand = async () => {
  const hand = { at: Date.UTC(2026, 2, 10, 11), gained: 0 };
  const clocks = { wall: () => hand.at + hand.gained, monotonic: () => hand.gained };
  const server = await openedOn(await newFolder(), {}, { clocks });
  onTestFinished(() => server.stop());
  return {
    server: { ...server, browser: () => new Browser(server.url) },
    pass: (minutes: number) => {
      hand.gained += minutes * minute;
    },
  };
};

it("the home tells what others wrote since the last visit, and goes on telling it during the visit", async () => {
  const { server, pass } = await openedByHand();
  const host = await founder(server);
  const camille = await joined(server, host, "camille.fictive", ["member", "manage"]);
  const path = `/api/structures/${host.structure}`;
  const home = async () => (await camille.browser.get(`${path}/home`)).body;
  const visit = async () => {
    const { version } = await home();
    expect((await camille.browser.post(`${path}/visits`, { version })).status).toBe(200);
  };
  expect(await home()).toMatchObject({ changed: null });
  await visit();

  pass(60);
  await host.browser.command(host.structure, "addPerson", newPerson());
  await visit();
  pass(1);
  const said = {
    lines: [
      {
        said: "Dr\u00A0Lucie Exemple a indiqué la profession d’Inès Fictive : masseur-kinésithérapeute.",
      },
      { said: "Dr\u00A0Lucie Exemple a créé la fiche d’Inès Fictive." },
    ],
    more: 0,
  };
  expect(await home()).toMatchObject({ changed: said });
  await visit();
  pass(1);
  expect(await home()).toMatchObject({ changed: said });

  pass(60);
  await camille.browser.command(host.structure, "addPerson", newPerson());
  await visit();
  pass(1);
  expect(await home()).toMatchObject({ changed: { lines: [], more: 0 } });
});
