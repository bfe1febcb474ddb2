import { msp2025 } from "@coopilote/testkit/cast.ts";
import { addedBy, engages, reachable, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { binomeReadiness, readiness } from "./readiness.ts";

const delegantsOf = ({ workspace }: World, delegate: Invented, day: string) =>
  binomeReadiness(readiness(workspace, team, local(day, "12:00")), "practice")
    .filter((pair) => pair.delegate === delegate.person)
    .map(({ delegant }) => delegant)
    .toSorted();

const proposed = ({ person }: Invented, role: "delegant" | "delegate"): Step =>
  did(by(camille.person), "proposeMember", { team, person, role });

describe("a binôme exists while both are in the team", () => {
  it("a delegant who joins later makes none before", () => {
    const joined = after(journey(msp2025, "depositing"), [
      on("2025-04-14", "09:00"),
      addedBy(by(camille.person))(paul),
      proposed(paul, "delegant"),
      ...engages(paul),
      reachable(paul),
    ]);
    expect(delegantsOf(joined, ines, "2025-04-11")).toEqual([lucie.person]);
    expect(delegantsOf(joined, ines, "2025-04-14")).toEqual([lucie.person, paul.person].toSorted());
  });

  it("a delegate who leaves and comes back keeps the days they were there", () => {
    const back = after(journey(msp2025, "depositing"), [
      on("2025-04-14", "09:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
      on("2025-05-12", "09:00"),
      proposed(ines, "delegate"),
      ...engages(ines),
    ]);
    expect(
      ["2025-04-11", "2025-04-20", "2025-05-12"].map((day) => delegantsOf(back, ines, day)),
    ).toEqual([[lucie.person], [], [lucie.person]]);
  });
});
