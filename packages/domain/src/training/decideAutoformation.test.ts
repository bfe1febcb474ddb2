import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, filed, engages, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { DocumentId } from "../kernel/ids.ts";

const proposed = lombalgie("formed");
const formed = after(proposed, engages(lucie));
const autoformation = idOf("autoformation");
const document = DocumentId.make(idOf("certificat"));
const recorded: Wire<"recordAutoformation"> = {
  autoformation,
  person: ines.person,
  protocol: "lombalgie",
  module: "programme",
  nominal: 90,
  elapsed: 75,
  completed: { day: "2025-03-09", time: "21:30" },
  proof: "certificate",
  document,
};
const certificate = filed(document, ["attestation-autoformation"], [ines.person, lucie.person]);
const whenRecorded = (of: Partial<typeof recorded> = {}, ...steps: ReadonlyArray<Step>) =>
  givenWorld(formed, ...certificate, ...steps).when("recordAutoformation", { ...recorded, ...of });

describe("an autoformation", () => {
  it("is recorded with its nominal duration, its end and its proof", () => {
    whenRecorded().thenFacts({
      type: "AutoformationRecorded.1",
      body: { ...recorded, completed: local("2025-03-09", "21:30") },
    });
  });

  it("may rest on the person's statement", () => {
    const { result } = whenRecorded({ proof: "statement", document: null, elapsed: null });
    expect(result).toMatchObject({ _tag: "Success" });
  });

  it.each(["certificate", "platform-log"] as const)("rests on a filed piece: %s", (proof) => {
    whenRecorded({ proof, document: null }).thenRefused({ _tag: "ProofMissing" });
  });

  it("joins a piece that exists", () => {
    const other = idOf("autre");
    whenRecorded({ document: other }).thenRefused({ _tag: "NoSuchDocument", document: other });
  });

  it("rests on no other piece, however accepted", () => {
    const annex = DocumentId.make(idOf("annexe de l’équipe"));
    whenRecorded({ document: annex }, ...filed(annex, ["annexe"], [team])).thenRefused({
      _tag: "DocumentNotOfKind",
      document: annex,
      kind: "attestation-autoformation",
    });
  });

  it.each([0, 1441])("lasts from a minute to a day: not %i", (nominal) => {
    whenRecorded({ nominal }).thenRefused({
      _tag: "DurationOutOfRange",
      path: ["nominal"],
      longest: 1440,
    });
  });

  it("was completed", () => {
    whenRecorded({ completed: { day: "2025-03-10", time: "09:01" } }).thenRefused({
      _tag: "InTheFuture",
      path: ["completed"],
    });
  });

  it("is of a module of the text", () => {
    whenRecorded({ module: "anatomie" }).thenRefused({ _tag: "NoSuchModule", module: "anatomie" });
  });

  it("is for a protocol that a team has chosen", () => {
    whenRecorded({ protocol: "cheville" }).thenRefused({
      _tag: "ProtocolNotChosen",
      protocol: "cheville",
    });
  });

  it("is someone's", () => {
    whenRecorded({ person: paul.person }).thenRefused({
      _tag: "NoSuchPerson",
      person: paul.person,
    });
  });

  it("is recorded once", () => {
    whenRecorded({}, did(by(camille.person), "recordAutoformation", recorded)).thenRefused({
      _tag: "IdAlreadyUsed",
      id: autoformation,
    });
  });
});

describe("confirming an autoformation", () => {
  const record = (person: Invented) =>
    did(by(camille.person), "recordAutoformation", { ...recorded, person: person.person });
  const whenConfirmed = (actor: Invented, person: Invented, ...steps: ReadonlyArray<Step>) =>
    givenWorld(formed, ...certificate, ...steps).when(
      "confirmAutoformation",
      { autoformation, person: person.person },
      by(actor.person),
    );
  const confirmed = did(by(lucie.person), "confirmAutoformation", {
    autoformation,
    person: ines.person,
  });

  it("is done by a delegant of the protocol", () => {
    whenConfirmed(lucie, ines, record(ines)).thenFacts({
      type: "AutoformationConfirmed.1",
      body: { autoformation, person: ines.person, by: lucie.person },
    });
  });

  it("is not done by a delegate, nor by a coordinator", () => {
    whenConfirmed(ines, ines, record(ines)).thenRefused({
      _tag: "NotADelegant",
      person: ines.person,
    });
    whenConfirmed(camille, ines, record(ines)).thenRefused({
      _tag: "NotADelegant",
      person: camille.person,
    });
  });

  it("is not done by someone only proposed as delegant", () => {
    givenWorld(proposed, ...certificate, record(ines))
      .when("confirmAutoformation", { autoformation, person: ines.person }, by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
  });

  it("is not done by a delegant who has withdrawn", () => {
    const withdrawn = did(by(lucie.person), "withdrawMember", {
      team,
      person: lucie.person,
      reason: null,
    });
    whenConfirmed(lucie, ines, record(ines), withdrawn).thenRefused({
      _tag: "NotADelegant",
      person: lucie.person,
    });
  });

  it("is never of one's own", () => {
    whenConfirmed(lucie, lucie, record(lucie)).thenRefused({
      _tag: "NotAboutOneself",
      person: lucie.person,
    });
  });

  it("is done once", () => {
    whenConfirmed(lucie, ines, record(ines), confirmed).thenRefused({
      _tag: "AlreadyConfirmed",
      by: lucie.person,
    });
  });

  it("is of an autoformation of that person", () => {
    whenConfirmed(lucie, ines).thenRefused({ _tag: "NoSuchAutoformation", autoformation });
    whenConfirmed(lucie, paul, added(paul), record(ines)).thenRefused({
      _tag: "NoSuchAutoformation",
      autoformation,
    });
  });
});
