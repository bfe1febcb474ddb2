import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import type { Measure } from "../protocols/Finding.ts";
import { measureFr } from "./measureFr.ts";

const said = (
  have: number,
  need: number | null,
  unit: Measure["unit"],
  how: Pick<Measure, "bound" | "judgedOn"> = {},
): string | undefined =>
  measureFr({ measure: { have, need, unit, ...how } })?.replaceAll("\u00A0", "_");

describe("a measure in words", () => {
  it("is so much out of what is asked", () => {
    expect(said(390, 600, "minutes")).toBe("6_h_30 sur 10_h");
    expect(said(12, 40, "acts")).toBe("12_actes sur 40_actes");
  });

  it("says of a share which way its threshold goes: one is not out of the other", () => {
    expect(said(16, 25, "percent")).toBe("16_%, au moins 25_%");
    expect(said(16, 25, "percent", { bound: "at-most" })).toBe("16_%, au plus 25_%");
  });

  it("says when it is judged, while no period is over", () => {
    const judgedOn = Day.make("2027-05-11");
    expect(said(28, 25, "percent", { bound: "at-most", judgedOn })).toBe(
      "28_% à ce jour, au plus 25_%, à juger le 11_mai 2027",
    );
    expect(said(12, 60, "acts", { judgedOn })).toBe(
      "12_actes à ce jour sur 60_actes, à juger le 11_mai 2027",
    );
  });

  it("says that what is asked is unknown", () => {
    expect(said(3, null, "days")).toBe("3_jours, cible inconnue");
  });
});
