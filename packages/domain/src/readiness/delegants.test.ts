import { msp2025 } from "@coopilote/testkit/cast.ts";
import { alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { addedBy, engages, team } from "@coopilote/testkit/history.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";

describe("a text that asks a training of délégants too (R24, j15)", () => {
  const asked = after(journey(msp2025, "engaging"), [
    addedBy(by(camille.person))(paul),
    did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
    ...engages(paul),
    alsoAsking(
      asking(
        {
          kind: "training-minutes",
          minutes: { known: true, value: Minutes.make(210) },
          modules: [],
          mode: null,
          nature: null,
        },
        "delegant",
        "before-practice",
        "formation-delegant",
      ),
    ),
  ]);

  it("asks it of each of them, and of no délégué", () => {
    expect([lucie, paul].map((one) => standing(asked, "formation-delegant", one))).toEqual([
      "unmet · hours-missing · 0/210 minutes",
      "unmet · hours-missing · 0/210 minutes",
    ]);
    expect(() => standing(asked, "formation-delegant", ines)).toThrow("is not asked");
  });

  it("counts what a délégant followed, and never what they taught", () => {
    const taught = after(asked, dayOfTraining("2025-03-18", lucie, [paul, ines]));
    expect([lucie, paul].map((one) => standing(taught, "formation-delegant", one))).toEqual([
      "unmet · hours-missing · 0/210 minutes",
      "met · 210/210 minutes",
    ]);
  });
});
