import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, gabriel, hugo, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { planOf, scheduled, segment, sessionIn } from "@coopilote/testkit/sessions.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { isEnrollable } from "./enrollable.ts";

const day = dayOf(msp2025, 21);

const planned = after(lombalgie("engaged"), [
  on(day, "08:00"),
  scheduled(
    planOf("cas", [
      segment("matin", { day, from: "09:00", to: "10:30", ledBy: [lucie] }),
      segment("fin", { day, from: "10:30", to: "12:00", ledBy: [lucie, gabriel] }),
    ]),
    [ines],
  ),
]);

const enrollable = (world: World) =>
  [lucie, gabriel, ines, hugo, nora].filter(({ person }) =>
    isEnrollable(world.workspace, sessionIn(world, "cas"), person, world.now),
  );

describe("whom one may enrol", () => {
  it("is neither enrolled already nor leads the whole session, but may lead a part of it", () => {
    expect(enrollable(planned)).toEqual([gabriel, hugo, nora]);
  });

  it("has not left", () => {
    const left = after(planned, [
      did(by(hugo.person), "withdrawMember", { team, person: hugo.person, reason: null }),
      did(by(camille.person), "endAffiliation", {
        affiliation: idOf(`affiliation ${hugo.person}`),
        person: hugo.person,
        on: dayOf(msp2025, 20),
      }),
    ]);
    expect(enrollable(left)).toEqual([gabriel, nora]);
  });
});
