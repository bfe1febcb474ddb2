import type { Finding } from "../protocols/Finding.ts";
import type { Leaf } from "../protocols/Requirement.ts";
import {
  affiliationVerdict,
  reachableVerdict,
  softwareInUse,
  softwareVerdict,
} from "./binomeKinds.ts";
import { assessmentVerdict, recurringVerdict } from "./assessmentKinds.ts";
import { memberDocumentVerdict, teamDocumentVerdict } from "./documentKinds.ts";
import type { BinomeSubject, Gate, MemberSubject, Verdict } from "./Gate.ts";
import {
  attestedVerdict,
  declaredVerdict,
  engagementVerdict,
  insuranceVerdict,
  professionVerdict,
  registrationVerdict,
  swornVerdict,
} from "./memberKinds.ts";
import {
  diplomaVerdict,
  employerAgreementVerdict,
  fieldExperienceVerdict,
  priorActsVerdict,
  workingTimeVerdict,
} from "./experienceKinds.ts";
import { type OwnedFigure, ratioVerdict, upkeepVerdict, volumeVerdict } from "./followUpKinds.ts";
import { localVerdict } from "./localKinds.ts";
import { supervisedVerdict } from "./practiceKinds.ts";
import {
  annexVerdict,
  minimumTeamVerdict,
  projetVerdict,
  settingVerdict,
  suspensionVerdict,
  textVerdict,
} from "./teamKinds.ts";
import { suppliedFigure } from "./textOn.ts";
import {
  completionVerdict,
  daysVerdict,
  minutesVerdict,
  sessionsVerdict,
} from "./trainingKinds.ts";

type Figure = { readonly known: true; readonly value: number } | { readonly known: false };

/** A requirement put on the wrong kind of subject is nobody's: it is not applicable. */
const misplaced: Verdict = { status: "not-applicable" };

const suppliedTo = ({ workspace, team, on }: Gate, requirement: string, part: string) =>
  suppliedFigure(workspace, team.team, requirement, part, on);

const isOfTexts = (basis: Leaf["basis"]): boolean => basis === "loi" || basis === "annexe";

/**
 * What is asked over time: the text's, else what the structure signed, else what it wrote as its own rule,
 * which removes nobody by itself (j14).
 */
const figureIn = (
  gate: Gate,
  requirement: string,
  { part, basis }: Leaf,
  figure: Figure,
): OwnedFigure | undefined => {
  const isOfTheText = isOfTexts(basis);
  if (figure.known && isOfTheText) return { value: figure.value, isOfTheText, removes: true };
  const supplied = suppliedTo(gate, requirement, part);
  if (supplied !== undefined)
    return { value: supplied.value, isOfTheText: false, removes: supplied.removes };
  return figure.known ? { value: figure.value, isOfTheText: false, removes: false } : undefined;
};

type Judge = (subject: Finding["subject"]) => Verdict;

const ofMember =
  (judge: (member: MemberSubject) => Verdict): Judge =>
  (subject) =>
    subject.kind === "member" ? judge(subject) : misplaced;
const ofBinome =
  (judge: (binome: BinomeSubject) => Verdict): Judge =>
  (subject) =>
    subject.kind === "binome" ? judge(subject) : misplaced;
const ofAll =
  (judge: () => Verdict): Judge =>
  (subject) =>
    subject.kind === "team" || subject.kind === "structure" ? judge() : misplaced;

const ofMemberOrTeam =
  (judge: Judge): Judge =>
  (subject) =>
    subject.kind === "member" || subject.kind === "team" ? judge(subject) : misplaced;

