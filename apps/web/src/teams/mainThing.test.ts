import { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
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
  const isEarly = (finding: Finding) => finding === attestation;
  expect(mainThing([attestation, projet], isEarly, [])).toBe(1);
  expect(mainThing([projet, attestation], isEarly, [])).toBe(0);
  expect(mainThing([attestation], isEarly, [])).toBe(-1);
  expect(mainThing([hours, projet], isEarly, [])).toBe(0);
  expect(
    mainThing([hours, projet], isEarly, [{ on: { day: "2026-10-15" }, trained: [ines] }]),
  ).toBe(1);
});
