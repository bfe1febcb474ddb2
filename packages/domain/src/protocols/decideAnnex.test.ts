import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { documentIds, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import { signedBy } from "@coopilote/testkit/signatures.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import type { AnnexFamily } from "./facts.ts";

const formed = lombalgie("formed");
const annexFiled: ReadonlyArray<Step> = filed(documentIds.annexe, ["annexe"], [team]);
const reading = idOf("a reading");

const answer = (family: AnnexFamily, page: string | null = null) => ({
  family,
  provided: page !== null,
  page,
});
const families = [
  answer("theory-practice", "p. 3"),
  answer("supervised-acts"),
  answer("assessment", "p. 5"),
  answer("upkeep"),
  answer("documents"),
];
const command = { team, reading, document: documentIds.annexe, families };
const readBy = (person: PersonId): ReadonlyArray<Step> => [
  ...annexFiled,
  did(by(person), "readAnnex", command),
];
const signature = (reader: Invented) => signedBy(reader, "annexe.1", local("2025-03-10", "09:00"));

describe("the annex is read", () => {
  it("by a member, who answers for every family and signs", () => {
    givenWorld(formed, ...annexFiled)
      .when("readAnnex", command, by(lucie.person))
      .thenFacts({
        type: "AnnexRead.1",
        body: { ...command, signature: signature(lucie) },
      });
  });

  it("never by someone who is not of the team", () => {
    for (const stranger of [camille, nora])
      givenWorld(formed, ...annexFiled)
        .when("readAnnex", command, by(stranger.person))
        .thenRefused({ _tag: "AnnexReaderNotMember", person: stranger.person });
  });

  it("with its piece, filed as the annex", () => {
    givenWorld(formed)
      .when("readAnnex", command, by(lucie.person))
      .thenRefused({ _tag: "NoSuchDocument", document: documentIds.annexe });
    givenWorld(formed, ...filed(documentIds.logigramme, ["logigramme"], [team]))
      .when("readAnnex", { ...command, document: documentIds.logigramme }, by(lucie.person))
      .thenRefused({
        _tag: "DocumentNotOfKind",
        document: documentIds.logigramme,
        kind: "annexe",
      });
  });

  it("whole: no family is passed over", () => {
    givenWorld(formed, ...annexFiled)
      .when("readAnnex", { ...command, families: families.slice(0, 3) }, by(lucie.person))
      .thenRefused({ _tag: "AnnexFamiliesMissing", families: ["upkeep", "documents"] });
  });

  it("with the page of what it provides", () => {
    givenWorld(formed, ...annexFiled)
      .when(
        "readAnnex",
        {
          ...command,
          families: families.map((each) =>
            each.family === "upkeep" ? { ...each, provided: true } : each,
          ),
        },
        by(lucie.person),
      )
      .thenRefused({ _tag: "AnnexPageMissing", families: ["upkeep"] });
  });

  it("once under one id", () => {
    givenWorld(formed, ...readBy(lucie.person))
      .when("readAnnex", command, by(lucie.person))
      .thenRefused({ _tag: "IdAlreadyUsed", id: reading });
  });
});

describe("a reading of the annex is confirmed", () => {
  const confirmation = { team, reading };

  it("by a second member, so that the two include a delegant", () => {
    for (const [first, second] of [
      [lucie, ines],
      [ines, lucie],
    ] as const)
      givenWorld(formed, ...readBy(first.person))
        .when("confirmAnnexReading", confirmation, by(second.person))
        .thenFacts({
          type: "AnnexReadingConfirmed.1",
          body: { ...confirmation, signature: signature(second) },
        });
  });

  it("never by two delegates alone", () => {
    givenWorld(formed, ...readBy(ines.person))
      .when("confirmAnnexReading", confirmation, by(hugo.person))
      .thenRefused({ _tag: "AnnexReadersNeedDelegant" });
  });

  it("never by the person who read it first, nor by a stranger", () => {
    givenWorld(formed, ...readBy(lucie.person))
      .when("confirmAnnexReading", confirmation, by(lucie.person))
      .thenRefused({ _tag: "AnnexReadBySamePerson", person: lucie.person });
    givenWorld(formed, ...readBy(lucie.person))
      .when("confirmAnnexReading", confirmation, by(camille.person))
      .thenRefused({ _tag: "AnnexReaderNotMember", person: camille.person });
  });

  it("where it was made, once", () => {
    givenWorld(formed)
      .when("confirmAnnexReading", confirmation, by(ines.person))
      .thenRefused({ _tag: "NoSuchReading", reading });
    givenWorld(
      formed,
      ...readBy(lucie.person),
      did(by(ines.person), "confirmAnnexReading", confirmation),
    )
      .when("confirmAnnexReading", confirmation, by(hugo.person))
      .thenRefused({ _tag: "ReadingAlreadyConfirmed", reading });
  });
});
