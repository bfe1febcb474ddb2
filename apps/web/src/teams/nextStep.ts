import type { Finding, NextStep } from "@coopilote/domain/protocols/Finding.ts";
import { branches, decisive } from "@coopilote/domain/readiness/decisive.ts";
import { stepFr } from "@coopilote/domain/readiness/fr.ts";
import { type Asked, searchOf } from "./gestures.ts";
import { WORDS_FOR } from "./gesturesFr.ts";
import { isShort, planAddress } from "../training/planAddress.ts";

/** Who looks at a team, and where it is. */
export interface Place {
  readonly structure: string;
  readonly team: string;
  readonly me: {
    readonly person: string;
    readonly manages: boolean;
    /** Proposed for or engaged in. */
    readonly role: "delegant" | "delegate" | null;
    /** Who decides of others is engaged (R18). */
    readonly engaged: "delegant" | "delegate" | null;
  };
  /** Whether it is looked at as it was: nothing is done there. */
  readonly isPast?: boolean | undefined;
  /** Whether a step would be refused today: the field puts it after something that lacks. */
  readonly isEarly?: ((finding: Finding) => boolean) | undefined;
}

/** Where the next step of a finding is taken: a page, or a dialog of the team page. */
export type Way =
  | { readonly to: "page"; readonly href: string }
  | { readonly to: "dialog"; readonly asked: Asked };

/** Whom a finding waits for, or whom it is about. */
const personOf = ({ subject, turnOf }: Finding): string | undefined => {
  if (turnOf.who === "person") return turnOf.person;
  if (subject.kind === "member") return subject.person;
  return subject.kind === "binome" ? subject.delegant : undefined;
};

const teamHref = ({ structure, team }: Place, page = ""): string =>
  `/s/${structure}/equipes/${team}${page}`;

const manages = ({ me }: Place): boolean => me.manages;
const isMember = ({ me }: Place): boolean => me.role !== null;
export const isEngagedDelegant = ({ me }: Place): boolean => me.engaged === "delegant";
const delegantOrManages = (place: Place): boolean => isEngagedDelegant(place) || manages(place);
const plansTraining = (place: Place): boolean => place.me.role === "delegant" || manages(place);
const memberOrManages = (place: Place): boolean => isMember(place) || manages(place);
const isSelf = ({ me }: Place, finding: Finding): boolean => me.person === personOf(finding);
const managesOrSelf = (place: Place, finding: Finding): boolean =>
  manages(place) || isSelf(place, finding);
const delegantForAnother = (place: Place, finding: Finding): boolean =>
  isEngagedDelegant(place) && !isSelf(place, finding);

type May = (place: Place, finding: Finding) => boolean;

/** Whose button it is, as the structure's policy says; the server decides all the same. */
const MAY: Readonly<Record<NextStep, May>> = {
  supplySetting: delegantOrManages,
  interpretText: delegantOrManages,
  chooseProtocol: manages,
  readAnnex: isMember,
  confirmAnnexReading: isMember,
  addRequirement: delegantOrManages,
  proposeMember: delegantOrManages,
  stateProfession: managesOrSelf,
  recordQualification: managesOrSelf,
  startExercise: managesOrSelf,
  recordAffiliation: manages,
  stateAgreement: manages,
  adoptSharedSoftware: manages,
  stateReachability: managesOrSelf,
  recordAbsence: managesOrSelf,
  fileDocument: () => true,
  acceptDocument: (place, finding) => delegantOrManages(place) && !isSelf(place, finding),
  attestProjetDeSante: manages,
  recordRegistration: managesOrSelf,
  signEngagement: (place, finding) => isSelf(place, finding) || delegantOrManages(place),
  signSwornStatement: (place, finding) => isSelf(place, finding) || delegantOrManages(place),
  scheduleSession: plansTraining,
  signAttendance: isMember,
  closeSheet: memberOrManages,
  acceptExternalTraining: memberOrManages,
  supplyFigure: delegantOrManages,
  attestTraining: (place, finding) => delegantOrManages(place) && !isSelf(place, finding),
  recordAssessment: delegantForAnother,
  recordSupervisedPractice: delegantForAnother,
  stateExperience: managesOrSelf,
  statePriorActs: managesOrSelf,
  stateWorkingTime: managesOrSelf,
  countActs: memberOrManages,
  countRatio: memberOrManages,
  stateVolume: manages,
  prepareDeclaration: delegantOrManages,
  recordDeposit: memberOrManages,
  liftSuspension: delegantOrManages,
  wait: () => false,
  changeMember: delegantOrManages,
};

const personPage = (place: Place, finding: Finding): Way => {
  const person = personOf(finding);
  const people = `/s/${place.structure}/personnes`;
  return { to: "page", href: person === undefined ? people : `${people}/${person}` };
};

