import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, lucie } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { findingWords } from "./fr.ts";
import { readiness } from "./readiness.ts";

describe("a specialty that is missing", () => {
  it("is named as the version asks for it", () => {
    const { workspace, now } = after(journey(msp2025, "engaging"), [
      did(by(camille.person), "removeQualification", {
        person: lucie.person,
        qualification: "medecine-generale",
        reason: "Saisie sur la mauvaise personne",
      }),
    ]);
    const finding = readiness(workspace, team, now).find(
      ({ missing }) => missing === "qualification-missing",
    );
    expect(finding?.specialties).toEqual([["medecine-generale"]]);
    expect(
      finding &&
        findingWords(finding, {
          person: () => "Dr Lucie Exemple",
          requirement: () => "Profession",
          citation: () => null,
        }).why,
    ).toBe(
      "Le protocole demande à un délégant la spécialité «\u00A0médecine générale\u00A0»\u00A0; la fiche ne la dit pas.",
    );
  });
});
