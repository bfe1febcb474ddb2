import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { opened, planOf, scheduled, segment, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { forecast } from "./forecast.ts";

const tuesday = "2025-03-18";
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);

const foreseen = (...steps: ReadonlyArray<Step>) => {
  const world = after(lombalgie("engaged"), [
    scheduled(lunch, [ines, hugo]),
    ...steps,
    on("2025-03-19", "09:00"),
  ]);
  return forecast(world.workspace, team, world.now).steps.map(({ session, on: day }) => [
    session,
    day.day,
  ]);
};

describe("what is still needed once planned sessions are held", () => {
  it("is what keeps the readiest binôme from practice, not what others lack", () => {
    const { workspace, now } = after(lombalgie("engaged"), [scheduled(lunch, [ines])]);
    const { stillNeeded } = forecast(workspace, team, now);
    const named = stillNeeded.flatMap(({ subject }) =>
      subject.kind === "member" && subject.role === "delegate" ? [subject.person] : [],
    );
    expect(stillNeeded.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set([ines.person]));
  });
});

describe("a session that is over", () => {
  it("is still counted on while its sheet is not closed, from now on", () => {
    const kept = [[sessionOf("midi"), "2025-03-19"]];
    expect(foreseen(on(tuesday, "12:15"), opened("midi"))).toEqual(kept);
    expect(foreseen()).toEqual(kept);
  });

  it("is counted on no more once it is cancelled", () => {
    const cancelled = did(by(lucie.person), "cancelSession", {
      session: sessionOf("midi"),
      reason: "Salle fermée",
    });
    expect(foreseen(cancelled)).toEqual([]);
  });
});
