import { givenWorld } from "@coopilote/testkit/given.ts";
import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { added, engages, filed, team } from "@coopilote/testkit/history.ts";
import { attestationOf, dayOfTraining, journey, ledgerOf } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import { readOnPaper } from "@coopilote/testkit/signatures.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";

const trained = journey(msp2025, "training");
const engaged = journey(msp2025, "engaging");
const attested = journey(msp2025, "attesting");
const paper = documentOf("attestation signée");
const scanned: ReadonlyArray<Step> = filed(paper, ["attestation-formation"], [ines.person, team]);
const signedOn = (day: string) => ({ document: paper, signed: { day, time: "17:00" } });

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

describe("an attestation signed on paper", () => {
  const late = after(trained, [on("2025-04-10", "09:00"), ...scanned]);

  it("is typed by the coordinator, for the delegant who signed it", () => {
    givenWorld(late)
      .when("attestTraining", attestation(late, ines, { paper: signedOn("2025-04-07") }))
      .thenFacts({
        type: "TrainingAttested.1",
        body: {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          protocol: "lombalgie",
          version: "lombalgie-2020-03-06",
          ledger: ledgerOf(late, ines),
          minutes: 630,
          days: 3,
          manner: "taught",
          signature: readOnPaper(
            lucie,
            "attestation.1",
            local("2025-04-07", "17:00"),
            paper,
            camille,
          ),
        },
      });
  });

  it("needs its scan, and a moment that has passed", () => {
    const strange = documentOf("nowhere");
    givenWorld(late)
      .when(
        "attestTraining",
        attestation(late, ines, { paper: { ...signedOn("2025-04-07"), document: strange } }),
      )
      .thenRefused({ _tag: "NoSuchDocument", document: strange });
    givenWorld(late)
      .when("attestTraining", attestation(late, ines, { paper: signedOn("2025-04-11") }))
      .thenRefused({ _tag: "InTheFuture", path: ["paper", "signed"] });
  });

  it("attests what had taken place when it was signed, not what came after", () => {
    const outcome = givenWorld(late).when(
      "attestTraining",
      attestation(late, ines, { paper: signedOn("2025-04-01") }),
    );
    expect(lacking(outcome)).toEqual(["formation · hours-missing · Inès"]);
  });

  it("does not attest the minutes of a formateur who engaged after it was signed", () => {
    const byPaul = after(engaged, [
      added(paul),
      did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
      ...dayOfTraining("2025-03-24", lucie, [ines]),
      ...dayOfTraining("2025-03-25", paul, [ines]),
      ...dayOfTraining("2025-03-26", lucie, [ines]),
      on("2025-04-03", "09:00"),
      ...engages(paul),
      on("2025-04-10", "09:00"),
      ...scanned,
    ]);
    const typed = (day: string) =>
      givenWorld(byPaul).when(
        "attestTraining",
        attestation(byPaul, ines, { paper: signedOn(day) }),
      );
    expect(lacking(typed("2025-04-01"))).toEqual(["formation · hours-missing · Inès"]);
    expect(typed("2025-04-04").result).toMatchObject({ success: [{ body: { minutes: 630 } }] });
  });

  it("is not typed by the delegate it speaks of, though she coordinates", () => {
    const solo = after(journey({ ...msp2025, coordinator: ines, delegates: [ines] }, "training"), [
      on("2025-04-10", "09:00"),
    ]);
    givenWorld(solo)
      .when(
        "attestTraining",
        attestation(solo, ines, { paper: signedOn("2025-04-07") }),
        by(ines.person),
      )
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
  });

  it("does not undo a revocation that came after it", () => {
    const revoked = after(attested, [
      on("2025-04-09", "09:00"),
      did(by(lucie.person), "revokeAttestation", {
        attestation: attestationOf(ines),
        team,
        person: ines.person,
        reason: "Gestes à reprendre",
      }),
      on("2025-04-10", "09:00"),
      ...scanned,
    ]);
    givenWorld(revoked)
      .when(
        "attestTraining",
        attestation(revoked, ines, {
          attestation: attestationOf(nora),
          paper: signedOn("2025-04-08"),
        }),
      )
      .thenRefused({
        _tag: "AttestationAlreadyRevoked",
        since: local("2025-04-09", "09:00"),
      });
  });
});
