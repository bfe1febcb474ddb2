import type { Finding } from "../protocols/Finding.ts";
import type { Leaf } from "../protocols/Requirement.ts";
import { affiliationVerdict, reachableVerdict, softwareVerdict } from "./binomeKinds.ts";
import { assessmentVerdict, type Period, recurringVerdict } from "./assessmentKinds.ts";
import { memberDocumentVerdict, teamDocumentVerdict } from "./documentKinds.ts";
import type { Gate, Verdict } from "./Gate.ts";
import {
  attestedVerdict,
  declaredVerdict,
  engagementVerdict,
  insuranceVerdict,
  professionVerdict,
  registrationVerdict,
  supervisedVerdict,
  swornVerdict,
} from "./memberKinds.ts";
import {
  annexVerdict,
  minimumTeamVerdict,
  projetVerdict,
  settingVerdict,
  suspensionVerdict,
  textVerdict,
} from "./teamKinds.ts";
import { suppliedFigure } from "./textOn.ts";
import { daysVerdict, minutesVerdict } from "./trainingKinds.ts";

type Figure = { readonly known: true; readonly value: number } | { readonly known: false };

/** A requirement put on the wrong kind of subject is nobody's: it is not applicable. */
const misplaced: Verdict = { status: "not-applicable" };

const periodOf = (
  gate: Gate,
  requirement: string,
  part: string,
  figure: Figure,
): Period | undefined => {
  if (figure.known) return { months: figure.value, isOfTheText: true, removes: true };
  const supplied = suppliedFigure(gate.workspace, gate.team.team, requirement, part, gate.on);
  return supplied === undefined
    ? undefined
    : { months: supplied.value, isOfTheText: false, removes: supplied.removes };
};

const memberVerdict = (
  gate: Gate,
  requirement: string,
  { rule, part, basis }: Leaf,
  subject: Extract<Finding["subject"], { readonly kind: "member" }>,
): Verdict => {
  const figure = (known: Figure): number | undefined =>
    known.known
      ? known.value
      : suppliedFigure(gate.workspace, gate.team.team, requirement, part, gate.on)?.value;
  switch (rule.kind) {
    case "profession":
      return professionVerdict(gate, subject, rule);
    case "registration":
      return registrationVerdict(gate, subject);
    case "engagement":
      return engagementVerdict(gate, subject);
    case "sworn-statement":
      return swornVerdict(gate, subject);
    case "insurance":
      return insuranceVerdict(gate, subject);
    case "member-document":
      return memberDocumentVerdict(gate, subject, rule.document);
    case "training-minutes":
      return minutesVerdict(gate, subject, rule, figure(rule.minutes));
    case "training-days":
      return daysVerdict(gate, subject, figure(rule.days));
    case "attested":
      return attestedVerdict(gate, subject);
    case "assessment": {
      if (rule.everyMonths === null)
        return assessmentVerdict(gate, subject, rule, figure(rule.times));
      const period = periodOf(gate, requirement, part, rule.everyMonths);
      return recurringVerdict(
        gate,
        subject,
        rule,
        period === undefined ? undefined : { ...period, ...ownPeriod(basis, period) },
      );
    }
    case "supervised-practice":
      return supervisedVerdict(gate, subject, rule, figure(rule.count));
    case "declared":
      return declaredVerdict(gate, subject);
    default:
      return misplaced;
  }
};

/** A period that a structure wrote as its own rule is not of the text, and removes nobody by itself (j14). */
const ownPeriod = (basis: Leaf["basis"], period: Period): Partial<Period> =>
  basis === "loi" || basis === "annexe"
    ? {}
    : { isOfTheText: false, removes: period.isOfTheText ? false : period.removes };

const binomeVerdict = (
  gate: Gate,
  requirement: string,
  { rule, part }: Leaf,
  subject: Extract<Finding["subject"], { readonly kind: "binome" }>,
): Verdict => {
  switch (rule.kind) {
    case "same-affiliation":
      return affiliationVerdict(gate, subject);
    case "shared-software":
      return softwareVerdict(gate, subject);
    case "reachable":
      return reachableVerdict(
        gate,
        subject,
        rule,
        rule.delay?.known === true
          ? rule.delay.value
          : suppliedFigure(gate.workspace, gate.team.team, requirement, part, gate.on)?.value,
      );
    default:
      return misplaced;
  }
};

const teamVerdict = (gate: Gate, { rule }: Leaf): Verdict => {
  switch (rule.kind) {
    case "setting":
      return settingVerdict(gate, rule);
    case "text-in-force":
      return textVerdict(gate);
    case "annex-read":
      return annexVerdict(gate);
    case "minimum-team":
      return minimumTeamVerdict(gate, rule);
    case "team-document":
      return teamDocumentVerdict(gate, rule.document);
    case "projet-de-sante":
      return projetVerdict(gate);
    case "not-suspended":
      return suspensionVerdict(gate);
    default:
      return misplaced;
  }
};

/** What the kind of a leaf says of a subject. */
export const verdictOf = (
  gate: Gate,
  requirement: string,
  leaf: Leaf,
  subject: Finding["subject"],
): Verdict => {
  if (subject.kind === "member") return memberVerdict(gate, requirement, leaf, subject);
  if (subject.kind === "binome") return binomeVerdict(gate, requirement, leaf, subject);
  return teamVerdict(gate, leaf);
};
