import { to } from "../journal/registerPhrases.ts";
import type { Finding, Missing, NextStep, Status, Turn } from "../protocols/Finding.ts";
import type { Basis, Strength } from "../protocols/Requirement.ts";
import { withheldRequirement } from "../protocols/withheld.ts";
import { decisive, turnsOf } from "./decisive.ts";
import { measureFr } from "./measureFr.ts";
import { saidOf, titledFr } from "./missingFr.ts";
import type { Names } from "./Names.ts";
import { onDeclarationFr } from "./repriseFr.ts";

/** `what` to do, `why` it does not hold, `whose` turn, `rule` and its source, `cell` of the matrix, `step` of the button. */
export type FindingWords = {
  readonly what: string;
  readonly why: string;
  readonly whose: string;
  readonly rule: string;
  readonly cell: string;
  readonly step: string | null;
};

/** What a state is called; never by its colour alone. */
export const statusFr: Readonly<Record<Status, string>> = {
  met: "acquis",
  "due-soon": "à faire bientôt",
  overdue: "à renouveler",
  "not-applicable": "sans objet",
  partly: "en cours",
  unknown: "à vérifier",
  lapsed: "échu",
  unmet: "manque",
};

const basisFr: Readonly<Record<Basis, string>> = {
  loi: "loi",
  annexe: "arrêté ou son annexe",
  "pratique-ars": "pratique de l’ARS",
  structure: "règle de la structure",
  coopilote: "règle de Coopilote",
};
const basisReadFr: Readonly<Partial<Record<Basis, string>>> = {
  loi: "prévu par la loi",
  annexe: "prévu par l’arrêté ou son annexe",
};

export const strengthFr: Readonly<Record<Strength, string>> = {
  "texte-lu": "texte lu",
  rapporte: "texte rapporté",
  "a-verifier": "à vérifier",
};

/** Whose rule it is and how well it is known; a text provides for something only once it was read (j13, j40). */
export const provenanceFr = (basis: Basis, strength: Strength): string => {
  if (basis === "coopilote" || basis === "structure") return basisFr[basis];
  const read = strength === "texte-lu" ? basisReadFr[basis] : undefined;
  return `${read ?? basisFr[basis]}, ${strengthFr[strength]}`;
};

export const stepFr: Readonly<Record<NextStep, string | null>> = {
  supplySetting: "Fournir le texte ou la réponse de l’ARS",
  interpretText: "Dire ce que l’arrêté conserve",
  chooseProtocol: "Choisir un protocole",
  readAnnex: "Lire l’annexe",
  confirmAnnexReading: "Relire et confirmer",
  addRequirement: "Ajouter ce que l’annexe prévoit",
  proposeMember: "Ajouter un membre",
  stateProfession: "Indiquer la profession",
  recordQualification: "Ajouter la spécialité",
  startExercise: "Indiquer le mode d’exercice",
  recordAffiliation: "Indiquer l’appartenance",
  stateAgreement: "Indiquer l’accord signé",
  adoptSharedSoftware: "Indiquer le logiciel commun",
  stateReachability: "Dire comment joindre",
  recordAbsence: "Indiquer qui remplace",
  fileDocument: "Classer la pièce",
  acceptDocument: "Relire la pièce",
  attestProjetDeSante: "Attester l’intégration",
  recordRegistration: "Compléter le numéro",
  signEngagement: "Signer l’engagement",
  signSwornStatement: "Signer l’attestation sur l’honneur",
  scheduleSession: "Prévoir une séance",
  signAttendance: "Signer la présence",
  closeSheet: "Clore la feuille",
  acceptExternalTraining: "Compléter l’attestation",
  supplyFigure: "Fournir le chiffre",
  attestTraining: "Attester la formation",
  recordAssessment: "Consigner l’évaluation",
  recordSupervisedPractice: "Consigner les actes",
  stateExperience: "Indiquer l’expérience",
  statePriorActs: "Indiquer les actes déjà faits",
  stateWorkingTime: "Indiquer le temps de travail",
  countActs: "Compter les actes",
  countRatio: "Faire le décompte",
  stateVolume: "Indiquer l’activité",
  prepareDeclaration: "Préparer la déclaration",
  recordDeposit: "Consigner le dépôt",
  liftSuspension: "Consigner la levée",
  wait: null,
  changeMember: "Revoir l’équipe",
};

const toWhomFr = (turnOf: Turn, names: Names): string | undefined => {
  switch (turnOf.who) {
    case "nobody":
      return undefined;
    case "person":
      return to(names.person(turnOf.person));
    case "delegants":
      return "à un délégant de l’équipe";
    case "coordinator":
      return "à la coordination";
    case "legal-head":
      return "au responsable légal";
    case "two-members":
      return "à deux personnes de l’équipe, dont un délégant";
    case "ars":
      return "à l’ARS";
  }
};

/** Whose turn it is, of every branch that would do. */
const whoseFr = (finding: Finding, names: Names): string => {
  const whom = turnsOf(finding).flatMap((turn) => toWhomFr(turn, names) ?? []);
  return whom.length === 0 ? "" : `C’est ${whom.join(" ou ")}.`;
};

