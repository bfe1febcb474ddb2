import { describe, expect, it } from "vitest";
import { statedFr } from "./fr.ts";
import { nothingStated, type StateDraft, stateLacks } from "./stateDraft.ts";

const piece = { key: "p", document: "p" };
const lacking = (kind: Parameters<typeof stateLacks>[0], draft: Partial<StateDraft>) =>
  stateLacks(kind, { ...nothingStated, ...draft }).map(({ path }) => path);

describe("a statement of practice", () => {
  it("lacks what its kind asks, and its piece", () => {
    expect(lacking("field", {})).toEqual(["subject", "from", "piece"]);
    expect(lacking("acts", { subject: "picc", piece })).toEqual(["count", "until"]);
    expect(lacking("working-time", { subject: "echographie", from: "2024-01-08", piece })).toEqual([
      "percent",
    ]);
  });

  it("is a share of at most the whole time", () => {
    const draft = { subject: "echographie", from: "2024-01-08", piece };
    expect(lacking("working-time", { ...draft, percent: "120" })).toEqual(["percent"]);
    expect(lacking("working-time", { ...draft, percent: "50" })).toEqual([]);
  });

  it("may go on: its end is not asked", () => {
    expect(lacking("field", { subject: "echographie", from: "2022-09-01", piece })).toEqual([]);
  });

  it("is read in words", () => {
    const stated = { kind: "working-time", field: "echographie", percent: 60 } as const;
    expect(statedFr({ ...stated, from: "2024-01-08" })).toBe(
      "Échographie, 60\u00A0% du temps de travail depuis le 8\u00A0janvier 2024",
    );
  });
});
