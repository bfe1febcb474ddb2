import { describe, expect, it } from "vitest";
import { Code, PersonId, TeamId } from "../kernel/ids.ts";
import type { Finding } from "../protocols/Finding.ts";
import { comesLater, tooEarly } from "./comesLater.ts";

const team = TeamId.make("0198a000-0000-7000-8000-0000000000aa");
const ines = PersonId.make("0198a000-0000-7000-8000-000000000002");
const hugo = PersonId.make("0198a000-0000-7000-8000-000000000003");

const lack = (person: PersonId, said: Partial<Finding>): Finding => ({
  requirement: "formation",
  part: null,
  kind: null,
  subject: { kind: "member", team, person, role: "delegate" },
  actType: null,
  status: "unmet",
  bites: "before-declaration",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: null,
  nextStep: null,
  turnOf: { who: "delegants" },
  basis: "annexe",
  strength: "rapporte",
  source: { title: "Texte inventé", anchor: "R0" },
  ofTexts: true,
  parts: [],
  ...said,
});

const hours = lack(ines, { kind: "training-minutes", missing: "hours-missing" });
const attestation = lack(ines, { kind: "attested", nextStep: "attestTraining" });
const declared = lack(ines, { kind: "declared", bites: "in-declaration" });
const acts = (type: string) =>
  lack(ines, { kind: "supervised-practice", actType: Code.make(type), missing: "acts-missing" });

describe("what can be done of what lacks", () => {
  it("attesting waits for the end of the training", () => {
    expect(comesLater([hours, attestation])(attestation)).toBe(true);
    expect(comesLater([{ ...hours, status: "met" }, attestation])(attestation)).toBe(false);
  });

  it("attesting waits for the annex, which may ask for more (j4)", () => {
    const annex = lack(ines, { kind: "annex-read", subject: { kind: "team", team } });
    expect(comesLater([annex, attestation])(attestation)).toBe(true);
    expect(comesLater([{ ...annex, status: "met" }, attestation])(attestation)).toBe(false);
  });

  it("declaring someone waits for what is asked of them before, not of others", () => {
    const ofHugo = lack(hugo, { kind: "declared", bites: "in-declaration" });
    expect(comesLater([hours, declared, ofHugo])(declared)).toBe(true);
    expect(comesLater([hours, declared, ofHugo])(ofHugo)).toBe(false);
  });

  it("what comes later may be done in advance, but for what is refused before", () => {
    const share = lack(ines, { bites: "before-practice", nextStep: "stateWorkingTime" });
    const listed = { ...declared, nextStep: "prepareDeclaration" } as const;
    const early = tooEarly([hours, attestation, share, listed]);
    expect([attestation, listed, share].map(early)).toEqual([true, true, false]);
  });

  it("the end of one's training comes later than nothing", () => {
    expect(comesLater([hours, attestation, declared])(hours)).toBe(false);
  });

  it("one type of act is enough to be attested and declared (j10)", () => {
    const done = { ...acts("echo-vasculaire"), status: "met" } as const;
    const missing = acts("echo-superficielle");
    expect(comesLater([missing, done, attestation, declared])(attestation)).toBe(false);
    expect(comesLater([missing, done, declared])(declared)).toBe(false);
    const none = [missing, acts("echo-vasculaire"), attestation, declared];
    expect(comesLater(none)(attestation)).toBe(true);
    expect(comesLater(none)(declared)).toBe(true);
  });
});
