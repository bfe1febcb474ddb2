import { describe, expect, it } from "vitest";
import { askedOn, sameInstant } from "./teamAsOf.ts";

describe("a page as it was", () => {
  it("is asked for the instant its address says, and for now where it says none", () => {
    expect(askedOn({})).toEqual({});
    expect(askedOn({ jour: "2025-10-26", heure: "02:30", quelle: "seconde" })).toEqual({
      day: "2025-10-26",
      time: "02:30",
      which: "second",
    });
    expect(askedOn({ jour: "2026-03-10", quelle: "autre" })).toEqual({ day: "2026-03-10" });
  });

  it("leads to another page of the same instant", () => {
    expect(sameInstant({ jour: "2026-03-10", heure: "18:00" })).toBe(
      "?jour=2026-03-10&heure=18%3A00",
    );
    expect(sameInstant({})).toBe("");
    expect(sameInstant({ heure: "18:00" })).toBe("");
  });
});
