import { describe, expect, it } from "vitest";
import { codeOf } from "./addAsks.ts";
import { additionLacks, additionSent, kindChoices } from "./addDraft.ts";
import { type AddDraft, noAddition } from "./addition.ts";

const team = "0198a000-0000-7000-8000-000000000001";
const actsOfAnnex: AddDraft = {
  ...noAddition,
  basis: "annexe",
  family: "supervised-acts",
  kind: "supervised-practice",
  title: "Examens de l’épaule, à deux",
  citation: "p. 4",
  count: "20",
};

describe("a condition added from the annex", () => {
  it("is sent as data, under a code made of its name", () => {
    expect(additionSent(actsOfAnnex, team, "1a2b")).toEqual({
      team,
      requirement: "examens-de-l-epaule-a-deux-1a2b",
      basis: "annexe",
      family: "supervised-acts",
      appliesTo: "delegate",
      bites: "before-declaration",
      asks: {
        kind: "supervised-practice",
        act: "examens-de-l-epaule-a-deux",
        part: "supervised",
        count: 20,
      },
      title: "Examens de l’épaule, à deux",
      citation: "p. 4",
    });
  });

  it("lacks its family where it is said to come from the annex", () => {
    expect(additionLacks({ ...actsOfAnnex, family: "" }).map(({ path }) => path)).toEqual([
      "family",
    ]);
  });

  it("lacks a number that is none", () => {
    expect(additionLacks({ ...actsOfAnnex, count: "vingt" }).map(({ path }) => path)).toEqual([
      "count",
    ]);
  });

  it("asks a piece of the team of the team, whomever was chosen", () => {
    const piece = additionSent(
      { ...actsOfAnnex, kind: "team-document", document: "logigramme", appliesTo: "both" },
      team,
      "1a2b",
    );
    expect(piece?.appliesTo).toBe("team");
  });
});

describe("a condition of a newer kind", () => {
  const sent = (draft: Partial<AddDraft>) => additionSent({ ...actsOfAnnex, ...draft }, team, "1a");

  it("counts what recurs once practice has begun, of whom it may be asked", () => {
    const ratio = { kind: "ratio", percent: "20", per: "month", appliesTo: "both" } as const;
    expect(sent(ratio)).toMatchObject({ appliesTo: "team", bites: "after-start" });
    const upkeep = { kind: "upkeep", count: "40", act: "picc", appliesTo: "team" } as const;
    expect(sent(upkeep)).toMatchObject({
      appliesTo: "team",
      bites: "after-start",
      asks: { kind: "upkeep", acts: ["picc"], count: 40, per: "year" },
    });
    expect(sent({ kind: "structure-volume", count: "1000" })?.appliesTo).toBe("structure");
  });

  it("leaves out what the source does not count", () => {
    expect(sent({ act: "picc" })?.asks).toEqual({
      kind: "supervised-practice",
      act: "picc",
      part: "supervised",
      count: 20,
    });
    expect(sent({ act: "picc", successes: "15", supervisedHours: "10" })?.asks).toMatchObject({
      successes: 15,
      minutes: 600,
    });
  });

  it("lacks what it cannot be without", () => {
    const lacking = (draft: Partial<AddDraft>) =>
      additionLacks({ ...actsOfAnnex, ...draft }).map(({ path }) => path);
    expect(lacking({ successes: "21" })).toEqual(["successes"]);
    expect(lacking({ kind: "working-time", percent: "120" })).toEqual(["field", "percent"]);
    expect(lacking({ kind: "training-completion" })).toEqual(["modules"]);
    expect(lacking({ kind: "diploma-experience", months: "24" })).toEqual(["qualification"]);
    expect(lacking({ kind: "employer-agreement" })).toEqual([]);
  });

  it("is offered in the family of the annex that holds it", () => {
    const offered = (family: AddDraft["family"]) =>
      kindChoices({ basis: "annexe", family }).map(({ value }) => value);
    expect(offered("upkeep")).toContain("ratio");
    expect(offered("documents")).toContain("employer-agreement");
    expect(offered("assessment")).toEqual(["assessment"]);
  });
});

describe("a code made of a name", () => {
  it("keeps to thirty characters, so that a suffix still fits", () => {
    expect(codeOf("Évaluation des compétences acquises en fin de formation")).toBe(
      "evaluation-des-competences-acq",
    );
  });

  it("a name without letters is still a code", () => {
    expect(codeOf("…")).toBe("condition");
  });
});
