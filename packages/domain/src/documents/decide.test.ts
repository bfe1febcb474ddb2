import { DocumentId } from "../kernel/ids.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { given, givenWorld } from "@coopilote/testkit/given.ts";
import { added, founded, lombalgie } from "@coopilote/testkit/history.ts";
import { camille, ines, lucie, msp, paul } from "@coopilote/testkit/people.ts";
import { pieceCommitment } from "@coopilote/testkit/pieces.ts";
import { planOf, scan, segment, sequenceOf } from "@coopilote/testkit/sessions.ts";
import { did, happened, received, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const document = DocumentId.make(idOf("carte professionnelle"));
const command = {
  document,
  kinds: ["carte-professionnelle"],
  about: [ines.person],
  name: "Carte d’Inès.pdf",
  validUntil: "2030-12-31",
};
const commitment = pieceCommitment(document);
const people: ReadonlyArray<Step> = [founded, added(lucie), added(ines)];
const filed: Step = did(by(camille.person), "fileDocument", command);
const accepted: Step = did(by(camille.person), "acceptDocument", { document });

/** A sheet on which Paul took part, typed from its scan, which was filed about the structure. */
const sheetTyped: ReadonlyArray<Step> = [
  added(paul),
  received(scan),
  did(by(camille.person), "fileDocument", {
    document: scan,
    kinds: ["feuille-emargement"],
    about: [msp.structure],
    name: "Feuille du 8 mars.pdf",
    validUntil: null,
  }),
  did(by(camille.person), "enterSessionAfterwards", {
    ...planOf("samedi", [segment("samedi", { day: "2025-03-08", from: "09:00", to: "12:30" })]),
    document: scan,
    attendances: [
      {
        sequence: sequenceOf("samedi"),
        person: paul.person,
        presence: { kind: "whole" },
        signed: true,
      },
    ],
    signedSegments: [],
  }),
];

describe("a piece is filed", () => {
  it("once its bytes have been received, with what the store knows of them", () => {
    given(...people, received(document))
      .when("fileDocument", command)
      .thenFacts({
        type: "DocumentFiled.1",
        body: { ...command, commitment, size: 24_000, mediaType: "application/pdf" },
      });
  });

  it("never before its bytes are on disk", () => {
    given(...people)
      .when("fileDocument", command)
      .thenRefused({ _tag: "DocumentNotReceived", document });
  });

  it("once", () => {
    given(...people, received(document), filed)
      .when("fileDocument", command)
      .thenRefused({ _tag: "DocumentAlreadyFiled", document });
  });

  it("about people, teams or sessions of the workspace, or the structure", () => {
    given(...people, received(document))
      .when("fileDocument", { ...command, about: [idOf("stranger")] })
      .thenRefused({ _tag: "NotFound" });
    given(...people, received(document))
      .when("fileDocument", { ...command, about: [msp.structure] })
      .thenFacts({
        type: "DocumentFiled.1",
        body: {
          ...command,
          about: [msp.structure],
          commitment,
          size: 24_000,
          mediaType: "application/pdf",
        },
      });
  });

  it("with each nature and each person said once", () => {
    given(...people, received(document))
      .when("fileDocument", {
        ...command,
        kinds: [...command.kinds, ...command.kinds],
        about: [ines.person, ines.person],
      })
      .thenFacts({
        type: "DocumentFiled.1",
        body: { ...command, commitment, size: 24_000, mediaType: "application/pdf" },
      });
  });
});

describe("a piece is accepted", () => {
  it("by someone whom it does not concern, even who filed it", () => {
    given(...people, received(document), filed)
      .when("acceptDocument", { document }, by(camille.person))
      .thenFacts({ type: "DocumentAccepted.1", body: { document, by: camille.person } });
  });

  it("never by a person it is about", () => {
    given(...people, received(document), filed)
      .when("acceptDocument", { document }, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
  });

  it("never by someone it came to concern once filed", () => {
    given(
      ...people,
      received(document),
      did(by(camille.person), "fileDocument", { ...command, about: [msp.structure] }),
      happened({ kind: "console" }, "DocumentAttached.1", { document, about: [ines.person] }),
    )
      .when("acceptDocument", { document }, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
  });

  it("never by someone whose hours it shows, the sheet of a session in which they took part", () => {
    givenWorld(lombalgie("engaged"), ...sheetTyped)
      .when("acceptDocument", { document: scan }, by(paul.person))
      .thenRefused({ _tag: "NotAboutOneself", person: paul.person });
    givenWorld(lombalgie("engaged"), ...sheetTyped)
      .when("acceptDocument", { document: scan }, by(lucie.person))
      .thenFacts({ type: "DocumentAccepted.1", body: { document: scan, by: lucie.person } });
  });

  it("once", () => {
    given(...people, received(document), filed, accepted)
      .when("acceptDocument", { document }, by(lucie.person))
      .thenRefused({ _tag: "DocumentAlreadyAccepted", by: camille.person });
  });

  it("where it was filed", () => {
    given(...people)
      .when("acceptDocument", { document })
      .thenRefused({ _tag: "NoSuchDocument", document });
  });
});

describe("a piece is to be redone", () => {
  const reason = "La date n’est pas lisible";

  it("with a reason, even once accepted", () => {
    given(...people, received(document), filed, accepted)
      .when("askToRedoDocument", { document, reason }, by(lucie.person))
      .thenFacts({ type: "DocumentToRedo.1", body: { document, by: lucie.person, reason } });
  });

  it("never on the word of a person it is about", () => {
    given(...people, received(document), filed)
      .when("askToRedoDocument", { document, reason }, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
  });

  it("then accepted after a second look", () => {
    given(
      ...people,
      received(document),
      filed,
      did(by(camille.person), "askToRedoDocument", { document, reason }),
    )
      .when("acceptDocument", { document })
      .thenFacts({ type: "DocumentAccepted.1", body: { document, by: camille.person } });
  });
});
