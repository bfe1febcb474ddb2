import type { Finding, Missing, NextStep, Status, Turn } from "../protocols/Finding.ts";
import { frenchMinutes } from "../kernel/Sentence.ts";
import type { Basis, Strength } from "../protocols/Requirement.ts";

const nbsp = "\u00A0";

/** How a sentence names people and requirements: names live outside the journal. */
export type Names = {
  readonly person: (person: string) => string;
  readonly requirement: (requirement: string) => string;
  readonly citation: (requirement: string) => string | null;
};

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
  "due-soon": "à renouveler bientôt",
  overdue: "à renouveler",
  "not-applicable": "sans objet",
  partly: "en cours",
  unknown: "à vérifier",
  lapsed: "échu",
  unmet: "manque",
};

export const basisFr: Readonly<Record<Basis, string>> = {
  loi: "prévu par la loi",
  annexe: "prévu par l’arrêté ou son annexe",
  "pratique-ars": "pratique de l’ARS",
  structure: "règle de la structure",
  coopilote: "règle de Coopilote",
};

export const strengthFr: Readonly<Record<Strength, string>> = {
  "texte-lu": "texte lu",
  rapporte: "texte rapporté",
  "a-verifier": "à vérifier",
};

export const stepFr: Readonly<Record<NextStep, string | null>> = {
  supplySetting: "Fournir le texte ou la réponse de l’ARS",
  chooseProtocol: "Choisir un protocole",
  readAnnex: "Lire l’annexe",
  confirmAnnexReading: "Relire et confirmer",
  addRequirement: "Ajouter ce que l’annexe prévoit",
  proposeMember: "Ajouter un membre",
  stateProfession: "Indiquer la profession",
  recordQualification: "Ajouter la spécialité",
  recordAffiliation: "Indiquer l’appartenance",
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
  prepareDeclaration: "Préparer la déclaration",
  recordDeposit: "Consigner le dépôt",
  liftSuspension: "Consigner la levée",
  wait: null,
  changeMember: "Revoir l’équipe",
};

const figure = (value: number, unit: NonNullable<Finding["measure"]>["unit"]): string => {
  switch (unit) {
    case "minutes":
      return frenchMinutes(value);
    case "days":
      return `${value}${nbsp}${value > 1 ? "jours" : "jour"}`;
    case "months":
      return `${value}${nbsp}mois`;
    case "times":
      return `${value}${nbsp}fois`;
    case "people":
      return `${value}${nbsp}${value > 1 ? "personnes" : "personne"}`;
    case "acts":
      return `${value}${nbsp}${value > 1 ? "actes" : "acte"}`;
  }
};

/** « 6 h 30 sur 10 h », or what is done alone where the target is unknown. */
export const measureFr = ({ measure }: Finding): string | null => {
  if (measure === null) return null;
  const have = figure(measure.have, measure.unit);
  return measure.need === null
    ? `${have}, cible inconnue`
    : `${have} sur ${figure(measure.need, measure.unit)}`;
};

const shortfall = ({ measure }: Finding): string =>
  measure === null || measure.need === null
    ? "une durée à préciser"
    : figure(measure.need - measure.have, measure.unit);

const subjectFr = ({ subject }: Finding, names: Names): string => {
  switch (subject.kind) {
    case "structure":
      return "la structure";
    case "team":
      return "l’équipe";
    case "member":
      return names.person(subject.person);
    case "binome":
      return `${names.person(subject.delegate)} avec ${names.person(subject.delegant)}`;
  }
};

const of = (name: string): string =>
  /^[aàâeéèêëiîoôuhy]/iu.test(name) ? `d’${name}` : `de ${name}`;

type Said = { readonly what: string; readonly why: string };

