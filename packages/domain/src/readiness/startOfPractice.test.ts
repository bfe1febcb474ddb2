import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines } from "@coopilote/testkit/people.ts";
import { after } from "@coopilote/testkit/steps.ts";
import { learned } from "@coopilote/testkit/texts.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Regime } from "../protocols/ProtocolVersion.ts";
import { asOf } from "./asOf.ts";

const day = dayOf(msp2025, 30);
const declared = journey(msp2025, "depositing");

/** The same story, under a text whose regimes let practice start otherwise. */
const startingFrom = (startsFrom: Regime["startsFrom"]): World =>
  after(declared, [
    learned((chosen) => ({
      ...chosen,
      revision: 2,
      regimes: chosen.regimes.map((regime) => ({ ...regime, startsFrom })),
    })),
  ]);

const missing = (world: World, time: string) =>
  lacking(
    givenWorld(world).when("recordMiseEnOeuvre", {
      team,
      effective: { day, time },
      delegates: [ines.person],
    }),
  );

describe("from when practice may start", () => {
  it("is the very minute of the receipt where the regime says so: 14:12 does not cover the morning", () => {
    const world = startingFrom("receipt");
    expect([missing(world, "14:11"), missing(world, "14:12")]).toEqual([
      ["EffectiveBeforeReceipt"],
      [],
    ]);
  });

  it("is the day of the deposit, its morning included, where the regime says so", () => {
    const world = startingFrom("deposit-day");
    expect(missing(world, "08:00")).toEqual([]);
    expect(missing(world, "00:00")).toEqual([]);
  });

  it("is the receipt where no source read says it", () => {
    const world = startingFrom("unknown");
    expect([missing(world, "14:11"), missing(world, "14:12")]).toEqual([
      ["EffectiveBeforeReceipt"],
      [],
    ]);
  });
});

describe("the answer for a first day", () => {
  const answerAt = (world: World, time: string) =>
    asOf(world.workspace, world.workspace, team, local(day, time)).find(
      ({ delegate }) => delegate === ines.person,
    );

  it("gives the hour from which they were declared, its rule and how well it is known", () => {
    const answer = answerAt(declared, "09:00");
    expect(answer?.declared).toMatchObject({
      at: local(day, "14:12"),
      startsFrom: "receipt",
      strength: "rapporte",
    });
    expect(answer?.heldAsKnownToday.byTexts).toBe(false);
    expect(answerAt(declared, "15:00")?.heldAsKnownToday.byTexts).toBe(true);
  });

  it("says a rule that no source read gives is to be verified", () => {
    expect(answerAt(startingFrom("unknown"), "15:00")?.declared).toMatchObject({
      startsFrom: "unknown",
      strength: "a-verifier",
    });
  });

  it("gives none before the day of the deposit", () => {
    const before = asOf(
      declared.workspace,
      declared.workspace,
      team,
      local(dayOf(msp2025, 29), "18:00"),
    );
    expect(before.map((answer) => answer.declared)).toEqual([undefined, undefined]);
  });

  it("keeps the first deposit that named them", () => {
    const again = after(declared, [
      deposited(camille, "second", {
        day,
        time: "14:20",
        adds: [{ person: ines.person, role: "delegate" }],
      }),
    ]);
    expect(answerAt(again, "15:00")?.declared?.at).toEqual(local(day, "14:12"));
  });
});