/** Whose rule it is and where it comes from; the words never say more than its strength (j13, j40). */
export const ruleFr = (finding: Finding, names: Names): string => {
  const cited =
    finding.source.title === "" ? names.citation(finding.requirement) : finding.source.title;
  const said =
    finding.missing === "setting-unknown"
      ? strengthFr[finding.strength]
      : provenanceFr(finding.basis, finding.strength);
  const says = cited === null || cited === "" || cited.toLowerCase() === said.toLowerCase();
  return says ? said : `${said} — ${cited}`;
};

/** What a cell says of each lack in a word or two, where no measure does. */
const shortFr: Readonly<Record<Missing, string>> = {
  "setting-not-allowed": "non admis",
  "setting-unknown": "à vérifier",
  "text-not-in-force": "aucun texte",
  "text-carry-over-unknown": "à vérifier",
  "declaration-to-renew": "à refaire",
  "training-carry-over-unknown": "à confirmer",
  "training-to-renew": "à refaire",
  "training-to-top-up": "à compléter",
  "annex-not-read": "à lire",
  "annex-not-confirmed": "à confirmer",
  "annex-requirement-missing": "à compléter",
  "no-delegant": "délégant à engager",
  "no-delegate": "délégué à engager",
  "profession-not-stated": "à indiquer",
  "profession-not-allowed": "non prévue",
  "qualification-missing": "spécialité non notée",
  "exercise-not-allowed": "exercice à vérifier",
  "not-affiliated": "à indiquer",
  "no-shared-entity": "à indiquer",
  "no-shared-software": "à indiquer",
  "no-software-access": "accès à ouvrir",
  "reachability-not-stated": "à indiquer",
  "means-not-enough": "moyens à compléter",
  "delay-too-long": "délai à revoir",
  "delegant-absent": "absent",
  "document-missing": "à classer",
  "document-not-accepted": "à relire",
  "document-to-redo": "à refaire",
  "document-expired": "échue",
  "projet-not-attested": "à attester",
  "number-missing": "à compléter",
  "engagement-missing": "à signer",
  withdrawn: "hors équipe",
  "sworn-statement-missing": "à signer",
  "insurance-missing": "à préciser",
  "hours-missing": "à compléter",
  "days-missing": "à compléter",
  "figure-unknown": "chiffre à fournir",
  "certificate-incomplete": "à compléter",
  "attestation-missing": "à signer",
  "attestation-revoked": "retirée",
  "assessment-missing": "à faire",
  "assessment-to-retake": "à reprendre",
  "assessment-late": "à renouveler",
  "sessions-missing": "à compléter",
  "modules-missing": "à suivre",
  "trainer-missing": "formateur à venir",
  "successes-missing": "à compléter",
  "supervised-time-missing": "à compléter",
  "consultations-missing": "à compléter",
  "agreement-missing": "accord à préciser",
  "experience-missing": "à indiquer",
  "experience-not-accepted": "à relire",
  "diploma-not-stated": "à indiquer",
  "diploma-too-recent": "trop récent",
  "prior-acts-missing": "à indiquer",
  "working-time-not-stated": "à indiquer",
  "working-time-too-low": "trop bas",
  "upkeep-not-counted": "à compter",
  "upkeep-too-low": "trop bas",
  "ratio-not-counted": "à compter",
  "ratio-not-reached": "trop bas",
  "ratio-exceeded": "trop haut",
  "volume-not-stated": "à indiquer",
  "volume-too-low": "trop bas",
  "volume-outdated": "à mettre à jour",
  "need-not-stated": "à indiquer",
  "period-not-set": "période à fixer",
  "acts-missing": "à compléter",
  "not-declared": "à déclarer",
  suspended: "suspendu par l’ARS",
  "binome-dissolved": "arrêté",
  "training-after-declaration": "déclaré avant la fin",
};

const cellOf = (finding: Finding): string =>
  measureFr(finding) ??
  (finding.missing === null ? undefined : shortFr[finding.missing]) ??
  statusFr[finding.status];

const withheldWords = (finding: Finding, names: Names): FindingWords => {
  const { subject } = finding;
  const whom = subject.kind === "member" ? `\u00A0: ${names.person(subject.person)}` : "";
  return {
    what: `Une condition d’un·e collègue${whom}`,
    why: "Le détail de ses résultats n’est lisible que par cette personne, ses délégants et la coordination.",
    whose: whoseFr(finding, names),
    rule: provenanceFr(finding.basis, finding.strength),
    cell: "non montré",
    step: null,
  };
};

/** The sentences of a finding, for screens, papers and the verifier alike. */
export const findingWords = (finding: Finding, names: Names): FindingWords => {
  if (finding.requirement === withheldRequirement) return withheldWords(finding, names);
  const leaf = decisive(finding);
  const said =
    leaf.missing === null
      ? {
          what: titledFr(finding, names),
          why: leaf.proof === "declared" ? onDeclarationFr(leaf) : "",
        }
      : saidOf(leaf.missing, leaf, names);
  return {
    ...said,
    whose: whoseFr(finding, names),
    rule: ruleFr(leaf, names),
    cell: cellOf(finding.parts.length > 0 ? leaf : finding),
    step: leaf.nextStep === null ? null : stepFr[leaf.nextStep],
  };
};
