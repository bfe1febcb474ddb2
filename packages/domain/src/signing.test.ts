import { documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { chosen, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, hugo, ines } from "@coopilote/testkit/people.ts";
import { after, did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { TeamId } from "./kernel/ids.ts";

const formed = lombalgie("formed");
const document = documentOf("feuille signée");
const paper = { document, signed: { day: "2025-03-05", time: "13:00" } };
const otherTeam = TeamId.make(idOf("autre équipe"));
const redone: Step = did(by(camille.person), "askToRedoDocument", {
  document,
  reason: "La signature manque",
});
const whenSigning = (...steps: ReadonlyArray<Step>) =>
  givenWorld(formed, ...steps).when("signEngagement", {
    team,
    person: ines.person,
    insurance: "own-policy",
    paper,
  });

describe("a signature on paper is read on a piece", () => {
  it("filed as what is signed, about the signer", () => {
    const { result } = whenSigning(...filed(document, ["engagement-signe"], [ines.person, team]));
    expect(result._tag).toBe("Success");
  });

  it("never filed as something else", () => {
    whenSigning(...filed(document, ["honneur-signe"], [ines.person, team])).thenRefused({
      _tag: "DocumentNotOfKind",
      document,
      kind: "engagement-signe",
    });
  });

  it("never about somebody else", () => {
    whenSigning(...filed(document, ["engagement-signe"], [hugo.person, team])).thenRefused({
      _tag: "DocumentNotAbout",
      document,
      kind: "engagement-signe",
      about: [ines.person],
    });
  });

  it("never for another team", () => {
    whenSigning(
      chosen(otherTeam),
      ...filed(document, ["engagement-signe"], [ines.person, otherTeam]),
    ).thenRefused({
      _tag: "DocumentNotAbout",
      document,
      kind: "engagement-signe",
      about: [team],
    });
  });

  it("never one that is to be redone", () => {
    whenSigning(...filed(document, ["engagement-signe"], [ines.person, team]), redone).thenRefused({
      _tag: "DocumentToRedo",
      document,
      kind: "engagement-signe",
    });
  });

  it("of each kind: the sworn statement has its own", () => {
    givenWorld(formed, ...filed(document, ["engagement-signe"], [ines.person, team]))
      .when("signSwornStatement", { team, person: ines.person, paper })
      .thenRefused({ _tag: "DocumentNotOfKind", document, kind: "honneur-signe" });
  });
});

describe("a signature already read on any scan", () => {
  it("goes on holding once its piece is to be redone", () => {
    const signed = after(formed, [
      ...filed(document, ["engagement-signe"], [ines.person, team]),
      did(by(camille.person), "signEngagement", {
        team,
        person: ines.person,
        insurance: "own-policy",
        paper,
      }),
      redone,
    ]);
    givenWorld(signed)
      .when(
        "signEngagement",
        { team, person: ines.person, insurance: "own-policy", paper: null },
        by(ines.person),
      )
      .thenRefused({
        _tag: "AlreadyEngaged",
        person: ines.person,
        since: { at: 1741176000000, day: "2025-03-05", time: "13:00", offset: 60 },
      });
  });
});
