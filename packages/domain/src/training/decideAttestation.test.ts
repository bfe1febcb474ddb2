import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { type Cast, msp2025 } from "@coopilote/testkit/cast.ts";
import { engages, team } from "@coopilote/testkit/history.ts";
import { attestationOf, dayOfTraining, journey, ledgerOf } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import {
  camille,
  hugo,
  ines,
  type Invented,
  lucie,
  nora,
  paul,
} from "@coopilote/testkit/people.ts";
import { signedBy } from "@coopilote/testkit/signatures.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Hash } from "../kernel/ids.ts";

const twoDelegants: Cast = { ...msp2025, delegants: [lucie, paul] };
const trained = journey(msp2025, "training");
const trainedByOne = journey(twoDelegants, "training");
const engaged = journey(msp2025, "engaging");
const attested = journey(msp2025, "attesting");

/** The ledger is the one everyone sees in that world. */
const attestation = (
  world: World,
  delegate: Invented,
  differs: Partial<Wire<"attestTraining">> = {},
): Wire<"attestTraining"> => ({
  attestation: attestationOf(delegate),
  team,
  person: delegate.person,
  delegant: lucie.person,
  ledger: ledgerOf(world, delegate),
  paper: null,
  ...differs,
});

describe("a delegant attests that a delegate is trained", () => {
  it("over the ledger shown, its minutes and its days", () => {
    const shown = ledgerOf(trained, ines);
    givenWorld(trained)
      .when("attestTraining", attestation(trained, ines), by(lucie.person))
      .thenFacts({
        type: "TrainingAttested.1",
        body: {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          protocol: "lombalgie",
          version: "lombalgie-2020-03-06",
          ledger: shown,
          minutes: 630,
          days: 3,
          manner: "taught",
          signature: signedBy(lucie, "attestation.1", local("2025-04-07", "16:35"), shown),
        },
      });
  });

  it("who has not taught acknowledges what others gave", () => {
    const shown = ledgerOf(trainedByOne, ines);
    givenWorld(trainedByOne)
      .when(
        "attestTraining",
        attestation(trainedByOne, ines, { delegant: paul.person }),
        by(paul.person),
      )
      .thenFacts({
        type: "TrainingAttested.1",
        body: {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          protocol: "lombalgie",
          version: "lombalgie-2020-03-06",
          ledger: shown,
          minutes: 630,
          days: 3,
          manner: "acknowledged",
          signature: signedBy(paul, "attestation-organisme.1", local("2025-04-07", "16:35"), shown),
        },
      });
  });

  it("for a team that exists, once for each attestation", () => {
    const noTeam = idOf("no team");
    givenWorld(trained)
      .when("attestTraining", attestation(trained, ines, { team: noTeam }), by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(attested)
      .when(
        "attestTraining",
        attestation(attested, hugo, { attestation: attestationOf(ines) }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "IdAlreadyUsed", id: attestationOf(ines) });
  });

  it("never about oneself, nor in the name of another delegant", () => {
    givenWorld(trained)
      .when(
        "attestTraining",
        attestation(trained, ines, { delegant: ines.person }),
        by(ines.person),
      )
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
    givenWorld(trainedByOne)
      .when("attestTraining", attestation(trainedByOne, ines), by(paul.person))
      .thenRefused({ _tag: "SignedByThemselvesOnly", person: lucie.person });
  });

  it("as delegant of the team, about a delegate of it", () => {
    givenWorld(trained)
      .when(
        "attestTraining",
        attestation(trained, ines, { delegant: hugo.person }),
        by(hugo.person),
      )
      .thenRefused({ _tag: "NotADelegant", person: hugo.person });
    givenWorld(trainedByOne)
      .when(
        "attestTraining",
        attestation(trainedByOne, paul, { attestation: attestationOf(paul) }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "NotADelegate", person: paul.person });
    givenWorld(trained)
      .when(
        "attestTraining",
        attestation(trained, nora, { attestation: attestationOf(nora) }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "NotAMember", person: nora.person });
  });

  it("once both are engaged", () => {
    const founded = journey(msp2025, "founding");
    givenWorld(founded)
      .when("attestTraining", attestation(founded, ines), by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
    const alone = after(founded, engages(lucie));
    givenWorld(alone)
      .when("attestTraining", attestation(alone, ines), by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: ines.person });
  });

  it("once while it is in force", () => {
    givenWorld(attested)
      .when(
        "attestTraining",
        attestation(attested, ines, { attestation: attestationOf(nora) }),
        by(lucie.person),
      )
      .thenRefused({
        _tag: "AlreadyAttested",
        attestation: attestationOf(ines),
        since: local("2025-04-08", "18:00"),
      });
  });

  it("over no other ledger than the one that stands", () => {
    givenWorld(trained)
      .when(
        "attestTraining",
        attestation(trained, ines, { ledger: Hash.make("0".repeat(64)) }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "LedgerHasChanged", current: ledgerOf(trained, ines) });
  });
});

describe("training is attested when it is whole", () => {
  it("one day of three is not enough", () => {
    const begun = after(engaged, dayOfTraining("2025-03-24", lucie, [ines]));
    const outcome = givenWorld(begun).when(
      "attestTraining",
      attestation(begun, ines),
      by(lucie.person),
    );
    expect(lacking(outcome)).toEqual(["formation · hours-missing · Inès"]);
  });

  it("an annex nobody has read may ask for more", () => {
    const unread = after(journey(msp2025, "founding"), [
      on("2025-03-17", "12:45"),
      ...[lucie, ines].flatMap(engages),
      ...["2025-03-24", "2025-03-31", "2025-04-07"].flatMap((day) =>
        dayOfTraining(day, lucie, [ines]),
      ),
    ]);
    const outcome = givenWorld(unread).when(
      "attestTraining",
      attestation(unread, ines),
      by(lucie.person),
    );
    expect(lacking(outcome)).toEqual(["annexe-lue · annex-not-read · team"]);
  });

  it("what the annex asks of training is asked too", () => {
    const asked = after(trained, [
      did(by(lucie.person), "addRequirement", {
        requirement: "epreuve",
        team,
        basis: "structure",
        family: null,
        appliesTo: "delegate",
        bites: "before-declaration",
        asks: {
          kind: "assessment",
          form: "epreuve-ecrite",
          times: 1,
          threshold: null,
          everyMonths: null,
        },
        title: "Épreuve écrite",
        citation: "Décision de la maison de santé",
      }),
    ]);
    const outcome = givenWorld(asked).when(
      "attestTraining",
      attestation(asked, ines),
      by(lucie.person),
    );
    expect(lacking(outcome)).toEqual(["epreuve · assessment-missing · Inès"]);
  });
});

describe("an attestation is revoked", () => {
  const revocation = {
    attestation: attestationOf(ines),
    team,
    person: ines.person,
    reason: "Gestes à reprendre",
  };
  const later = after(attested, [on("2025-04-20", "19:30")]);
  const revoked = after(later, [did(by(lucie.person), "revokeAttestation", revocation)]);

  it("by a delegant, at that instant, with a reason", () => {
    givenWorld(later)
      .when("revokeAttestation", revocation, by(lucie.person))
      .thenFacts({
        type: "AttestationRevoked.1",
        body: {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          at: local("2025-04-20", "19:30"),
          by: lucie.person,
          reason: "Gestes à reprendre",
        },
      });
  });

  it("if it is that person's, in that team", () => {
    const noTeam = idOf("no team");
    givenWorld(later)
      .when("revokeAttestation", { ...revocation, team: noTeam }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(later)
      .when("revokeAttestation", { ...revocation, person: hugo.person }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchAttestation", attestation: attestationOf(ines) });
  });

  it("never one's own, nor by someone who is not delegant", () => {
    givenWorld(later)
      .when("revokeAttestation", revocation, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
    givenWorld(later)
      .when("revokeAttestation", revocation, by(hugo.person))
      .thenRefused({ _tag: "NotADelegant", person: hugo.person });
    givenWorld(later)
      .when("revokeAttestation", revocation, by(camille.person))
      .thenRefused({ _tag: "NotAMember", person: camille.person });
  });

  it("never by someone proposed again as delegant and not engaged", () => {
    const leftAndProposed = [
      did(by(lucie.person), "withdrawMember", { team, person: lucie.person, reason: null }),
      did(by(camille.person), "proposeMember", { team, person: lucie.person, role: "delegant" }),
    ];
    givenWorld(later, ...leftAndProposed)
      .when("revokeAttestation", revocation, by(lucie.person))
      .thenRefused({ _tag: "NotEngaged", person: lucie.person });
  });

  it("once; then another may be signed", () => {
    givenWorld(revoked)
      .when("revokeAttestation", revocation, by(lucie.person))
      .thenRefused({ _tag: "AttestationAlreadyRevoked", since: local("2025-04-20", "19:30") });
    const again = after(revoked, [on("2025-04-28", "09:00")]);
    const outcome = givenWorld(again).when(
      "attestTraining",
      attestation(again, ines, { attestation: attestationOf(nora) }),
      by(lucie.person),
    );
    expect(lacking(outcome)).toEqual([]);
  });
});