const page = (href: string): Way => ({ to: "page", href });

/** Minutes that a finding lacks; without end where it lacks something else. */
const minutesShort = ({ measure }: Finding): number =>
  measure?.unit === "minutes" && measure.need !== null ? measure.need - measure.have : Infinity;

const wayTo = (step: NextStep, place: Place, leaf: Finding): Way | undefined => {
  const root = `/s/${place.structure}`;
  const asked = {
    person: personOf(leaf),
    requirement: leaf.requirement,
    part: leaf.part ?? undefined,
  };
  switch (step) {
    case "wait":
      return undefined;
    case "chooseProtocol":
      return page(`${root}/equipes/nouvelle`);
    case "readAnnex":
    case "confirmAnnexReading":
    case "addRequirement":
      return page(teamHref(place, "/annexe"));
    case "stateProfession":
    case "recordQualification":
    case "startExercise":
    case "recordRegistration":
    case "recordAffiliation":
    case "recordAbsence":
      return personPage(place, leaf);
    case "stateAgreement":
    case "adoptSharedSoftware":
      return page(`${root}/structure`);
    case "acceptDocument":
      return page(`${root}/pieces`);
    case "scheduleSession":
      return page(
        planAddress(place.structure, {
          team: place.team,
          person: isShort({ minutes: minutesShort(leaf) }) ? asked.person : undefined,
        }),
      );
    case "signAttendance":
      return page(`${root}/moi`);
    case "closeSheet":
      return page(`${root}/seances`);
    case "acceptExternalTraining":
      return page(teamHref(place, `/heures/${personOf(leaf) ?? ""}`));
    case "attestProjetDeSante":
    case "prepareDeclaration":
    case "recordDeposit":
    case "liftSuspension":
      return page(teamHref(place, "/declaration"));
    case "changeMember":
      return page(teamHref(place, "#membres"));
    case "interpretText":
    case "proposeMember":
      return { to: "dialog", asked: { gesture: step } };
    case "signEngagement":
    case "signSwornStatement":
    case "stateReachability":
    case "attestTraining":
      return { to: "dialog", asked: { gesture: step, person: asked.person } };
    case "supplySetting":
    case "fileDocument":
    case "supplyFigure":
    case "recordAssessment":
    case "recordSupervisedPractice":
    case "stateExperience":
    case "statePriorActs":
    case "stateWorkingTime":
    case "countActs":
    case "countRatio":
    case "stateVolume":
      return { to: "dialog", asked: { gesture: step, ...asked } };
  }
};

/** A next step of a finding: where it is taken, and what its button says. */
export interface Step {
  readonly way: Way;
  readonly label: string | undefined;
}

/** « Signer mon engagement » to the person, « Déposer l’engagement papier » to another. */
const labelIn = (step: NextStep, leaf: Finding, { me }: Place): string | undefined => {
  const words: Readonly<Partial<Record<NextStep, string>>> =
    WORDS_FOR[me.person === personOf(leaf) ? "own" : "other"];
  return words[step] ?? stepFr[step] ?? undefined;
};

/** The next steps of a finding for whoever looks, each once: any would do; none where it is someone else's, or too early. */
export const stepsOf = (finding: Finding, place: Place): ReadonlyArray<Step> => {
  if (place.isEarly?.(finding) === true) return [];
  const steps = branches(finding).flatMap((leaf): ReadonlyArray<Step> => {
    const { nextStep } = leaf;
    const way =
      nextStep === null || !MAY[nextStep](place, leaf) ? undefined : wayTo(nextStep, place, leaf);
    return nextStep === null || way === undefined
      ? []
      : [{ way, label: labelIn(nextStep, leaf, place) }];
  });
  const hrefs = steps.map(({ way }) => hrefOf(way, place));
  return steps.filter((_, index) => hrefs.indexOf(hrefs[index] ?? "") === index);
};

/** Where the first next step of a finding is taken by whoever looks. */
export const wayOf = (finding: Finding, place: Place): Way | undefined =>
  stepsOf(finding, place)[0]?.way;

/** What the button of a finding says, whoever may press it. */
export const labelOf = (finding: Finding, place: Place): string | undefined => {
  const leaf = decisive(finding);
  return leaf.nextStep === null ? undefined : labelIn(leaf.nextStep, leaf, place);
};

/** The address of a way, for a link from any page. */
export const hrefOf = (way: Way, place: Place): string => {
  if (way.to === "page") return way.href;
  const pairs = Object.entries(searchOf(way.asked)).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return `${teamHref(place)}?${new URLSearchParams(pairs).toString()}`;
};