/** What each lack is called, and why it does not hold; `who` is the subject's name. */
const saidOf = (missing: Missing, finding: Finding, names: Names): Said => {
  const who = subjectFr(finding, names);
  const title = names.requirement(finding.requirement);
  const { subject } = finding;
  const delegant = subject.kind === "binome" ? names.person(subject.delegant) : who;
  switch (missing) {
    case "setting-not-allowed":
      return {
        what: "Choisir une structure que le protocole admet",
        why: "Le protocole n’est pas ouvert à ce cadre d’exercice.",
      };
    case "setting-unknown":
      return {
        what: "Vérifier le cadre d’exercice",
        why: "Les sources se contredisent : il faut le texte ou la réponse écrite de l’ARS.",
      };
    case "text-not-in-force":
      return {
        what: "Vérifier le texte en vigueur",
        why: "Aucun texte connu n’est en vigueur ce jour-là.",
      };
    case "text-ended":
      return {
        what: "Renouveler sous le nouvel arrêté",
        why: "Le texte de l’équipe n’est plus en vigueur et le nouveau demande une nouvelle déclaration.",
      };
    case "text-carry-over-unknown":
      return {
        what: "Lire ce que le nouvel arrêté conserve",
        why: "Un nouveau texte est en vigueur ; ce qu’il conserve de l’ancien est à vérifier dans l’arrêté.",
      };
    case "annex-not-read":
      return {
        what: "Lire l’annexe de l’arrêté, à deux",
        why: "Coopilote ne l’a pas lue : deux personnes de l’équipe, dont un délégant, disent ce qu’elle prévoit.",
      };
    case "annex-not-confirmed":
      return {
        what: "Confirmer la lecture de l’annexe",
        why: "Une première personne l’a lue ; une seconde doit la relire, l’une des deux étant délégant.",
      };
    case "annex-requirement-missing":
      return {
        what: "Ajouter ce que l’annexe prévoit",
        why: "Une famille est marquée « prévue » sans que l’exigence soit encore écrite.",
      };
    case "no-delegant":
      return {
        what: "Engager un délégant",
        why: "L’équipe compte au moins un délégant et un délégué.",
      };
    case "no-delegate":
      return {
        what: "Engager un délégué",
        why: "L’équipe compte au moins un délégant et un délégué.",
      };
    case "profession-not-stated":
      return { what: `Indiquer la profession ${of(who)}`, why: "Elle n’est pas encore connue." };
    case "profession-not-allowed":
      return {
        what: `Revoir la place ${of(who)} dans l’équipe`,
        why: "Sa profession n’est pas celle que le protocole prévoit pour ce rôle.",
      };
    case "qualification-missing":
      return {
        what: `Indiquer la spécialité ${of(who)}`,
        why: "Le protocole demande une spécialité qui n’est pas indiquée, ou une autre.",
      };
    case "exercise-not-allowed":
      return {
        what: `Vérifier le mode d’exercice ${of(who)}`,
        why: "Le protocole demande un autre mode d’exercice.",
      };
    case "not-affiliated":
    case "no-shared-entity":
      return {
        what: `Indiquer à quelle entité appartiennent ${who}`,
        why: "Les deux membres du binôme appartiennent à la même structure : être inscrit ici ne suffit pas.",
      };
    case "no-shared-software":
      return {
        what: "Indiquer le logiciel commun",
        why: "Aucun logiciel partagé n’est en service ce jour-là.",
      };
    case "no-software-access":
      return { what: `Ouvrir le logiciel commun à ${who}`, why: "L’un des deux n’y a pas accès." };
    case "reachability-not-stated":
      return {
        what: `Dire comment joindre ${delegant}`,
        why: "Le délégant doit être joignable pendant les actes.",
      };
    case "means-not-enough":
      return {
        what: `Compléter les moyens de joindre ${delegant}`,
        why: "Aucun des moyens prévus, téléphone ou téléconsultation, n’est indiqué.",
      };
    case "delay-too-long":
      return {
        what: `Revoir le délai pour joindre ${delegant}`,
        why: "Il dépasse celui du protocole, ou n’est pas indiqué.",
      };
    case "delegant-absent":
      return {
        what: `Indiquer qui remplace ${delegant}`,
        why: "Absence sans remplaçant ce jour-là.",
      };
    case "document-missing":
      return { what: `Classer la pièce : ${title}`, why: "La pièce n’a pas encore été classée." };
    case "document-not-accepted":
      return {
        what: `Relire la pièce : ${title}`,
        why: "Elle est classée ; quelqu’un d’autre que la personne concernée doit l’accepter.",
      };
    case "document-to-redo":
      return {
        what: `Refaire la pièce : ${title}`,
        why: "Elle est à refaire ; le motif est noté.",
      };
    case "document-expired":
      return { what: `Renouveler la pièce : ${title}`, why: "Elle est échue." };
    case "projet-not-attested":
      return {
        what: "Attester l’intégration au projet de santé",
        why: "La déclaration l’atteste ; pas de nouveau passage en comité départemental (ARS Nouvelle-Aquitaine).",
      };
    case "number-missing":
      return {
        what: `Compléter le numéro RPPS ${of(who)}`,
        why: "La déclaration nomme chaque professionnel avec son numéro.",
      };
    case "engagement-missing":
      return {
        what: `Faire signer son engagement à ${who}`,
        why: "L’engagement est individuel et nominatif.",
      };
    case "withdrawn":
      return { what: `Revoir l’équipe sans ${who}`, why: "Cette personne est sortie de l’équipe." };
    case "sworn-statement-missing":
      return {
        what: `Faire signer l’attestation sur l’honneur à ${who}`,
        why: "Chacun atteste ses qualifications, compétences et expériences.",
      };
    case "insurance-missing":
      return {
        what: `Préciser l’assurance ${of(who)}`,
        why: "Elle se déclare dans l’engagement, ou par une attestation de responsabilité civile.",
      };
    case "hours-missing":
      return { what: `Compléter la formation ${of(who)}`, why: `Il manque ${shortfall(finding)}.` };
    case "days-missing":
      return {
        what: `Compléter la formation ${of(who)}`,
        why: `Il manque ${shortfall(finding)} distincts.`.replace(
          "1\u00A0jour distincts",
          "1\u00A0jour distinct",
        ),
      };
    case "figure-unknown":
      return {
        what: `Fournir le chiffre : ${title}`,
        why: "Aucun texte lu ne le donne : à fournir depuis l’annexe, avec la page.",
      };
    case "certificate-incomplete":
      return {
        what: `Compléter l’attestation d’organisme ${of(who)}`,
        why: "Dates, durées ou modules manquent : à demander à l’organisme.",
      };
    case "attestation-missing":
      return {
        what: `Attester la formation ${of(who)}`,
        why: "Un délégant atteste que le délégué est formé.",
      };
    case "attestation-revoked":
      return {
        what: `Attester de nouveau la formation ${of(who)}`,
        why: "L’attestation précédente a été retirée par un délégant.",
      };
    case "assessment-missing":
      return { what: `Évaluer ${who}`, why: `${title} : évaluation à faire.` };
    case "assessment-to-retake":
      return { what: `Reprendre l’évaluation ${of(who)}`, why: "La dernière est à reprendre." };
    case "assessment-late":
      return { what: `${title} : évaluer ${who}`, why: "L’échéance est atteinte ou proche." };
    case "period-not-set":
      return {
        what: `${title} : fixer la périodicité`,
        why: "Aucun texte lu ne la donne : la structure la fixe. Elle n’empêche personne d’exercer.",
      };
    case "acts-missing":
      return { what: `Compléter les actes ${of(who)}`, why: `Il manque ${shortfall(finding)}.` };
    case "not-declared":
      return {
        what: `Déclarer ${who} à l’ARS`,
        why: "Aucun dépôt fait à cette date ne nomme cette personne dans ce rôle.",
      };
    case "suspended":
      return {
        what: "Attendre la levée de la suspension",
        why: "Le protocole est suspendu par l’ARS.",
      };
    case "binome-dissolved":
      return { what: `Revoir le binôme : ${who}`, why: "Ce binôme a été arrêté." };
    case "training-after-declaration":
      return { what: `À savoir : ${who}`, why: "Déclaré avant la fin de la formation." };
  }
};

