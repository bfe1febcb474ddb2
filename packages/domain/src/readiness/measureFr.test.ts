import { describe, expect, it } from "vitest";
import type { Measure } from "../protocols/Finding.ts";
import { measureFr } from "./measureFr.ts";

const said = (have: number, need: number | null, unit: Measure["unit"]): string | undefined =>
  measureFr({ measure: { have, need, unit } })?.replaceAll("\u00A0", "_");

describe("a measure in words", () => {
  it("is so much out of what is asked", () => {
    expect(said(390, 600, "minutes")).toBe("6_h_30 sur 10_h");
    expect(said(12, 40, "acts")).toBe("12_actes sur 40_actes");
  });

  it("holds a share against its threshold: one is not out of the other", () => {
    expect(said(16, 25, "percent")).toBe("16_%, pour un seuil de 25_%");
  });

  it("says that what is asked is unknown", () => {
    expect(said(3, null, "days")).toBe("3_jours, cible inconnue");
  });
});
