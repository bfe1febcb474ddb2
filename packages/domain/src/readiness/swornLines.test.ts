import { autumn2025, dayOf, named } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { readiness } from "./readiness.ts";
import { swornLines } from "./swornLines.ts";
import { judgedBy, regimeOn } from "./textOn.ts";

const everyone = [...named("delegant", lucie), ...named("delegate", ines, hugo)];
const statesIn = ({ workspace, now }: World, list = everyone) => {
  const judged = judgedBy(workspace, team, now);
  const regime = judged === undefined ? undefined : regimeOn(judged.version, now);
  return regime === undefined
    ? []
    : swornLines(regime, readiness(workspace, team, now), list).map(({ state, missing }) => [
        state,
        missing.map((finding) => finding.missing),
      ]);
};

describe("what the responsable légal swears to", () => {
  const prepared = journey(autumn2025, "declaring");

  it("is told line by line, the projet de santé still to attest", () => {
    const unattested = journey(autumn2025, "engaging");
    expect(statesIn(unattested)).toEqual([
      ["missing", ["projet-not-attested"]],
      ["established", []],
      ["established", []],
    ]);
  });

  it("is established once it is", () => {
    const attested = after(prepared, [
      did(by(camille.person), "attestProjetDeSante", {
        team,
        on: dayOf(autumn2025, 20),
        document: null,
      }),
    ]);
    expect(statesIn(attested).map(([state]) => state)).toEqual([
      "established",
      "established",
      "established",
    ]);
  });

  it("speaks of those named and no others", () => {
    const proposed = journey(autumn2025, "founding");
    expect(statesIn(proposed, named("delegate", ines))[1]).toEqual([
      "missing",
      ["engagement-missing"],
    ]);
    expect(statesIn(proposed, [])[1]).toEqual(["unknown", []]);
  });
});
