import { describe, expect, it } from "vitest";
import { familiesSent, readingDraft, readingLacks } from "./annexDraft.ts";

const empty = readingDraft([], undefined);
const answered = {
  ...empty,
  document: "0198a000-0000-7000-8000-000000000001",
  families: empty.families.map((one) => ({ ...one, answer: "no" as const })),
};

describe("a reading of the annex", () => {
  it("asks for the piece and an answer for each of the five families", () => {
    expect(readingLacks(empty).map(({ path }) => path)).toEqual([
      "file",
      "families.theory-practice.answer",
      "families.supervised-acts.answer",
      "families.assessment.answer",
      "families.upkeep.answer",
      "families.documents.answer",
    ]);
  });

  it("asks for the page of what it provides", () => {
    const families = answered.families.map((one) =>
      one.family === "assessment" ? { ...one, answer: "yes" as const } : one,
    );
    expect(readingLacks({ ...answered, families }).map(({ path }) => path)).toEqual([
      "families.assessment.page",
    ]);
  });

  it("sends no page for what it does not provide", () => {
    const families = answered.families.map((one) => ({ ...one, page: "p. 4" }));
    expect(familiesSent({ ...answered, families }).every(({ page }) => page === null)).toBe(true);
  });
});
