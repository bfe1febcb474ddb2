import { dayOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { departuresOn } from "./departures.ts";
import { at } from "../kernel/maps.ts";

const day = dayOf(msp2025, 32);
const left = after(journey(msp2025, "starting"), [
  on(day, "18:00"),
  did(by(hugo.person), "withdrawMember", { team, person: hugo.person, reason: null }),
]);

const departures = ({ workspace, now }: World) => {
  const known = at(workspace.teams.teams, team);
  return known === undefined ? [] : departuresOn(workspace, known, now);
};

describe("whoever leaves a team", () => {
  it("is told with the modification to declare, while a deposit names them", () => {
    expect(departures(left)).toEqual([
      { person: hugo.person, role: "delegate", at: local(day, "18:00"), toDeclare: true },
    ]);
  });

  it("has nothing left to declare once a deposit removes them", () => {
    const removed = after(left, [
      on(day, "19:30"),
      deposited(camille, "modification", {
        day,
        time: "19:00",
        removes: named("delegate", hugo),
      }),
    ]);
    expect(departures(removed).map(({ toDeclare }) => toDeclare)).toEqual([false]);
  });

  it("is out no more once proposed again", () => {
    const back = after(left, [
      did(by(camille.person), "proposeMember", { team, person: hugo.person, role: "delegate" }),
    ]);
    expect(departures(back)).toEqual([]);
  });
});
