import { describe, expect, it } from "vitest";
import type { ScreenOf } from "../server/screens.ts";
import { actsToCount, firstAsked, partLacks, ratiosToCount, volumesToState } from "./counted.ts";

type TeamView = ScreenOf<"team">;
type Part = TeamView["requirements"][number]["parts"][number];

const part = (asked: Partial<Part> & Pick<Part, "part" | "kind">): Part => ({
  code: null,
  played: null,
  acts: [],
  counts: [],
  per: null,
  by: [],
  ...asked,
});

const asking = (...parts: ReadonlyArray<Part>): Parameters<typeof actsToCount>[0] => ({
  members: [],
  requirements: parts.map((one) => ({
    requirement: one.part,
    title: `Condition ${one.part}`,
    appliesTo: "team",
    bites: "after-start",
    basis: "annexe",
    strength: "rapporte",
    source: { title: "Texte inventé", anchor: "j10" },
    citation: null,
    isOwn: false,
    parts: [one],
  })),
});

describe("what a team counts", () => {
  it("offers the acts that its conditions name, each once", () => {
    const team = asking(
      part({ part: "maintien", kind: "upkeep", acts: ["picc", "midline"] }),
      part({ part: "tutorat", kind: "supervised-practice", code: "picc", acts: ["picc"] }),
    );
    expect(actsToCount(team).map(({ value }) => value)).toEqual(["picc", "midline"]);
    expect(firstAsked(team, "maintien")).toBe("picc");
  });

  it("offers every act that texts count where no condition names one", () => {
    expect(actsToCount(asking()).length).toBeGreaterThan(1);
    expect(volumesToState(asking()).length).toBeGreaterThan(1);
  });

  it("offers the shares that a condition asks, under its title", () => {
    const team = asking(part({ part: "part", kind: "ratio", code: "kept" }));
    expect(ratiosToCount(team)).toEqual([{ value: "kept", label: "Condition part" }]);
  });

  it("refuses a part above its whole", () => {
    expect(partLacks({ part: "4", whole: "20" })).toEqual([]);
    expect(partLacks({ part: "21", whole: "20" }).map(({ path }) => path)).toEqual(["part"]);
    expect(partLacks({ part: "", whole: "20" }).map(({ path }) => path)).toEqual(["part"]);
  });
});