const whoseFr = (turnOf: Turn, names: Names): string => {
  switch (turnOf.who) {
    case "nobody":
      return "";
    case "person":
      return `C’est à ${names.person(turnOf.person)}.`;
    case "delegants":
      return "C’est à un délégant de l’équipe.";
    case "coordinator":
      return "C’est à la coordination.";
    case "legal-head":
      return "C’est au responsable légal.";
    case "two-members":
      return "C’est à deux personnes de l’équipe, dont un délégant.";
    case "ars":
      return "C’est à l’ARS.";
  }
};

/** Whose rule it is and where it comes from; the words never say more than its strength (j13, j40). */
export const ruleFr = (finding: Finding, names: Names): string => {
  const cited =
    finding.source.title === "" ? names.citation(finding.requirement) : finding.source.title;
  const rule = `${basisFr[finding.basis]}, ${strengthFr[finding.strength]}`;
  const own = finding.basis === "coopilote" || finding.basis === "structure";
  const said = own ? basisFr[finding.basis] : rule;
  return cited === null || cited === "" ? said : `${said} — ${cited}`;
};

/** The part that decides a combined finding, down to its leaf. */
export const decisive = (finding: Finding): Finding => {
  const same = finding.parts.find(
    ({ status, missing }) => status === finding.status && missing === finding.missing,
  );
  return same === undefined ? finding : decisive(same);
};

const shortFr: Readonly<Partial<Record<Missing, string>>> = {
  "document-not-accepted": "à relire",
  "document-to-redo": "à refaire",
  "document-expired": "échue",
  "attestation-missing": "à signer",
  "attestation-revoked": "retirée",
  "engagement-missing": "à signer",
  "sworn-statement-missing": "à signer",
  "number-missing": "à compléter",
  "not-declared": "à déclarer",
  "annex-not-confirmed": "à confirmer",
  "annex-not-read": "à lire",
  "setting-unknown": "à vérifier",
  "assessment-to-retake": "à reprendre",
  "period-not-set": "période à fixer",
  "delegant-absent": "absent",
  suspended: "suspendu par l’ARS",
  "training-after-declaration": "déclaré avant la fin",
};

const cellOf = (finding: Finding): string =>
  measureFr(finding) ??
  (finding.missing === null ? undefined : shortFr[finding.missing]) ??
  statusFr[finding.status];

/** The sentences of a finding, for screens, papers and the verifier alike. */
export const findingWords = (finding: Finding, names: Names): FindingWords => {
  const leaf = decisive(finding);
  const title = names.requirement(finding.requirement);
  const said =
    leaf.missing === null
      ? {
          what: title,
          why: leaf.proof === "declared" ? "Sur déclaration, lors de la reprise." : "",
        }
      : saidOf(leaf.missing, leaf, names);
  return {
    ...said,
    whose: whoseFr(leaf.turnOf, names),
    rule: ruleFr(leaf, names),
    cell: cellOf(finding.parts.length > 0 ? leaf : finding),
    step: leaf.nextStep === null ? null : stepFr[leaf.nextStep],
  };
};
