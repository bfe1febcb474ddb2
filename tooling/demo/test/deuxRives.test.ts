import { describe, expect, it } from "vitest";
import { agathe, deuxRives, simon } from "../src/tales/deuxRives.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(deuxRives, agathe);

describe("the smallest lawful team (j6)", () => {
  it("is one délégante and one délégué, who lack nothing", async () => {
    const { members, missing, steps } = await seen.team("odynophagie");
    expect(members.map(({ person, role }) => [person, role])).toEqual([
      [agathe.person, "delegant"],
      [simon.person, "delegate"],
    ]);
    expect(missing).toEqual([]);
    expect(steps.every(({ state }) => state === "done")).toBe(true);
  });

  it("has two people act for its délégué: the délégante attests, he swears", async () => {
    const { attestations, members } = await seen.team("odynophagie");
    expect(attestations.map(({ person, byPerson }) => [person, byPerson])).toEqual([
      [simon.person, agathe.person],
    ]);
    const swore = (await seen.register()).filter(({ type }) => type === "SwornStatementSigned.1");
    expect(swore.map(({ by }) => by)).toEqual(["Simon Légende", "Dr\u00A0Agathe Fable"]);
    expect(members.every(({ sworn }) => sworn !== null)).toBe(true);
  });

  it("lets the délégante, gérante of the house, declare and mettre en œuvre by herself", async () => {
    const lines = await seen.register();
    const authors = [
      "LegalHeadStatementSigned.1",
      "DepositRecorded.1",
      "MiseEnOeuvreRecorded.1",
    ].map((type) => lines.filter((line) => line.type === type).map(({ by }) => by));
    expect(authors).toEqual([
      ["Dr\u00A0Agathe Fable"],
      ["Dr\u00A0Agathe Fable"],
      ["Dr\u00A0Agathe Fable"],
    ]);
  });

  it("has no binôme in August, while its only délégante is away and nobody covers her", async () => {
    const during = await seen.asOf("odynophagie", "2026-08-12", "10:00");
    const after = await seen.asOf("odynophagie", "2026-08-26", "10:00");
    expect(during.answers.map(({ heldAsKnownToday }) => heldAsKnownToday.byTexts)).toEqual([false]);
    expect(after.answers.map(({ heldAsKnownToday }) => heldAsKnownToday.byTexts)).toEqual([true]);
  });
});
