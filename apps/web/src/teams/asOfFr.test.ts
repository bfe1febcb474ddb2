import { describe, expect, it } from "vitest";
import { AS_OF } from "./asOfFr.ts";

describe("what proves a day", () => {
  it("says when it was written, and that it was later where it was", () => {
    expect(AS_OF.writtenBy("2024-06-16", "Lucie Exemple", false)).toMatch(
      /^16.juin.2024, par Lucie Exemple$/u,
    );
    expect(AS_OF.writtenBy("2025-10-16", null, true)).toMatch(/^consigné le.16.octobre.2025$/u);
  });
});
