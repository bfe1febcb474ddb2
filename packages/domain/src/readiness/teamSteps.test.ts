import assert from "node:assert/strict";
import { dayOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { added, engages, team } from "@coopilote/testkit/history.ts";
import { dayOfTraining, deposited, journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { readiness } from "./readiness.ts";
import { currentStep, teamSteps } from "./teamSteps.ts";

const coordinator = by(camille.person);

const stepsOf = ({ workspace, now }: World) => {
  const known = at(workspace.teams.teams, team);
  assert.ok(known);
  return teamSteps(workspace, known, now, readiness(workspace, team, now));
};

/** « train now 1/2 »: each step but the choice, its state and whoever passed it. */
const wayOf = (world: World) =>
  stepsOf(world)
    .slice(1)
    .map(({ step, state, done, of, pending }) =>
      [
        step,
        state,
        `${done}/${of}`,
        ...(pending === null ? [] : [pending.what, pending.since]),
      ].join(" "),
    );

const proposed = (who: typeof nora): Step =>
  did(coordinator, "proposeMember", { team, person: who.person, role: "delegate" });

const started = journey(msp2025, "starting");

describe("the way of a team", () => {
  it("is passed step by step, the first that is not done being the present one", () => {
    expect(wayOf(journey(msp2025, "founding"))).toEqual([
      "volunteers now 0/3",
      "train later 0/2",
      "declare later 0/3",
      "practise later 0/2",
    ]);
    expect(wayOf(started)).toEqual([
      "volunteers done 3/3",
      "train done 2/2",
      "declare done 3/3",
      "practise done 2/2",
    ]);
    expect(currentStep(stepsOf(started))).toBe("practise");
  });

  it("has trained and declared its members only once everyone has been", () => {
    const joined = after(started, [added(nora), proposed(nora)]);
    const engaged = after(joined, engages(nora));
    const trained = after(
      engaged,
      [35, 36, 37].flatMap((days) => dayOfTraining(dayOf(msp2025, days), lucie, [nora])),
    );
    expect([joined, engaged, trained].map(wayOf)).toEqual([
      ["volunteers now 3/4", "train now 2/3", "declare now 3/4", "practise done 2/3"],
      ["volunteers done 4/4", "train now 2/3", "declare now 3/4", "practise done 2/3"],
      ["volunteers done 4/4", "train now 2/3", "declare now 3/4", "practise done 2/3"],
    ]);
  });

  it("is at its training while someone learns, whoever is still to be engaged", () => {
    const learning = after(journey(msp2025, "engaging"), [
      added(nora),
      proposed(nora),
      ...dayOfTraining(dayOf(msp2025, 14), lucie, [ines, hugo]),
    ]);
    expect(wayOf(learning)).toEqual([
      "volunteers now 3/4",
      "train now 0/3",
      "declare later 0/4",
      "practise later 0/3",
    ]);
    expect(currentStep(stepsOf(learning))).toBe("train");
  });

  it("stops where the ARS suspends it, and goes on once that is lifted", () => {
    const suspended = after(started, [
      on(dayOf(msp2025, 50), "12:00"),
      did(coordinator, "recordSuspension", {
        suspension: idOf("suspension"),
        team,
        from: { day: dayOf(msp2025, 50), time: "10:00" },
        document: null,
        reason: "Contrôle en cours.",
      }),
    ]);
    expect(wayOf(suspended).at(-1)).toBe("practise now 2/2 suspended 2025-04-29");
    expect(currentStep(stepsOf(suspended))).toBe("practise");
  });

  it("stops where everyone has stopped, not where one has", () => {
    const stop = (person: typeof ines | null): Step =>
      did(coordinator, "stopPractice", {
        team,
        person: person?.person ?? null,
        reason: "Le délégant est parti",
      });
    const at40 = on(dayOf(msp2025, 40), "10:00");
    expect([
      wayOf(after(started, [at40, stop(ines)])).at(-1),
      wayOf(after(started, [at40, stop(null)])).at(-1),
    ]).toEqual(["practise done 1/2", "practise now 0/2 stopped 2025-04-19"]);
  });

  it("has a departure to declare before its declaration is done again", () => {
    const left = after(started, [
      on(dayOf(msp2025, 40), "10:00"),
      did(by(hugo.person), "withdrawMember", { team, person: hugo.person, reason: null }),
    ]);
    const declared = after(left, [
      on(dayOf(msp2025, 41), "10:00"),
      deposited(camille, "sortie", {
        day: dayOf(msp2025, 41),
        time: "09:30",
        removes: named("delegate", hugo),
      }),
    ]);
    expect([left, declared].map((world) => wayOf(world)[2])).toEqual([
      "declare now 2/2 departure 2025-04-19",
      "declare done 2/2",
    ]);
  });

  it("waits at its declaration for the answer to a request of the ARS, while practice goes on", () => {
    const request = idOf("request");
    const asked = after(started, [
      on("2025-04-11", "09:00"),
      did(coordinator, "recordArsRequest", {
        request,
        team,
        on: "2025-04-10",
        channel: "mail",
        what: "Le programme de la formation",
        due: "2025-04-18",
        documents: [],
      }),
    ]);
    const answered = after(asked, [
      did(coordinator, "answerArs", {
        request,
        team,
        on: "2025-04-11",
        dossier: null,
        summary: "Programme envoyé",
        documents: [],
      }),
    ]);
    expect([asked, answered].map((world) => wayOf(world).slice(2))).toEqual([
      ["declare now 3/3 ars-request 2025-04-10", "practise done 2/2"],
      ["declare done 3/3", "practise done 2/2"],
    ]);
  });
});
