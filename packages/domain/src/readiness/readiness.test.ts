import { lombalgie, members, team } from "@coopilote/testkit/history.ts";
import { hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { did } from "@coopilote/testkit/steps.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Finding } from "../protocols/Finding.ts";
import { binomeReadiness, missingFor, readiness } from "./readiness.ts";

const now = (world: World) => readiness(world.workspace, team, world.now);

const about = (findings: ReadonlyArray<Finding>, requirement: string, person?: string) =>
  findings.filter(
    (finding) =>
      finding.requirement === requirement &&
      (person === undefined ||
        (finding.subject.kind === "member" && finding.subject.person === person)),
  );

const said = (findings: ReadonlyArray<Finding>) =>
  findings.map(({ requirement, missing, turnOf }) => ({
    requirement,
    missing,
    who: turnOf.who,
  }));

describe("a team just formed", () => {
  const findings = now(lombalgie("formed"));

  it("lacks engagements, sworn statements, the reading of the annex and the training, each with whose turn it is", () => {
    const ofInes = missingFor(findings, "declaration").filter(
      ({ subject }) => subject.kind === "member" && subject.person === ines.person,
    );
    expect(said(ofInes)).toEqual([
      { requirement: "engagement", missing: "engagement-missing", who: "person" },
      { requirement: "attestation-honneur", missing: "sworn-statement-missing", who: "person" },
      { requirement: "assurance", missing: "insurance-missing", who: "person" },
      { requirement: "formation", missing: "hours-missing", who: "delegants" },
      { requirement: "attestation-formation", missing: "attestation-missing", who: "delegants" },
    ]);
    expect(said(about(findings, "annexe-lue"))).toEqual([
      { requirement: "annexe-lue", missing: "annex-not-read", who: "two-members" },
    ]);
  });

  it("knows that an MSP is an allowed setting", () => {
    expect(about(findings, "cadre-exercice").map(({ status }) => status)).toEqual(["met"]);
  });

  it("asks a general practitioner of a delegant and a physiotherapist of a delegate", () => {
    expect(about(findings, "profession-delegant", lucie.person)[0]?.status).toBe("met");
    expect(about(findings, "profession-delegue", hugo.person)[0]?.status).toBe("met");
  });
});

describe("whose rule it is", () => {
  const findings = now(lombalgie("engaged"));

  it("holds the attestation by a delegant for a rule of Coopilote, which concludes nothing by the texts", () => {
    const [attestation] = about(findings, "attestation-formation", ines.person);
    expect(attestation).toMatchObject({ basis: "coopilote", ofTexts: false, status: "unmet" });
  });

  it("holds ten hours over three days for a reported text", () => {
    const [training] = about(findings, "formation", ines.person);
    expect(training).toMatchObject({ ofTexts: true, strength: "rapporte", status: "unmet" });
    expect(training?.parts.map(({ measure }) => measure)).toEqual([
      { have: 0, need: 600, unit: "minutes" },
      { have: 0, need: 3, unit: "days" },
    ]);
  });
});

describe("a rule of the structure", () => {
  it("was asked until the day it was dropped", () => {
    const rule = { requirement: "rcp", appliesTo: "delegate" as const, team };
    const added = after(lombalgie("engaged"), [
      did(by(lucie.person), "addRequirement", {
        ...rule,
        basis: "structure",
        family: null,
        bites: "before-practice",
        asks: { kind: "member-document", document: "attestation-rcp" },
        title: "Attestation de l’année",
        citation: "Réunion du 17 mars",
      }),
    ]);
    const dropped = after(added, [
      on("2025-06-02", "09:00"),
      did(by(lucie.person), "dropRequirement", { team, requirement: "rcp", reason: "Inutile" }),
    ]);
    expect(about(now(dropped), "rcp")).toEqual([]);
    expect(about(readiness(dropped.workspace, team, added.now), "rcp", ines.person)).toEqual(
      about(now(added), "rcp", ines.person),
    );
  });
});

describe("binômes", () => {
  it("pairs everyone with everyone, and one unready member never blocks the others", () => {
    const pairs = binomeReadiness(now(lombalgie("engaged")), "declaration");
    expect(pairs).toHaveLength(2);
  });

  it("loses a pair when a delegant stops it, and the delegant who is away without cover", () => {
    const engaged = lombalgie("engaged");
    const dissolved = after(engaged, [
      did(by(lucie.person), "dissolveBinome", {
        team,
        delegant: lucie.person,
        delegate: hugo.person,
        reason: null,
      }),
    ]);
    expect(binomeReadiness(now(dissolved), "practice")).toHaveLength(1);
    const away = after(engaged, [
      did(by(lucie.person), "recordAbsence", {
        absence: "01890a5d-ac96-774b-bcce-b302099a8057",
        person: lucie.person,
        from: { day: "2025-08-11", time: "08:00" },
        until: { day: "2025-08-23", time: "08:00" },
        coveredBy: null,
      }),
      on("2025-08-15", "10:00"),
    ]);
    expect(about(now(away), "delegant-joignable").map(({ missing }) => missing)).toEqual([
      "delegant-absent",
      "delegant-absent",
    ]);
  });
});

describe("someone who leaves", () => {
  it("is out of the team at that instant, and was in it before", () => {
    const left = after(lombalgie("engaged"), [
      on("2025-05-02", "18:00"),
      did(by(hugo.person), "withdrawMember", { team, person: hugo.person, reason: null }),
    ]);
    expect(about(now(left), "engagement", hugo.person)).toEqual([]);
    const before = readiness(left.workspace, team, lombalgie("engaged").now);
    expect(about(before, "engagement", hugo.person)[0]?.status).toBe("met");
    expect(members).toHaveLength(3);
  });
});
