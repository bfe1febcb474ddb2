import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import type { Founder } from "./people.ts";

const lucie = "10999000002";

/** A delegant who founded the structure and is its responsable légal, alone, and one delegate. */
const teamOfTwo = async () => {
  const { host, ines, team, done } = await formedTeam();
  const path = `/api/structures/${host.structure}`;
  const ledgerOf = async ({ person }: Founder) =>
    (await host.browser.get(`${path}/teams/${team}/ledger/${person}`)).body;
  const planning = async () => (await host.browser.get(`${path}/planning`)).body;
  const mineOf = async ({ browser }: Founder) => (await browser.get(`${path}/mine`)).body["teams"];
  return { host, ines, team, done, ledgerOf, planning, mineOf };
};

/** The team practised before its space, and its delegant and legal head answer for the delegate. */
const takenUp = async () => {
  const scene = await teamOfTwo();
  const { host, ines, team, done } = scene;
  const [deposit, reprise] = [newId(), newId()];
  const [delegant, delegate] = [
    { person: host.person, role: "delegant" },
    { person: ines.person, role: "delegate" },
  ];
  await done("recordRegistration", { person: host.person, register: "rpps", number: lucie });
  await done("assignFunction", {
    person: host.person,
    function: "legal-head",
    from: "2025-01-06",
    read: "legal-head-meaning",
  });
  await done("recordDeposit", {
    deposit,
    team,
    number: "DEP-2025-1",
    at: { day: "2025-02-03", time: "10:00" },
    receipt: null,
    adds: [delegant, delegate],
    removes: [],
    declaration: null,
  });
  const past = { trainedFrom: "2024-01-09", trainedTo: "2024-01-30", minutes: 600, days: 3 };
  await done("declareReprise", {
    reprise,
    team,
    deposit,
    lines: [{ ...delegate, ...past, declared: ["attestation"], documents: [] }],
  });
  const before = await scene.ledgerOf(ines);
  await done("confirmReprise", { reprise, team, paper: null });
  return { ...scene, before };
};

const lacking = { asked: true, holds: false, lacking: { minutes: 600, days: 3 }, resumed: null };

describe("what the hours of a person say of their training", () => {
  it("is what the gate says of a reprise once it is confirmed: acquired, on declaration", async () => {
    const { ines, before, ledgerOf, planning, mineOf } = await takenUp();
    const onDeclaration = { proof: "declared" };
    const training = {
      asked: true,
      holds: true,
      lacking: { minutes: 0, days: 0 },
      resumed: onDeclaration,
      attested: onDeclaration,
    };
    expect(before).toMatchObject({ training: { ...lacking, attested: null } });
    expect(await ledgerOf(ines)).toMatchObject({ training, ledger: { counted: 0 } });
    expect(await mineOf(ines)).toMatchObject([{ training, counted: 0 }]);
    const planned = { person: ines.person, training, counted: 0, need: 600 };
    expect(await planning()).toMatchObject({ teams: [{ delegates: [planned] }] });
  });

  it("is that nothing is asked of a delegant by this text, and what lacks a delegate", async () => {
    const { host, ines, ledgerOf, mineOf } = await teamOfTwo();
    const unasked = { need: null, daysNeed: null, training: { asked: false, resumed: null } };
    expect(await ledgerOf(host)).toMatchObject(unasked);
    expect(await mineOf(host)).toMatchObject([unasked]);
    expect(await ledgerOf(ines)).toMatchObject({ need: 600, daysNeed: 3, training: lacking });
  });
});
