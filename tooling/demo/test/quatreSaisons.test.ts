import { describe, expect, it } from "vitest";
import type { Player } from "../src/Player.ts";
import { lila, nadia, oscar, quatreSaisons, sylvie } from "../src/tales/quatreSaisons.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(quatreSaisons, sylvie);

const abdomen = "echo-abdomino-pelvienne";
const superficial = "echo-superficielle";
const vessels = "echo-vasculaire";

const typesOn = async (day: string, { person }: Player): Promise<ReadonlyArray<string>> => {
  const { answers } = await seen.asOf("échographie", day, "09:00");
  return (
    answers
      .find(({ delegate }) => delegate === person)
      ?.inPractice.types.map(({ actType }) => actType) ?? []
  );
};

describe("a hospital in échographie, by type of examination (j10)", () => {
  it("lets one manipulateur practise the three types since May", async () => {
    expect(await typesOn("2026-05-12", oscar)).toEqual([abdomen, superficial, vessels]);
  });

  it("lets another practise one type in May, two since July, and not the third", async () => {
    expect(await typesOn("2026-05-12", lila)).toEqual([abdomen]);
    expect(await typesOn("2026-10-09", lila)).toEqual([abdomen, vessels]);
    const { findings } = await seen.team("échographie");
    const short = findings.filter(
      ({ requirement, subject, status }) =>
        requirement === "tutorat" &&
        subject.kind === "member" &&
        subject.person === lila.person &&
        status !== "met",
    );
    expect(short.map(({ actType, measure }) => [actType, measure?.have, measure?.need])).toEqual([
      [superficial, 22, 40],
    ]);
  });

  it("has a third who is declared, and ready for no type yet", async () => {
    const { answers } = await seen.asOf("échographie", "2026-10-12", "08:00");
    const answer = answers.find(({ delegate }) => delegate === nadia.person);
    expect(answer?.declared?.at.day).toBe("2026-05-07");
    expect(answer?.inPractice.holds).toBe(false);
    expect(answer?.heldAsKnownToday.missingByTexts.map(({ requirement }) => requirement)).toContain(
      "tutorat",
    );
  });

  it("has trained all but that third, and declared everyone", async () => {
    const { steps } = await seen.team("échographie");
    expect(steps.map(({ step, state, done, of }) => [step, state, done, of])).toEqual([
      ["choose", "done", null, null],
      ["volunteers", "done", 4, 4],
      ["train", "now", 2, 3],
      ["declare", "done", 4, 4],
      ["practise", "done", 2, 3],
    ]);
  });

  it("counted the examinations of a quarter, each by its type", async () => {
    const { counts } = await seen.followUp("échographie");
    const total = counts.flatMap((count) => (count.kind === "acts" ? count.acts : []));
    expect(total).toHaveLength(5);
    expect(total.reduce((sum, acts) => sum + acts, 0)).toBe(767);
  });
});
