import type { Moment } from "@coopilote/contract/teams/Moment.ts";
import { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { expect, it } from "vitest";
import { mainThing } from "./mainThing.ts";

const team = TeamId.make("0198a000-0000-7000-8000-000000000001");
const ines = PersonId.make("0198a000-0000-7000-8000-000000000002");

const lack = (said: Pick<Finding, "missing" | "nextStep">): Finding => ({
  requirement: "formation",
  part: null,
  kind: null,
  subject: { kind: "member", team, person: ines, role: "delegate" },
  actType: null,
  status: "unmet",
  bites: "before-declaration",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  turnOf: { who: "delegants" },
  basis: "annexe",
  strength: "rapporte",
  source: { title: "Texte inventé", anchor: "R0" },
  ofTexts: true,
  parts: [],
  ...said,
});

const hours = lack({ missing: "hours-missing", nextStep: "scheduleSession" });
const attestation = lack({ missing: "attestation-missing", nextStep: "attestTraining" });
const projet = lack({ missing: "projet-not-attested", nextStep: "attestProjetDeSante" });

it("offers first what can be done: neither what is too early, nor what planned sessions complete", () => {
  const main = (findings: ReadonlyArray<Finding>, planned: boolean) =>
    mainThing(findings, (finding): Moment => {
      if (finding === attestation) return { when: "later", day: null };
      return planned && finding === hours
        ? { when: "planned", day: Day.make("2026-10-15") }
        : { when: "now" };
    });
  expect(main([attestation, projet], false)).toBe(1);
  expect(main([projet, attestation], false)).toBe(0);
  expect(main([attestation], false)).toBe(-1);
  expect(main([hours, projet], false)).toBe(0);
  expect(main([hours, projet], true)).toBe(1);
});
