import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionOf,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, on, type Step } from "@coopilote/testkit/steps.ts";
import { did } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { added } from "@coopilote/testkit/history.ts";
import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

const engaged = lombalgie("engaged");
const day = "2025-04-01";

/** Two hours over lunch, held and closed, with what happens between opening and closing. */
const lunch = (...during: ReadonlyArray<Step>): ReadonlyArray<Step> => [
  on("2025-03-18", "09:00"),
  scheduled(planOf("lunch", [segment("lunch", { day, from: "12:30", to: "14:30" })]), [ines, hugo]),
  on(day, "12:25"),
  opened("lunch"),
  on(day, "13:10"),
  ...during,
  on(day, "14:31"),
  signsAsFormateur(lucie, "lunch"),
];

const ledgerOf = (world: World, when = world.now) => {
  const judged = judgedBy(world.workspace, team, when);
  if (judged === undefined) throw new Error("no team");
  return ledger(world.workspace, ines.person, judged.version, when, team);
};

const told = (world: World, when = world.now) => {
  const { counted, lines } = ledgerOf(world, when);
  return { counted, refused: lines.flatMap(({ refused }) => refused) };
};

describe("the ledger of a delegate", () => {
  it("counts the whole séquence signed by both and closed", () => {
    const world = after(
      engaged,
      lunch(attends(ines, "lunch"), attends(hugo, "lunch")).concat(closed("lunch")),
    );
    expect(told(world)).toEqual({ counted: 120, refused: [] });
    expect(ledgerOf(world).days).toEqual([day]);
  });

  it("counts from the arrival the formateur states, and says why the rest does not", () => {
    const world = after(
      engaged,
      lunch(
        stated(lucie, "lunch", ines, {
          kind: "partial",
          arrived: { day, time: "12:50" },
          left: { day, time: "14:30" },
        }),
        attends(ines, "lunch"),
        attends(hugo, "lunch"),
      ).concat(closed("lunch")),
    );
    expect(told(world)).toEqual({
      counted: 100,
      refused: [{ minutes: 20, reason: "not-there" }],
    });
  });

  it("refuses minutes of a sheet not closed, and of one closed later than the instant asked", () => {
    const open = after(engaged, lunch(attends(ines, "lunch"), attends(hugo, "lunch")));
    expect(told(open)).toEqual({
      counted: 0,
      refused: [{ minutes: 120, reason: "sheet-not-closed" }],
    });
    const later = after(open, [on("2025-04-03", "08:00"), closed("lunch")]);
    expect(told(later, local(day, "18:00")).counted).toBe(0);
    expect(told(later).counted).toBe(120);
  });

  it("refuses the minutes of someone stated absent", () => {
    const world = after(
      engaged,
      lunch(stated(lucie, "lunch", ines, { kind: "absent" }), attends(hugo, "lunch")).concat(
        closed("lunch"),
      ),
    );
    expect(told(world)).toEqual({ counted: 0, refused: [{ minutes: 120, reason: "absent" }] });
  });

  it("never counts more than what the person signed for, even if presence is widened afterwards", () => {
    const world = after(
      engaged,
      lunch(
        stated(lucie, "lunch", ines, {
          kind: "partial",
          arrived: { day, time: "13:00" },
          left: { day, time: "14:30" },
        }),
        attends(ines, "lunch"),
        stated(lucie, "lunch", ines, { kind: "whole" }),
        attends(hugo, "lunch"),
      ),
    );
    const { refused } = told(world);
    expect(refused).toEqual([{ minutes: 120, reason: "sheet-not-closed" }]);
    const signedAgain = after(world, [attends(ines, "lunch"), closed("lunch")]);
    expect(told(signedAgain)).toEqual({ counted: 120, refused: [] });
  });

  it("keeps what was signed in time while a later signature waits to be countersigned", () => {
    const closedOnPart = after(
      engaged,
      lunch(
        stated(lucie, "lunch", ines, {
          kind: "partial",
          arrived: { day, time: "13:00" },
          left: { day, time: "14:30" },
        }),
        attends(ines, "lunch"),
        stated(lucie, "lunch", ines, { kind: "whole" }),
        attends(hugo, "lunch"),
      ).concat(closed("lunch")),
    );
    const signedLate = after(closedOnPart, [
      on("2025-04-03", "08:00"),
      attends(ines, "lunch", "lunch", "Arrivée notée par erreur"),
    ]);
    const countersigned = after(signedLate, [
      did(by(lucie.person), "countersignLateSignature", {
        session: sessionOf("lunch"),
        sequence: sequenceOf("lunch"),
        person: ines.person,
      }),
    ]);
    expect([closedOnPart, signedLate, countersigned].map((world) => told(world).counted)).toEqual([
      90, 90, 120,
    ]);
    expect(told(countersigned, closedOnPart.now).counted).toBe(90);
  });

  it("counts what an engaged delegant gives after the attestation", () => {
    const attested = journey(msp2025, "attesting");
    const more = after(attested, dayOfTraining("2025-04-15", lucie, [ines]));
    expect([attested, more].map((world) => told(world).counted)).toEqual([630, 840]);
  });

  it("counts an hour of two sheets on the sheet closed first", () => {
    const both = after(engaged, [
      on(day, "12:45"),
      scheduled(planOf("early", [segment("early", { day, from: "12:30", to: "14:30" })]), [ines]),
      scheduled(planOf("late", [segment("late", { day, from: "13:30", to: "15:30" })]), [ines]),
      opened("early"),
      opened("late"),
      on(day, "15:30"),
      ...["early", "late"].flatMap((label) => [
        attends(ines, label),
        signsAsFormateur(lucie, label),
      ]),
      closed("late"),
    ]);
    const lines = (world: World) => ledgerOf(world).lines.map(({ counted }) => counted);
    expect(lines(both)).toEqual([0, 120]);
    expect(lines(after(both, [closed("early")]))).toEqual([60, 120]);
  });

  it("refuses what a physician gave who is not engaged as delegant, until they engage", () => {
    const led = after(engaged, [
      added(paul),
      on("2025-03-18", "09:00"),
      scheduled(
        planOf("paul", [segment("paul", { day, from: "12:30", to: "14:30", ledBy: [paul] })]),
        [ines],
      ),
      on(day, "12:40"),
      did(by(lucie.person), "openSession", { session: planOf("paul", []).session }),
      attends(ines, "paul"),
      on(day, "14:31"),
      signsAsFormateur(paul, "paul"),
      closed("paul", paul),
    ]);
    expect(told(led)).toEqual({
      counted: 0,
      refused: [{ minutes: 120, reason: "formateur-not-eligible" }],
    });
    const since = after(led, [
      did(by(lucie.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
      on("2025-04-10", "12:00"),
      did(by(paul.person), "signEngagement", {
        team,
        person: paul.person,
        insurance: "own-policy",
        paper: null,
      }),
    ]);
    expect(told(since).counted).toBe(120);
    expect(told(since, local("2025-04-09", "12:00")).counted).toBe(0);
  });

  it("gives a night of clock change the minutes it really had", () => {
    const night = (on1: string, from: string, to: string) =>
      after(engaged, [
        on("2025-03-18", "09:00"),
        scheduled(planOf("night", [segment("night", { day: on1, from, to })]), [ines]),
        on(on1, from),
        opened("night"),
        attends(ines, "night"),
        on(on1, "06:00"),
        signsAsFormateur(lucie, "night"),
        closed("night"),
      ]);
    expect(told(night("2025-10-26", "01:30", "03:30")).counted).toBe(180);
    expect(told(night("2026-03-29", "01:30", "03:30")).counted).toBe(60);
  });
});
