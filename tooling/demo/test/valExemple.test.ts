import { describe, expect, it } from "vitest";
import { valExemple } from "../src/tales/valExemple.ts";
import { anne, chloe, farid, mona, regis } from "../src/tales/valExemplePeople.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(valExemple, anne);

const sorted = (ids: ReadonlyArray<string>) => ids.toSorted();

describe("a CPTS in odynophagie and in pollakiurie", () => {
  it("practises both, one since 2023 by its reprise, the other since its own first deposit", async () => {
    const [throat, bladder] = [await seen.team("odynophagie"), await seen.team("pollakiurie")];
    expect([throat.miseEnOeuvre?.day, bladder.miseEnOeuvre?.day]).toEqual([
      "2023-12-04",
      "2026-02-16",
    ]);
    const { answers } = await seen.asOf("odynophagie", "2024-07-01", "09:00");
    const practised = answers.filter(({ inPractice }) => inPractice.holds);
    expect(sorted(practised.map(({ delegate }) => delegate))).toEqual(
      sorted([farid.person, chloe.person]),
    );
    expect(practised.every((answer) => answer.heldAsKnownToday.onDeclaration)).toBe(true);
  });

  it("shows the training of its first nurses by accepted sheets, and their attestation by no piece", async () => {
    const { findings } = await seen.team("odynophagie");
    const proofOf = (requirement: string) =>
      [farid, chloe].map(
        ({ person }) =>
          findings.find(
            (finding) =>
              finding.requirement === requirement &&
              finding.subject.kind === "member" &&
              finding.subject.person === person,
          )?.proof,
      );
    expect([proofOf("formation"), proofOf("attestation-formation")]).toEqual([
      ["document", "document"],
      ["declared", "declared"],
    ]);
  });

  it("struck its pharmacist out of the deposit the day after the text of June 2024", async () => {
    const said = (await seen.register()).map((line) => line.said);
    expect(said.filter((line) => line.includes("Basile Démonstration"))).not.toEqual([]);
    const { members } = await seen.team("odynophagie");
    expect(members.map(({ name }) => name)).not.toContain("Basile Démonstration");
  });

  it("counts the common séances of a nurse in both protocols, as its decision on the annex says", async () => {
    const [throat, bladder] = [
      await seen.ledger("odynophagie", mona),
      await seen.ledger("pollakiurie", mona),
    ];
    const shared = [throat, bladder].map(({ ledger }) =>
      ledger.lines.filter((line) => line.shared).map(({ day, counted }) => [day, counted]),
    );
    const common = [
      ["2025-11-27", 120],
      ["2025-12-11", 120],
    ];
    expect(shared).toEqual([common, common]);
    expect([throat.ledger.counted, bladder.ledger.counted]).toEqual([630, 240]);
  });

  it("has one nurse who lacks an hour, and catches it up on Thursday", async () => {
    const { ledger, need, planned } = await seen.ledger("pollakiurie", regis);
    expect([ledger.counted, need]).toEqual([180, 240]);
    expect(planned.map(({ from, minutes }) => [from.day, minutes])).toEqual([["2026-10-15", 65]]);
    const { forecast, members } = await seen.team("pollakiurie");
    expect(forecast.steps.map(({ trained }) => trained)).toEqual([[regis.person]]);
    expect(members.filter(({ practisesSince }) => practisesSince !== null)).toHaveLength(3);
  });

  it("counted the summer of each nurse, and what physicians took back", async () => {
    const { counts } = await seen.followUp("pollakiurie");
    const summer = counts.filter(
      ({ from, until }) => from === "2026-07-01" && until === "2026-09-30",
    );
    expect(
      summer
        .flatMap((count) => (count.kind === "acts" ? count.acts : []))
        .toSorted((a, b) => a - b),
    ).toEqual([22, 29, 35]);
    expect(
      summer.flatMap((count) => (count.kind === "ratio" ? [[count.part, count.whole]] : [])),
    ).toEqual([[24, 86]]);
  });
});
