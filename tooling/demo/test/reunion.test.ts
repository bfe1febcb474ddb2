import { describe, expect, it } from "vitest";
import { jonas, maelle, reunion, rose } from "../src/tales/reunion.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(reunion, rose);

describe("a MSP of La Réunion", () => {
  it("explains a séance of 20 December, a public holiday there alone", async () => {
    const { flags, sequences } = await seen.sheet("formation 1");
    expect(sequences.map(({ from, to }) => [from.day, from.time, to.time])).toEqual([
      ["2025-12-20", "08:30", "12:00"],
    ]);
    const [holiday, ...others] = flags.filter(({ level }) => level === "to-explain");
    expect(others).toEqual([]);
    expect(holiday?.flag).toBe("public-holiday");
    expect(holiday?.explanation).toContain("abolition de l’esclavage");
  });

  it("reads its times by the clock of the island, two hours before Paris in October", async () => {
    const { today } = await seen.team("lombalgie");
    expect([today.day, today.time, today.offset]).toEqual(["2026-10-12", "16:00", 240]);
  });

  it("trained both kinés, the late one over ten hours all the same", async () => {
    const counted = await Promise.all(
      [jonas, maelle].map(async (kine) => (await seen.ledger("lombalgie", kine)).ledger.counted),
    );
    expect(counted).toEqual([630, 610]);
  });

  it("is declared, lacks nothing, and has not begun", async () => {
    const { steps, missing, miseEnOeuvre } = await seen.team("lombalgie");
    expect(steps.map(({ step, state }) => [step, state])).toEqual([
      ["choose", "done"],
      ["volunteers", "done"],
      ["train", "done"],
      ["declare", "done"],
      ["practise", "now"],
    ]);
    expect(missing).toEqual([]);
    expect(miseEnOeuvre).toBeNull();
  });
});
