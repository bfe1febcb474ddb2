import { dayOf, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { teamEvents } from "./teamEvents.ts";

const coordinator = by(camille.person);
const started = journey(msp2025, "starting");
const [stopped, resumed] = [dayOf(msp2025, 50), dayOf(msp2025, 60)];

const eventsIn = ({ workspace, now }: World) => {
  const known = at(workspace.teams.teams, team);
  return known === undefined
    ? []
    : teamEvents(workspace, known, now).map((event) =>
        [event.on, event.what, ...("person" in event ? [event.person] : [])].join(" "),
      );
};

describe("what happens to a team", () => {
  it("is nothing while it goes on", () => {
    expect(eventsIn(started)).toEqual([]);
  });

  it("is each suspension by the ARS, and its lifting once it takes effect (R53)", () => {
    const suspended = after(started, [
      on(stopped, "12:00"),
      did(coordinator, "recordSuspension", {
        suspension: idOf("suspension"),
        team,
        from: { day: stopped, time: "10:00" },
        document: null,
        reason: "Contrôle en cours.",
      }),
    ]);
    const letter = documentOf("levée");
    const lifted = after(suspended, [
      on(resumed, "09:00"),
      ...filed(letter, ["decision-ars"], [team], coordinator),
      did(coordinator, "liftSuspension", {
        suspension: idOf("suspension"),
        team,
        from: { day: resumed, time: "08:00" },
        document: letter,
      }),
    ]);
    expect(eventsIn(suspended)).toEqual([`${stopped} suspended`]);
    expect(eventsIn(lifted)).toEqual([`${stopped} suspended`, `${resumed} suspension-lifted`]);
  });

  it("is each departure, and the deposit that declares it (R51, j34)", () => {
    const left = after(started, [
      on(stopped, "18:00"),
      did(by(hugo.person), "withdrawMember", { team, person: hugo.person, reason: null }),
    ]);
    const declared = after(left, [
      on(resumed, "10:00"),
      deposited(camille, "modification", {
        day: resumed,
        time: "09:30",
        removes: named("delegate", hugo),
      }),
    ]);
    expect(eventsIn(left)).toEqual([`${stopped} departure-to-declare ${hugo.person}`]);
    expect(eventsIn(declared)).toEqual([
      `${stopped} departure ${hugo.person}`,
      `${resumed} departure-declared ${hugo.person}`,
    ]);
  });
});
