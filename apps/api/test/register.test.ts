import { expect, it } from "vitest";
import { newId, rowsIn } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, newPerson } from "./people.ts";

it("the register answers by person, team, kind, days and words, and leads to its evidence", async () => {
  const host = await founder(await opened());
  const path = `/api/structures/${host.structure}/register`;
  const [ines, team] = [newId(), newId()];
  await host.browser.command(host.structure, "addPerson", newPerson(ines));
  await host.browser.command(host.structure, "chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  await host.browser.command(host.structure, "proposeMember", {
    team,
    person: ines,
    role: "delegate",
  });
  const typesOf = async (query: string) =>
    rowsIn(await host.browser.get(`${path}?${query}`), "lines").map(({ type }) => type);
  expect(await typesOf(`team=${team}&kind=teams`)).toEqual(["MemberProposed.1", "TeamFormed.1"]);
  expect(await typesOf(`team=${team}&about=${ines}`)).toEqual(["MemberProposed.1"]);
  expect(await typesOf("words=ines%20FICHE")).toEqual(["PersonAdded.1"]);
  expect(await typesOf("to=2020-01-01")).toEqual([]);
  const [line] = rowsIn(await host.browser.get(`${path}?kind=teams`), "lines");
  expect(line).toMatchObject({ team, session: null, isDeclared: false, hasPiece: false });
  expect((await host.browser.get(`${path}?kind=astrologie`)).status).toBe(422);
});

it("the register is read a page at a time, each leading to the older one", async () => {
  const host = await founder(await opened());
  const path = `/api/structures/${host.structure}/register`;
  for (const _ of Array.from({ length: 60 }))
    await host.browser.command(host.structure, "addPerson", newPerson(newId()));
  const newest = await host.browser.get(path);
  const older = newest.body["older"];
  expect(rowsIn(newest, "lines")).toHaveLength(100);
  expect(rowsIn(newest, "lines").at(-1)?.["entry"]).toBe(older);
  const rest = await host.browser.get(`${path}?before=${String(older)}`);
  expect(rowsIn(rest, "lines")[0]?.["entry"]).toBe(Number(older) - 1);
  expect(rest.body["older"]).toBeNull();
});
