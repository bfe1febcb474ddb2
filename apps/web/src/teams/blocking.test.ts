import { describe, expect, it } from "vitest";
import { blockedBy } from "./blocking.ts";
import { finding, hugo, ines, lucie, ofMember } from "./findings.fixture.ts";
import type { TeamView } from "./matrix.ts";

const pair = (delegate: typeof ines, dissolved = false): TeamView["binomes"][number] => ({
  delegant: lucie,
  delegate,
  missing: 1,
  isWithheld: false,
  dissolved,
});

const lacking = (who: typeof ines, role: "delegant" | "delegate", kind = "engagement") =>
  finding({ requirement: kind, subject: ofMember(who, role), kind, status: "unmet" });

describe("whom someone keeps back", () => {
  it("the only delegant keeps back every delegate", () => {
    const blocked = blockedBy({
      findings: [lacking(lucie, "delegant")],
      binomes: [pair(ines), pair(hugo)],
    });
    expect(blocked.get(lucie)).toBe(2);
  });

  it("one delegate of two keeps nobody back while the other lacks nothing", () => {
    const blocked = blockedBy({
      findings: [lacking(ines, "delegate")],
      binomes: [pair(ines), pair(hugo)],
    });
    expect(blocked.get(ines)).toBe(0);
  });

  it("a dissolved binôme keeps nobody waiting, nor does the declaration, which is everyone’s", () => {
    const blocked = blockedBy({
      findings: [lacking(lucie, "delegant"), lacking(ines, "delegate", "declared")],
      binomes: [pair(ines, true), pair(hugo)],
    });
    expect(blocked.get(lucie)).toBe(1);
    expect(blocked.has(ines)).toBe(false);
  });
});
