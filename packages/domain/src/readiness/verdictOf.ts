import type { Finding } from "../protocols/Finding.ts";
import type { Leaf } from "../protocols/Requirement.ts";
import { affiliationVerdict, reachableVerdict, softwareVerdict } from "./binomeKinds.ts";
import { assessmentVerdict, type Period, recurringVerdict } from "./assessmentKinds.ts";
import { memberDocumentVerdict, teamDocumentVerdict } from "./documentKinds.ts";
import type { BinomeSubject, Gate, MemberSubject, Verdict } from "./Gate.ts";
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

/** A period that a structure wrote as its own rule is not of the text, and removes nobody by itself (j14). */
const owned = (basis: Leaf["basis"], period: Period | undefined): Period | undefined =>
  period === undefined || basis === "loi" || basis === "annexe"
    ? period
    : { ...period, isOfTheText: false, removes: !period.isOfTheText && period.removes };

const ofMember = (
  subject: Finding["subject"],
  judge: (member: MemberSubject) => Verdict,
): Verdict => (subject.kind === "member" ? judge(subject) : misplaced);
const ofBinome = (
  subject: Finding["subject"],
  judge: (binome: BinomeSubject) => Verdict,
): Verdict => (subject.kind === "binome" ? judge(subject) : misplaced);
const ofAll = (subject: Finding["subject"], judge: () => Verdict): Verdict =>
  subject.kind === "team" || subject.kind === "structure" ? judge() : misplaced;

/** What the kind of a leaf says of a subject; a kind without a verdict does not compile. */
export const verdictOf = (
  gate: Gate,
  requirement: string,
  { rule, part, basis }: Leaf,
  subject: Finding["subject"],
): Verdict => {
  const figure = (known: Figure): number | undefined =>
    known.known
      ? known.value
      : suppliedFigure(gate.workspace, gate.team.team, requirement, part, gate.on)?.value;
  switch (rule.kind) {
    case "setting":
      return ofAll(subject, () => settingVerdict(gate, rule));
    case "text-in-force":
      return ofAll(subject, () => textVerdict(gate));
    case "annex-read":
      return ofAll(subject, () => annexVerdict(gate));
    case "minimum-team":
      return ofAll(subject, () => minimumTeamVerdict(gate, rule));
    case "team-document":
      return ofAll(subject, () => teamDocumentVerdict(gate, rule.document));
    case "projet-de-sante":
      return ofAll(subject, () => projetVerdict(gate));
    case "not-suspended":
      return ofAll(subject, () => suspensionVerdict(gate));
    case "same-affiliation":
      return ofBinome(subject, (binome) => affiliationVerdict(gate, binome));
    case "shared-software":
      return ofBinome(subject, (binome) => softwareVerdict(gate, binome));
    case "reachable":
      return ofBinome(subject, (binome) =>
        reachableVerdict(gate, binome, rule, rule.delay === null ? undefined : figure(rule.delay)),
      );
    case "profession":
      return ofMember(subject, (member) => professionVerdict(gate, member, rule));
    case "registration":
      return ofMember(subject, (member) => registrationVerdict(gate, member));
    case "engagement":
      return ofMember(subject, (member) => engagementVerdict(gate, member));
    case "sworn-statement":
      return ofMember(subject, (member) => swornVerdict(gate, member));
    case "insurance":
      return ofMember(subject, (member) => insuranceVerdict(gate, member));
    case "member-document":
      return ofMember(subject, (member) => memberDocumentVerdict(gate, member, rule.document));
    case "training-minutes":
      return ofMember(subject, (member) =>
        minutesVerdict(gate, member, rule, figure(rule.minutes)),
      );
    case "training-days":
      return ofMember(subject, (member) => daysVerdict(gate, member, figure(rule.days)));
    case "attested":
      return ofMember(subject, (member) => attestedVerdict(gate, member));
    case "assessment":
      return ofMember(subject, (member) =>
        rule.everyMonths === null
          ? assessmentVerdict(gate, member, rule, figure(rule.times))
          : recurringVerdict(
              gate,
              member,
              rule,
              owned(basis, periodOf(gate, requirement, part, rule.everyMonths)),
            ),
      );
    case "supervised-practice":
      return ofMember(subject, (member) =>
        supervisedVerdict(gate, member, rule, figure(rule.count)),
      );
    case "declared":
      return ofMember(subject, (member) => declaredVerdict(gate, member));
  }
};
