import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import type { Finding, Status } from "../protocols/Finding.ts";
import { renewalsIn } from "./renewals.ts";

const condition = (status: Status, due: string | null): Finding => ({
  requirement: `${status} ${due ?? ""}`.trim(),
  part: null,
  kind: null,
  subject: { kind: "structure" },
  actType: null,
  status,
  bites: "after-start",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: due === null ? null : Day.make(due),
  missing: null,
  nextStep: null,
  turnOf: { who: "delegants" },
  basis: "structure",
  strength: "texte-lu",
  source: { title: "Règle inventée", anchor: "R0" },
  ofTexts: false,
  parts: [],
});

const told = (...findings: ReadonlyArray<Finding>) =>
  renewalsIn(findings, Day.make("2026-03-10")).map(({ finding }) => finding.requirement);

describe("what is to be renewed", () => {
  it("is what is late, then what comes, the soonest first", () => {
    expect(
      told(
        condition("met", "2026-05-02"),
        condition("due-soon", "2026-03-20"),
        condition("lapsed", "2026-02-01"),
        condition("overdue", "2026-03-01"),
      ),
    ).toEqual(["lapsed 2026-02-01", "overdue 2026-03-01", "due-soon 2026-03-20", "met 2026-05-02"]);
  });

  it("is neither what has no end, nor what holds for long, nor what was never met", () => {
    expect(
      told(
        condition("met", null),
        condition("met", "2027-03-10"),
        condition("unmet", "2026-03-20"),
      ),
    ).toEqual([]);
  });
});
