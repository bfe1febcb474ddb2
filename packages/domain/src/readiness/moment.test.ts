import { SessionId } from "../kernel/ids.ts";
import { type Cast, dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey, type Stage } from "@coopilote/testkit/journey.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import type { KindName } from "../protocols/Finding.ts";
import { momentsIn } from "./moment.ts";
import { readiness } from "./readiness.ts";

const cast: Cast = { ...msp2025, delegates: [ines] };
const complete = local("2025-04-07", "14:00");

/** When each kind of thing that Inès lacks at the end of a stage can be done. */
const momentOf = (kind: KindName, stage: Stage, isPlanned = false) => {
  const { workspace, now } = after(journey(cast, stage), [on(dayOf(cast, 40), "09:00")]);
  const findings = readiness(workspace, team, now);
  const steps = isPlanned
    ? [{ on: complete, session: SessionId.make(idOf("last")), trained: [ines.person] }]
    : [];
  const lack = findings.find(
    (finding) =>
      finding.kind === kind &&
      finding.subject.kind === "member" &&
      finding.subject.person === ines.person,
  );
  if (lack === undefined) throw new Error(`nothing is asked of ${kind}`);
  return momentsIn(findings, { steps })(lack);
};

describe("when what lacks can be done", () => {
  it("is now for hours that no planned session gives, and the day of the session that completes them", () => {
    expect(momentOf("training-minutes", "engaging")).toEqual({ when: "now" });
    expect(momentOf("training-minutes", "engaging", true)).toEqual({
      when: "planned",
      day: complete.day,
    });
  });

  it("is after the training for what attests it, from the day planned sessions complete it", () => {
    expect(momentOf("attested", "engaging")).toEqual({ when: "later", day: null });
    expect(momentOf("attested", "engaging", true)).toEqual({ when: "later", day: complete.day });
    expect(momentOf("attested", "training")).toEqual({ when: "now" });
  });

  it("is after the rest for a declaration, until a binôme lacks nothing before it", () => {
    expect(momentOf("declared", "training")).toEqual({ when: "later", day: null });
    expect(momentOf("declared", "attesting")).toEqual({ when: "now" });
  });
});
