import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, engages, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { DocumentId } from "../kernel/ids.ts";

const proposed = lombalgie("formed");
const formed = after(proposed, engages(lucie));
const training = idOf("formation");
const document = DocumentId.make(idOf("attestation"));
const part = {
  day: "2025-02-01",
  minutes: 210,
  mode: "on-site",
  nature: null,
  module: null,
} as const;
const recorded: Wire<"recordExternalTraining"> = {
  training,
  person: ines.person,
  protocol: "lombalgie",
  organisme: "Organisme de l’Exemple",
  identifier: null,
  status: "agréé",
  programme: null,
  trainer: null,
  parts: [part],
  total: null,
  result: null,
  issued: "2025-02-03",
  document,
};
const certificate = filed(document, ["attestation-organisme"], [ines.person, lucie.person]);
const whenRecorded = (of: Partial<typeof recorded> = {}, ...steps: ReadonlyArray<Step>) =>
  givenWorld(formed, ...certificate, ...steps).when("recordExternalTraining", {
    ...recorded,
    ...of,
  });

describe("the certificate of an organisme", () => {
  it("is recorded as it was given, from the day it was issued", () => {
    whenRecorded().thenFacts({
      type: "ExternalTrainingRecorded.1",
      body: { ...recorded, issued: local("2025-02-03", "00:00") },
    });
  });

  it("is not one that is to be redone", () => {
    const redone = did(by(camille.person), "askToRedoDocument", {
      document,
      reason: "Les dates manquent",
    });
    whenRecorded({}, redone).thenRefused({
      _tag: "DocumentToRedo",
      document,
      kind: "attestation-organisme",
    });
  });

  it("may say nothing of its days", () => {
    expect(whenRecorded({ parts: [], total: 600 }).result).toMatchObject({ _tag: "Success" });
  });

  it("is filed", () => {
    const other = idOf("autre");
    whenRecorded({ document: other }).thenRefused({ _tag: "NoSuchDocument", document: other });
  });

  it("is filed as such", () => {
    const other = DocumentId.make(idOf("autre"));
    whenRecorded({ document: other }, ...filed(other, ["annexe"], [team])).thenRefused({
      _tag: "DocumentNotOfKind",
      document: other,
      kind: "attestation-organisme",
    });
  });

  it("has days gone by", () => {
    const parts = [part, { ...part, day: "2025-03-11" }];
    whenRecorded({ parts }).thenRefused({ _tag: "InTheFuture", path: ["parts", 1, "day"] });
  });

  it("has possible days", () => {
    whenRecorded({ parts: [{ ...part, day: "1949-12-31" }] }).thenRefused({
      _tag: "DayOutOfRange",
      path: ["parts", 0, "day"],
      from: "1950-01-01",
      to: "2027-03-10",
    });
  });

  it("was issued", () => {
    whenRecorded({ issued: "2025-03-11" }).thenRefused({ _tag: "InTheFuture", path: ["issued"] });
  });

  it("names modules of the text", () => {
    whenRecorded({ parts: [{ ...part, module: "anatomie" }] }).thenRefused({
      _tag: "NoSuchModule",
      module: "anatomie",
    });
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
    whenRecorded({}, did(by(camille.person), "recordExternalTraining", recorded)).thenRefused({
      _tag: "IdAlreadyUsed",
      id: training,
    });
  });
});

describe("accepting a certificate", () => {
  const record = ({ person }: Invented) =>
    did(by(camille.person), "recordExternalTraining", { ...recorded, person });
  const whenAccepted = (actor: Invented, person: Invented, ...steps: ReadonlyArray<Step>) =>
    givenWorld(formed, ...certificate, ...steps).when(
      "acceptExternalTraining",
      { training, person: person.person },
      by(actor.person),
    );

  it("is done by a delegant of the protocol", () => {
    whenAccepted(lucie, ines, record(ines)).thenFacts({
      type: "ExternalTrainingAccepted.1",
      body: { training, person: ines.person, by: lucie.person },
    });
  });

  it("is not done by someone only proposed as delegant", () => {
    givenWorld(proposed, ...certificate, record(ines))
      .when("acceptExternalTraining", { training, person: ines.person }, by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
  });

  it("is not done by the person, even a delegant", () => {
    whenAccepted(lucie, lucie, record(lucie)).thenRefused({
      _tag: "NotAboutOneself",
      person: lucie.person,
    });
  });

  it("is not done by anyone else", () => {
    whenAccepted(camille, ines, record(ines)).thenRefused({
      _tag: "NotADelegant",
      person: camille.person,
    });
  });

  it("is done once", () => {
    const accepted = did(by(lucie.person), "acceptExternalTraining", {
      training,
      person: ines.person,
    });
    whenAccepted(lucie, ines, record(ines), accepted).thenRefused({
      _tag: "AlreadyConfirmed",
      by: lucie.person,
    });
  });

  it("is of a certificate of that person", () => {
    whenAccepted(lucie, ines).thenRefused({ _tag: "NoSuchExternalTraining", training });
    whenAccepted(lucie, lucie, record(ines)).thenRefused({
      _tag: "NoSuchExternalTraining",
      training,
    });
  });
});
