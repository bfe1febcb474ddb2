import { adopting } from "@coopilote/testkit/everyKind.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { binomeReadiness, readiness } from "./readiness.ts";

const on = local("2025-06-02", "09:00");

/** A team whose text asks nothing of a pair as a pair, as those of hospitals. */
const engaged = after(lombalgie("engaged"), [
  adopting((content) => ({
    ...content,
    requirements: content.requirements.filter(({ appliesTo }) => appliesTo !== "binome"),
  })),
]);

const pairsOf = ({ workspace }: typeof engaged): ReadonlyArray<string> =>
  binomeReadiness(readiness(workspace, team, on), "practice").map(
    ({ delegant, delegate }) => `${delegant}/${delegate}`,
  );

describe("a text that asks nothing of a binôme", () => {
  it("still has binômes, ready when their members are", () => {
    expect(pairsOf(engaged)).toContain(`${lucie.person}/${ines.person}`);
  });

  it("has none of those that were dissolved", () => {
    const dissolved = after(engaged, [
      did(by(lucie.person), "dissolveBinome", {
        team,
        delegant: lucie.person,
        delegate: ines.person,
        reason: "Horaires qui ne se croisent plus",
      }),
    ]);
    expect(pairsOf(dissolved)).not.toContain(`${lucie.person}/${ines.person}`);
  });
});
