import { lucie } from "@coopilote/testkit/people.ts";
import type { Fault } from "@coopilote/testkit/stateForm.ts";
import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { declaration, wiredForm } from "./wiredForm.ts";

const minute = 60_000;

const silences: ReadonlyArray<readonly [Fault, string]> = [
  ["bad-request", "turned-down"],
  ["broken", "unreachable"],
  ["cut", "not-understood"],
  ["empty", "not-understood"],
  ["html", "not-understood"],
  ["long", "not-understood"],
  ["moved", "closed"],
  ["late-reset", "busy"],
];

describe("a site that does not answer as its documents say", { timeout: 60_000 }, () => {
  it("is told of in French, whatever it says, and the deposit is recorded by hand all the same", async () => {
    const { site, send, view, later, referent, structure, team } = await wiredForm();
    for (const [fault, why] of silences) {
      site.goesWrong(fault);
      const { status, body } = await send();
      expect([fault, status, body["why"]]).toEqual([fault, 409, why]);
      expect(body["detail"]).toContain("son dépôt se consigne ici");
      expect((await view()).body).toMatchObject({ sent: null });
      later(2 * minute);
    }
    site.goesWrong(undefined);
    site.closes();
    expect((await send()).body).toMatchObject({ why: "closed" });
    const done = await referent.command(structure, "recordDeposit", {
      deposit: newId(),
      team,
      number: "D-2026-0001",
      at: { day: "2025-11-06", time: "10:00" },
      receipt: null,
      adds: [{ person: lucie.person, role: "delegant" }],
      removes: [],
      declaration,
    });
    expect([done.status, done.text]).toEqual([200, expect.anything()]);
  });

  it("is waited for so long and no longer", async () => {
    const { site, send } = await wiredForm();
    site.goesWrong("hang");
    expect((await send()).body).toMatchObject({ why: "unreachable" });
    site.goesWrong(undefined);
    expect((await send()).status).toBe(200);
  });

  it("is left alone for as long as it asks, without being asked", async () => {
    const { site, send, later } = await wiredForm();
    site.goesWrong("late-reset");
    const { body } = await send();
    expect(body).toHaveProperty("until.time");
    const before = site.asked.length;
    site.goesWrong(undefined);
    expect((await send()).body).toMatchObject({ why: "busy" });
    expect(site.asked).toHaveLength(before);
    later(2 * minute);
    expect((await send()).status).toBe(200);
  });
});
