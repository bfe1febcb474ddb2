import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import type { Founder } from "./people.ts";

/** A delegate assessed by the delegant of their team, who founded the structure. */
const assessed = async () => {
  const { host, ines, team, done } = await formedTeam();
  const assessment = newId();
  await done("signEngagement", {
    team,
    person: host.person,
    insurance: "own-policy",
    paper: null,
  });
  await done("recordAssessment", {
    assessment,
    team,
    person: ines.person,
    form: "analyse-de-pratiques",
    on: { day: "2026-01-12", time: "12:30" },
    score: 14,
    threshold: null,
    outcome: "validated",
  });
  const ledger = async ({ browser }: Founder) =>
    (await browser.get(`/api/structures/${host.structure}/teams/${team}/ledger/${ines.person}`))
      .body["assessments"];
  return { host, ines, team, assessment, done, ledger };
};

describe("the assessments of a person for a protocol", () => {
  it("are listed for their delegant, who may void them, and for the person, who may not", async () => {
    const { host, ines, assessment, ledger } = await assessed();
    const line = {
      assessment,
      title: "Analyse de pratiques",
      assessor: "Dr\u00A0Lucie Exemple",
      score: 14,
      outcome: "validated",
      voided: null,
    };
    expect(await ledger(host)).toMatchObject([{ ...line, mayVoid: true }]);
    expect(await ledger(ines)).toMatchObject([{ ...line, mayVoid: false }]);
  });

  it("stay once voided, with by whom and why", async () => {
    const { host, ines, team, assessment, done, ledger } = await assessed();
    await done("voidAssessment", {
      assessment,
      team,
      person: ines.person,
      reason: "Saisie pour une autre personne",
    });
    const voided = { by: "Dr\u00A0Lucie Exemple", reason: "Saisie pour une autre personne" };
    expect(await ledger(host)).toMatchObject([{ assessment, voided, mayVoid: false }]);
    expect(await ledger(ines)).toMatchObject([{ assessment, voided }]);
  });
});
