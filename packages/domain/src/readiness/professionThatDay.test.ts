import assert from "node:assert/strict";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { capacityOf } from "./formateurs.ts";
import { readiness } from "./readiness.ts";

const coordinator = by(camille.person);
const days = ["2025-04-11", "2025-05-31", "2025-06-01"];

const afterwards = (...steps: ReadonlyArray<Step>): World =>
  after(journey(msp2025, "depositing"), [on("2025-07-01", "09:00"), ...steps]);

const missingOn = ({ workspace }: World): ReadonlyArray<string | null> =>
  days.map(
    (day) =>
      readiness(workspace, team, local(day, "12:00")).find(
        ({ requirement, subject }) =>
          requirement === "profession-delegant" &&
          subject.kind === "member" &&
          subject.person === lucie.person,
      )?.missing ?? null,
  );

const capacitiesOn = ({ workspace, now }: World): ReadonlyArray<string | undefined> => {
  const adopted = at(workspace.protocols.adoptions, team);
  assert.ok(adopted);
  return days.map((day) =>
    capacityOf(
      workspace,
      adopted.content,
      { kind: "person", person: lucie.person },
      local(day, "12:00"),
      now,
    ),
  );
};

describe("a profession or a specialty that ends", () => {
  it("leaves the answers of the days before as they were", () => {
    const changed = afterwards(
      did(coordinator, "stateProfession", {
        person: lucie.person,
        profession: "pharmacien",
        from: "2025-06-01",
      }),
    );
    expect(missingOn(changed)).toEqual([null, null, "profession-not-allowed"]);
    expect(capacitiesOn(changed)).toEqual(["delegant", "delegant", undefined]);
  });

  it("counts until its last day", () => {
    const ended = afterwards(
      did(coordinator, "endQualification", {
        person: lucie.person,
        qualification: "medecine-generale",
        on: "2025-05-31",
      }),
    );
    expect(missingOn(ended)).toEqual([null, null, "qualification-missing"]);
    expect(capacitiesOn(ended)).toEqual(["delegant", "delegant", undefined]);
  });

  it("noted by mistake never counted", () => {
    const removed = afterwards(
      did(coordinator, "removeQualification", {
        person: lucie.person,
        qualification: "medecine-generale",
        reason: "Saisie sur la mauvaise personne",
      }),
    );
    expect(missingOn(removed)).toEqual(days.map(() => "qualification-missing"));
    expect(capacitiesOn(removed)).toEqual(days.map(() => undefined));
  });
});
