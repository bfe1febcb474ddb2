import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey, type Stage } from "@coopilote/testkit/journey.ts";
import {
  camille,
  gabriel,
  hugo,
  ines,
  type Invented,
  lucie,
  nora,
} from "@coopilote/testkit/people.ts";
import { by, grantsWith, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Finding, Turn } from "./protocols/Finding.ts";
import { readiness } from "./readiness/readiness.ts";
import { standingOf } from "./Standing.ts";
import { delegatesToAttest, isTurnOf } from "./turns.ts";

const engaged = journey(msp2025, "engaging");

const standingIn = (world: World, { person }: Invented) => {
  const standing = standingOf(
    world.workspace,
    grantsWith(world, by(person)),
    by(person),
    world.now,
  );
  if (standing === undefined) throw new Error("a stranger");
  return standing;
};

const someone = (turnOf: Turn): Finding => {
  const [finding] = readiness(engaged.workspace, team, engaged.now);
  if (finding === undefined) throw new Error("no finding");
  return { ...finding, turnOf };
};

/** Those of the house for whom a finding waits. */
const waitsFor = (turnOf: Turn): ReadonlyArray<string> =>
  [camille, gabriel, lucie, ines, nora]
    .filter((one) => isTurnOf(standingIn(engaged, one), team, someone(turnOf)))
    .map(({ name }) => name.given);

describe("whose turn it is", () => {
  it("is the one person's, the delegants', any member's, the coordination's or the legal head's", () => {
    expect(waitsFor({ who: "person", person: ines.person })).toEqual(["Inès"]);
    expect(waitsFor({ who: "delegants" })).toEqual(["Lucie"]);
    expect(waitsFor({ who: "two-members" })).toEqual(["Lucie", "Inès"]);
    expect(waitsFor({ who: "coordinator" })).toEqual(["Camille"]);
    expect(waitsFor({ who: "legal-head" })).toEqual(["Gabriel"]);
  });

  it("is not a délégant's who is only proposed: they sign their engagement first", () => {
    const proposed = journey(msp2025, "founding");
    const turnOf = someone({ who: "delegants" });
    expect(isTurnOf(standingIn(proposed, lucie), team, turnOf)).toBe(false);
    expect(isTurnOf(standingIn(engaged, lucie), team, turnOf)).toBe(true);
  });

  it("is nobody's here where it is the ARS's", () => {
    expect(waitsFor({ who: "ars" })).toEqual([]);
    expect(waitsFor({ who: "nobody" })).toEqual([]);
  });
});

describe("those who wait for nothing but their attestation", () => {
  const toAttest = (stage: Stage, who: Invented) => {
    const world = journey(msp2025, stage);
    return delegatesToAttest(world.workspace, standingIn(world, who), team, world.now);
  };

  it("are shown to a delegant once their training is whole, and no longer once it is attested", () => {
    expect(toAttest("engaging", lucie)).toEqual([]);
    expect(toAttest("training", lucie).toSorted()).toEqual([ines.person, hugo.person].toSorted());
    expect(toAttest("attesting", lucie)).toEqual([]);
  });

  it("are shown to nobody else", () => {
    expect(toAttest("training", ines)).toEqual([]);
    expect(toAttest("training", camille)).toEqual([]);
  });
});
