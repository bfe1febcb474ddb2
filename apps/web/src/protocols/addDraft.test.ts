import { describe, expect, it } from "vitest";
import { type AddDraft, additionLacks, additionSent, codeOf, noAddition } from "./addDraft.ts";

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
