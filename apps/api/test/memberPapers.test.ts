import { autumn2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { HashMap } from "effect";
import { expect, it } from "vitest";
import type { Browser } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";

const lived = journey(autumn2025, "attesting");
const [declaration = "none"] = HashMap.keys(
  journey(autumn2025, "starting").workspace.declaration.prepared,
);

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

it("a member's papers are for them and who may read what they did, no peer; one that is signed never changes", async () => {
  const { browsers } = await livedOn(lived, [lucie, ines, hugo]);
  const [delegant, delegate, peer] = browsers;
  if (delegant === undefined || delegate === undefined || peer === undefined)
    throw new Error("nobody signed in");
  const paper = (who: Browser, name: string) =>
    who.fetch(
      `/api/structures/${lived.structure}/teams/${team}/members/${ines.person}/papers/${name}`,
    );
  const engagement = await paper(delegate, "engagement");
  expect(engagement.headers.get("content-type")).toBe("application/pdf");
  const before = await bytesOf(engagement);
  expect(before.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const written = await delegant.command(lived.structure, "stateReachability", {
    team,
    person: lucie.person,
    means: ["phone"],
    delay: null,
    details: null,
  });
  expect(written.status).toBe(200);
  expect((await bytesOf(await paper(delegant, "engagement"))).equals(before)).toBe(true);
  for (const name of ["sworn", "employer"]) {
    expect((await paper(delegant, name)).status).toBe(200);
    expect((await paper(peer, name)).status).toBe(404);
  }
  expect((await paper(peer, "engagement")).status).toBe(404);
});

it("the statement of the responsable légal is of a list that was prepared, and of no other", async () => {
  const world = journey(autumn2025, "starting");
  const { browsers } = await livedOn(world, [lucie]);
  const [delegant] = browsers;
  const statement = (id: string) =>
    delegant?.fetch(`/api/structures/${world.structure}/declarations/${id}/statement`);
  const answer = await statement(declaration);
  expect(answer?.headers.get("content-type")).toBe("application/pdf");
  expect((await statement(ines.person))?.status).toBe(404);
});

it("the statement of the responsable légal, their number and their signature are not for a delegate", async () => {
  const world = journey(autumn2025, "starting");
  const { browsers } = await livedOn(world, [lucie, ines]);
  const statuses = await Promise.all(
    browsers.map(
      async (who) =>
        (
          await who.fetch(
            `/api/structures/${world.structure}/declarations/${declaration}/statement`,
          )
        ).status,
    ),
  );
  expect(statuses).toEqual([200, 404]);
  const readers = await Promise.all(
    browsers.map(
      async (who) =>
        (await who.get(`/api/structures/${world.structure}/teams/${team}/declaration`)).body["me"],
    ),
  );
  expect(readers).toMatchObject([{ readsStatement: true }, { readsStatement: false }]);
});
