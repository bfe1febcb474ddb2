import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, type Invented, lucie } from "@coopilote/testkit/people.ts";
import {
  planOf,
  scan,
  segment,
  segmentOf,
  sequenceOf,
  sessionOf,
} from "@coopilote/testkit/sessions.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const session = sessionOf("samedi");
const typed = after(lombalgie("formed"), [
  ...filed(scan, ["feuille-emargement"], [team]),
  did(by(camille.person), "enterSessionAfterwards", {
    ...planOf("samedi", [segment("samedi", { day: "2025-03-08", from: "09:00", to: "12:30" })]),
    document: scan,
    attendances: [
      {
        sequence: sequenceOf("samedi"),
        person: camille.person,
        presence: { kind: "whole" },
        signed: true,
      },
    ],
    signedSegments: [
      { segment: segmentOf("samedi"), formateur: { kind: "person", person: lucie.person } },
    ],
  }),
]);
const answer = {
  session,
  flag: "typed-by-participant",
  sequence: null,
  person: camille.person,
  explanation: "Relue avec la feuille papier",
};
const whenExplained = ({ person }: Invented) =>
  givenWorld(typed).when("explainFlag", answer, by(person));

describe("a sheet typed by someone who is on it", () => {
  it("is explained by someone else, who read it too", () => {
    whenExplained(lucie).thenFacts({
      type: "FlagExplained.1",
      body: { ...answer, by: lucie.person },
    });
  });

  it("is not explained by whoever typed it", () => {
    whenExplained(camille).thenRefused({ _tag: "NotAboutOneself", person: camille.person });
  });
});
