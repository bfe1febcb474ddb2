import { describe, expect, it } from "vitest";
import { AS_OF } from "./asOfFr.ts";

describe("what proves a day", () => {
  it("says when it was written, and that it was later where it was", () => {
    expect(AS_OF.writtenBy("2024-06-16", "Lucie Exemple", false)).toMatch(
      /^16.juin.2024, par Lucie Exemple$/u,
    );
    expect(AS_OF.writtenBy("2025-10-16", null, true)).toMatch(/^consigné le.16.octobre.2025$/u);
  });

  it("says each day on which something was declared", () => {
    expect(AS_OF.onDeclaration(["2025-10-14", "2025-10-16"])).toMatch(
      /déclaration du 14.octobre.2025 et du 16.octobre.2025, lors/u,
    );
  });

  it("tells an interruption of practice, from and to", () => {
    const said = AS_OF.interrupted(
      { day: "2026-03-02", time: "10:00" },
      { day: "2026-03-06", time: "08:00" },
    );
    expect(said).toMatch(/^Interrompu du 2.mars.2026 à.10.h au 6.mars.2026 à.8.h.: suspension/u);
  });
});