/** What the kind of a leaf says of subjects; a kind without a verdict does not compile. */
export const verdictOf = (gate: Gate, requirement: string, leaf: Leaf): Judge => {
  const { rule, part, basis } = leaf;
  const figure = (known: Figure): number | undefined =>
    known.known ? known.value : suppliedTo(gate, requirement, part)?.value;
  switch (rule.kind) {
    case "setting":
      return ofAll(() => settingVerdict(gate, rule));
    case "text-in-force":
      return ofAll(() => textVerdict(gate));
    case "annex-read":
      return ofAll(() => annexVerdict(gate));
    case "minimum-team":
      return ofAll(() => minimumTeamVerdict(gate, rule));
    case "team-document":
      return () => teamDocumentVerdict(gate, rule.document);
    case "projet-de-sante":
      return ofAll(() => projetVerdict(gate));
    case "not-suspended":
      return ofAll(() => suspensionVerdict(gate));
    case "same-affiliation":
      return ofBinome((binome) => affiliationVerdict(gate, binome));
    case "shared-software": {
      const inUse = softwareInUse(gate);
      return ofBinome((binome) => softwareVerdict(inUse, binome));
    }
    case "reachable": {
      const longest = rule.delay === null ? undefined : figure(rule.delay);
      return ofBinome((binome) => reachableVerdict(gate, binome, rule, longest));
    }
    case "profession":
      return ofMember((member) => professionVerdict(gate, member, rule));
    case "registration":
      return ofMember((member) => registrationVerdict(gate, member));
    case "engagement":
      return ofMember((member) => engagementVerdict(gate, member));
    case "sworn-statement":
      return ofMember((member) => swornVerdict(gate, member));
    case "insurance":
      return ofMember((member) => insuranceVerdict(gate, member));
    case "member-document":
      return ofMember((member) => memberDocumentVerdict(gate, member, rule.document));
    case "training-minutes": {
      const need = figure(rule.minutes);
      return ofMember((member) => minutesVerdict(gate, member, rule, need));
    }
    case "training-days": {
      const need = figure(rule.days);
      return ofMember((member) => daysVerdict(gate, member, need));
    }
    case "attested":
      return ofMember((member) => attestedVerdict(gate, member));
    case "assessment": {
      const isOwn = basis === "structure" && suppliedTo(gate, requirement, part) !== undefined;
      if (rule.everyMonths === null && !isOwn) {
        const need = figure(rule.times);
        return ofMember((member) => assessmentVerdict(gate, member, rule, need));
      }
      const every = figureIn(gate, requirement, leaf, rule.everyMonths ?? { known: false });
      const period = every === undefined ? undefined : { ...every, months: every.value };
      return ofMember((member) => recurringVerdict(gate, member, rule, period));
    }
    case "supervised-practice": {
      const need = figure(rule.count);
      return ofMember((member) => supervisedVerdict(gate, member, rule, need));
    }
    case "training-sessions": {
      const need = figure(rule.sessions);
      return ofMember((member) => sessionsVerdict(gate, member, rule, need));
    }
    case "training-completion":
      return ofMember((member) => completionVerdict(gate, member, rule));
    case "field-experience": {
      const need = figure(rule.months);
      return ofMember((member) => fieldExperienceVerdict(gate, member, rule, need));
    }
    case "diploma-experience": {
      const need = figure(rule.months);
      return ofMember((member) => diplomaVerdict(gate, member, rule, need));
    }
    case "prior-acts": {
      const need = figure(rule.count);
      return ofMember((member) => priorActsVerdict(gate, member, rule, need));
    }
    case "working-time":
      return ofMember((member) => workingTimeVerdict(gate, member, rule));
    case "employer-agreement":
      return ofMember((member) => employerAgreementVerdict(gate, member));
    case "upkeep": {
      const asked = figureIn(gate, requirement, leaf, rule.count);
      return ofMemberOrTeam((subject) => upkeepVerdict(gate, subject, rule, asked));
    }
    case "ratio":
      return ofMemberOrTeam((subject) => ratioVerdict(gate, subject, rule, isOfTexts(basis)));
    case "structure-volume": {
      const need = figure(rule.count);
      return ofAll(() => volumeVerdict(gate, rule, need));
    }
    case "local-protocol":
      return ofAll(() => localVerdict(gate, rule));
    case "declared":
      return ofMember((member) => declaredVerdict(gate, member));
  }
};
