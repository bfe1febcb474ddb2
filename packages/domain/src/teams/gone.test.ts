import { idOf } from "@coopilote/testkit/draw.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, ines, nora } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { isGone } from "./gone.ts";

const engaged = after(lombalgie("engaged"), [on("2025-04-01", "09:00")]);
const coordinator = by(camille.person);
const withdraws = did(by(ines.person), "withdrawMember", {
  team,
  person: ines.person,
  reason: null,
});
const ends = did(coordinator, "endAffiliation", {
  affiliation: idOf(`affiliation ${ines.person}`),
  person: ines.person,
  on: "2025-03-31",
});
const gone = ({ workspace, now }: World, who = ines) => isGone(workspace, who.person, now);

describe("someone has left the structure", () => {
  it("once they are in no team and no affiliation of theirs goes on", () => {
    expect([
      gone(engaged),
      gone(after(engaged, [withdraws])),
      gone(after(engaged, [ends])),
      gone(after(engaged, [withdraws, ends])),
    ]).toEqual([false, false, false, true]);
  });

  it("not before they were in a team, and no more once they are back", () => {
    const left = after(engaged, [withdraws, ends]);
    const back = after(left, [
      did(coordinator, "proposeMember", { team, person: ines.person, role: "delegate" }),
    ]);
    expect([gone(engaged, nora), gone(back)]).toEqual([false, false]);
  });
});
