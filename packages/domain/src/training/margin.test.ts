import { describe, expect, it } from "vitest";
import { templateFor } from "./margin.ts";
import { halfDay } from "./signatureGroups.ts";

describe("a ready programme", () => {
  it("plans 10 h 30 for 10 h over three days, each under one signature (j22)", () => {
    expect(templateFor(600, 3)).toStrictEqual({ sessions: 3, each: 210, total: 630, need: 600 });
  });

  it("always gives at least a twentieth more than is asked, in quarters of an hour", () => {
    for (const need of [45, 120, 300, 420, 600, 720, 900])
      for (const days of [1, 2, 3, 4, 5]) {
        const template = templateFor(need, days);
        if (template === undefined) continue;
        expect(template.total).toBeGreaterThanOrEqual(need * 1.05);
        expect(template.each % 15).toBe(0);
        expect(template.each).toBeLessThanOrEqual(halfDay);
      }
  });

  it("is none where a day would take more than a half-day, or nothing is asked", () => {
    expect(templateFor(600, 2)).toBeUndefined();
    expect(templateFor(0, 3)).toBeUndefined();
    expect(templateFor(600, 0)).toBeUndefined();
  });
});
