import { expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import { opened } from "./opened.ts";
import { type Founder, founder } from "./people.ts";

const stepsOf = async ({ browser, structure }: Founder, where = structure): Promise<unknown> =>
  (await browser.get(`/api/structures/${where}/home`)).body["firstSteps"];

it("the home of who founds a structure says the next of its first steps, until a session is planned", async () => {
  const { host, ines, team, done } = await formedTeam();
  expect(await stepsOf(host)).toEqual({ team, isGathered: true });
  expect(await stepsOf(ines, host.structure)).toBeNull();
  await done("scheduleSession", {
    session: newId(),
    title: "Formation lombalgie",
    place: "Salle de réunion",
    capacity: null,
    persons: [ines.person],
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
  expect(await stepsOf(host)).toBeNull();
});

it("they begin with a protocol, then with its team", async () => {
  const host = await founder(await opened());
  expect(await stepsOf(host)).toEqual({ team: null, isGathered: false });
  const team = newId();
  await host.browser.command(host.structure, "chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  expect(await stepsOf(host)).toEqual({ team, isGathered: false });
});
