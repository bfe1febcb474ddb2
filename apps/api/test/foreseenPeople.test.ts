import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import { newPerson } from "./people.ts";

const numbered = (number: string) => ({
  ...newPerson(),
  registration: { register: "rpps", number },
});

/** A team of two, one of them known by their number, and a list as it would be sent. */
const scene = async () => {
  const { host, ines, team, done } = await formedTeam();
  await done("recordRegistration", {
    person: ines.person,
    register: "rpps",
    number: "10999000010",
  });
  const foreseen = async (lines: ReadonlyArray<object>, asker = host) =>
    asker.browser.post(`/api/structures/${host.structure}/people/foreseen`, { team, lines });
  const peopleOf = async () =>
    (await host.browser.get(`/api/structures/${host.structure}/people`)).body;
  return { host, ines, team, done, foreseen, peopleOf };
};

const kept = { wrong: [], unproposed: null, holder: null };

describe("a list of people, before it is sent", () => {
  it("is decided line by line: added, refused and why, known by their number; nothing is written", async () => {
    const { ines, foreseen, peopleOf } = await scene();
    const before = await peopleOf();
    const unknownPlace = {
      affiliation: newId(),
      entity: newId(),
      as: "associe",
      from: "2025-01-06",
      document: null,
    };
    const { body } = await foreseen([
      { person: numbered("8 10999000028"), role: "delegate" },
      { person: numbered("12"), role: null },
      { person: { ...newPerson(), affiliation: unknownPlace }, role: null },
      { person: numbered("10999000010"), role: "delegate" },
    ]);
    expect(body["lines"]).toMatchObject([
      kept,
      { ...kept, wrong: ["Numéro RPPS\u00A0: onze chiffres"] },
      { ...kept, wrong: ["Site ou entité introuvable"] },
      { ...kept, holder: { person: ines.person, name: "Inès Fictive" } },
    ]);
    expect(await peopleOf()).toEqual(before);
  });

  it("tells a line apart from those above, which are added by then", async () => {
    const { foreseen } = await scene();
    const one = numbered("10999000028");
    const { body } = await foreseen([
      { person: one, role: "delegate" },
      { person: { ...numbered("10999000036"), person: one.person }, role: null },
    ]);
    expect(body["lines"]).toMatchObject([kept, { wrong: [expect.any(String)] }]);
  });

  it("is told to those alone who may add people", async () => {
    const { ines, foreseen } = await scene();
    const { status } = await foreseen([{ person: newPerson(), role: null }], ines);
    expect(status).toBe(403);
  });
});
