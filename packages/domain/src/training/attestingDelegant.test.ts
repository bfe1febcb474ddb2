import { msp2025 } from "@coopilote/testkit/cast.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey, ledgerOf } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";

const trained = journey(msp2025, "training");

describe("the delegant who attests", () => {
  it("has that day the qualifications that the text asks of a delegant", () => {
    const unqualified = after(trained, [
      did(by(lucie.person), "removeQualification", {
        person: lucie.person,
        qualification: "medecine-generale",
        reason: "Saisie par erreur",
      }),
    ]);
    const { result } = givenWorld(unqualified).when(
      "attestTraining",
      {
        attestation: attestationOf(ines),
        team,
        person: ines.person,
        delegant: lucie.person,
        ledger: ledgerOf(unqualified, ines),
        paper: null,
      },
      by(lucie.person),
    );
    expect(result).toMatchObject({
      failure: {
        _tag: "DelegantNotEligible",
        person: lucie.person,
        missing: [{ missing: "qualification-missing" }],
      },
    });
  });
});
