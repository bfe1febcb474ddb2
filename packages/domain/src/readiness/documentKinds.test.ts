import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, ines } from "@coopilote/testkit/people.ts";
import { after, did, on, received, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";

const coordinator = by(camille.person);
const charte = documentOf("charte");
const declared = after(journey(msp2025, "depositing"), [
  alsoAsking(asking({ kind: "team-document", document: "charte" }, "team")),
]);

const filing = (validUntil: string | null): ReadonlyArray<Step> => [
  received(charte),
  did(coordinator, "fileDocument", {
    document: charte,
    kinds: ["charte"],
    about: [team],
    name: "charte.pdf",
    validUntil,
  }),
];
const accepted = did(coordinator, "acceptDocument", { document: charte });
const toRedo = did(coordinator, "askToRedoDocument", { document: charte, reason: "Illisible" });

describe("a piece that a text asks before the mise en œuvre (R56, R57, R58)", () => {
  it("is filed, then accepted by someone else; one to be redone is missing", () => {
    expect(
      [[], filing(null), [...filing(null), accepted], [...filing(null), accepted, toRedo]].map(
        (steps) => standing(after(declared, steps), "team-document"),
      ),
    ).toEqual([
      "unmet · document-missing",
      "partly · document-not-accepted",
      "met",
      "unmet · document-to-redo",
    ]);
  });

  it("keeps everyone from practising while it is missing", () => {
    const starting = givenWorld(declared).when("recordMiseEnOeuvre", {
      team,
      effective: null,
      delegates: [ines.person],
    });
    expect(lacking(starting)).toEqual(["team-document · document-missing · team"]);
  });

  it("is to be renewed once its last day has gone by, and said so sixty days before", () => {
    const dated = after(declared, [...filing("2025-09-30"), accepted]);
    expect(
      ["2025-07-31", "2025-08-01", "2025-09-30", "2025-10-01"].map((day) =>
        standing(after(dated, [on(day, "09:00")]), "team-document"),
      ),
    ).toEqual(["met", "due-soon", "due-soon", "lapsed · document-expired"]);
  });
});
