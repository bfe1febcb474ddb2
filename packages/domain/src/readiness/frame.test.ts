import { msp2025 } from "@coopilote/testkit/cast.ts";
import { alsoAsking, otherKinds } from "@coopilote/testkit/everyKind.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { hugo, ines } from "@coopilote/testkit/people.ts";
import { after, type Step } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { heldNow } from "./heldNow.ts";

const declared = journey(msp2025, "depositing");
const practising = journey(msp2025, "starting");
const delegates = [ines.person, hugo.person];

/** What the team lacks to begin, by the ids of what is asked, and who goes on where it had begun. */
const under = (...text: ReadonlyArray<Step>) => {
  const starting = givenWorld(after(declared, text)).when("recordMiseEnOeuvre", {
    team,
    effective: null,
    delegates,
  });
  const { workspace, now } = after(practising, text);
  const held = heldNow(workspace, team, now);
  return {
    lacks: [...new Set(lacking(starting).map((line) => line.split(" · ")[0]))],
    goesOn: delegates.filter((person) => held.get(person)?.holds),
  };
};

/** Conditions that the text of lombalgie does not hold, and that its team does not meet. */
const unmet = otherKinds.filter(({ id }) =>
  [
    "assessed-consultations",
    "supervised-practice",
    "field-experience",
    "diploma-experience",
    "prior-acts",
    "working-time",
    "structure-volume",
    "local-protocol",
    "opinions",
  ].includes(id),
);

describe("the frame of a protocol (R3)", () => {
  it("lets a team that meets it all begin, and go on", () => {
    expect(under()).toEqual({ lacks: [], goesOn: delegates });
    expect(unmet).toHaveLength(9);
  });

  it.each(unmet)("is left by one condition that is not met, whichever: $id", (requirement) => {
    expect(under(alsoAsking(requirement))).toEqual({ lacks: [requirement.id], goesOn: [] });
  });
});
