import { documentKinds, isDocumentKind } from "../documents/labels.ts";
import { listed, of, quoted, to } from "../journal/registerPhrases.ts";
import { frenchDay } from "../kernel/Sentence.ts";
import { qualificationFr } from "../people/labels.ts";
import { actTypeFr } from "../protocols/actTypes.ts";
import type { Finding, Missing } from "../protocols/Finding.ts";
import { measureFr, shortfall } from "./measureFr.ts";
import type { Names } from "./Names.ts";

const nbsp = "\u00A0";

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

const roleFr = ({ subject }: Finding): string => {
  if (subject.kind !== "member") return "ce rôle";
  return subject.role === "delegant" ? "un délégant" : "un délégué";
};

/** « la spécialité « médecine générale » », any of those the version asks for (j5). */
export const specialtyFr = ({ specialties }: Finding): string => {
  const rows = (specialties ?? []).map((row) =>
    listed(row.map((one) => quoted(qualificationFr(one)))),
  );
  return rows.length === 0 ? "une spécialité" : `la spécialité ${rows.join(" ou ")}`;
};

/** The piece by its own name where the part asked is one, and of whom where it is about someone. */
const pieceFr = ({ finding: { part, subject }, who, title }: Situation): string => {
  const piece = part !== null && isDocumentKind(part) ? documentKinds[part] : title;
  return subject.kind === "member" ? `${piece} ${of(who)}` : piece;
};

/** «  : échographie vasculaire », where it is judged by type of act (j10). */
const ofType = ({ actType }: Finding): string =>
  actType === null ? "" : `${nbsp}: ${actTypeFr(actType)}`;

const dueFr = ({ due, status }: Finding): string => {
  if (due === null) return "";
  const day = frenchDay(due);
  return status === "due-soon" || status === "met"
    ? ` Échéance${nbsp}: le ${day}.`
    : ` Échéance dépassée depuis le ${day}.`;
};

type Said = { readonly what: string; readonly why: string };

/** Whom a lack is about, and what it is of. */
export type Situation = {
  readonly finding: Finding;
  readonly who: string;
  readonly title: string;
  readonly delegant: string;
};

/** What each lack is called, and why it does not hold; `who` is the subject's name. */
const said: Readonly<Record<Missing, (situation: Situation) => Said>> = {
  "setting-not-allowed": () => ({
    what: "Choisir une structure que le protocole admet",
    why: "Le protocole n’est pas ouvert à ce cadre d’exercice.",
  }),
  "setting-unknown": () => ({
    what: "Vérifier le cadre d’exercice",
    why: "Les sources lues ne permettent pas de conclure : il faut le texte ou la réponse écrite de l’ARS.",
  }),
  "text-not-in-force": () => ({
    what: "Vérifier le texte en vigueur",
    why: "Aucun texte connu n’est en vigueur ce jour-là.",
  }),
  "text-carry-over-unknown": ({ who }) => ({
    what: `Lire si la déclaration ${of(who)} vaut encore`,
    why: "Un nouveau texte est en vigueur ; ce qu’il conserve des déclarations antérieures est à vérifier dans l’arrêté.",
  }),
  "declaration-to-renew": ({ who }) => ({
    what: `Déclarer ${who} sous le nouvel arrêté`,
    why: `Le dépôt qui nomme ${who} date d’avant le nouveau texte, qui demande une nouvelle déclaration.`,
  }),
  "training-carry-over-unknown": ({ who }) => ({
    what: `Confirmer que la formation ${of(who)} vaut sous le nouvel arrêté`,
    why: "Elle est conservée tant qu’aucun texte ne dit le contraire ; la structure le confirme, article à l’appui.",
  }),
  "training-to-renew": ({ who, finding }) => ({
    what: `Former ${who} sous le nouvel arrêté`,
    why: `Le nouveau texte ne reprend pas la formation suivie sous l’ancien : il manque ${shortfall(finding)}.`,
  }),
  "training-to-top-up": ({ who }) => ({
    what: `Compléter la formation ${of(who)} sous le nouvel arrêté`,
    why: "Le nouveau texte conserve la formation antérieure et demande un complément.",
  }),
  "annex-not-read": () => ({
    what: "Lire l’annexe de l’arrêté, à deux",
    why: "Coopilote ne l’a pas lue : deux personnes de l’équipe, dont un délégant, disent ce qu’elle prévoit.",
  }),
  "annex-not-confirmed": () => ({
    what: "Confirmer la lecture de l’annexe",
    why: "Une première personne l’a lue ; une seconde doit la relire, l’une des deux étant délégant.",
  }),
  "annex-requirement-missing": () => ({
    what: "Ajouter ce que l’annexe prévoit",
    why: "Une famille est marquée « prévue » sans que l’exigence soit encore écrite.",
  }),
  "no-delegant": () => ({
    what: "Engager un délégant",
    why: "L’équipe compte au moins un délégant et un délégué.",
  }),
  "no-delegate": () => ({
    what: "Engager un délégué",
    why: "L’équipe compte au moins un délégant et un délégué.",
  }),
  "profession-not-stated": ({ who }) => ({
    what: `Indiquer la profession ${of(who)}`,
    why: "La fiche ne la dit pas encore, et le protocole n’admet que certaines professions.",
  }),
  "profession-not-allowed": ({ who, finding }) => ({
    what: `Revoir la place ${of(who)} dans l’équipe`,
    why: `Sa profession n’est pas de celles que le protocole prévoit pour ${roleFr(finding)}.`,
  }),
  "qualification-missing": ({ who, finding }) => {
    const asked = `Le protocole demande à ${roleFr(finding)} ${specialtyFr(finding)}`;
    return finding.nextStep === "changeMember"
      ? {
          what: `Revoir la place ${of(who)} dans l’équipe`,
          why: `${asked}${nbsp}; la fiche en dit une autre.`,
        }
      : {
          what: `Indiquer la spécialité ${of(who)}`,
          why: `${asked}${nbsp}; la fiche ne la dit pas.`,
        };
  },
  "exercise-not-allowed": ({ who, finding }) =>
    finding.nextStep === "changeMember"
      ? {
          what: `Revoir la place ${of(who)} dans l’équipe`,
          why: "Le protocole demande un autre mode d’exercice, libéral ou salarié, que celui de la fiche.",
        }
      : {
          what: `Indiquer le mode d’exercice ${of(who)}`,
          why: "Le protocole demande un mode d’exercice, libéral ou salarié, que la fiche ne dit pas.",
        },
  "not-affiliated": ({ who }) => ({
    what: `Indiquer à quelle entité appartiennent ${who}`,
    why: "Les deux membres du binôme appartiennent à la même structure : être inscrit ici ne suffit pas.",
  }),
  "no-shared-entity": ({ who }) => ({
    what: `Indiquer à quelle entité appartiennent ${who}`,
    why: "Les deux membres du binôme appartiennent à la même structure : être inscrit ici ne suffit pas.",
  }),
  "no-shared-software": () => ({
    what: "Indiquer le logiciel commun",
    why: "Aucun logiciel partagé n’est en service ce jour-là.",
  }),
  "no-software-access": ({ who }) => ({
    what: `Ouvrir le logiciel commun ${to(who)}`,
    why: "L’un des deux n’a pas accès au logiciel commun en service.",
  }),
  "reachability-not-stated": ({ delegant }) => ({
    what: `Dire comment joindre ${delegant}`,
    why: "Le délégant doit être joignable pendant les actes.",
  }),
  "means-not-enough": ({ delegant }) => ({
    what: `Compléter les moyens de joindre ${delegant}`,
    why: "Un moyen que le protocole prévoit, téléphone ou téléconsultation, n’est pas indiqué.",
  }),
  "delay-too-long": ({ delegant }) => ({
    what: `Revoir le délai pour joindre ${delegant}`,
    why: "Il dépasse celui du protocole, ou n’est pas indiqué.",
  }),
  "delegant-absent": ({ delegant }) => ({
    what: `Indiquer qui remplace ${delegant}`,
    why: "Absence sans remplaçant ce jour-là.",
  }),
  "document-missing": (situation) => ({
    what: `Classer la pièce : ${pieceFr(situation)}`,
    why: "Aucune pièce de ce genre n’est classée.",
  }),
  "document-not-accepted": (situation) => ({
    what: `Relire la pièce : ${pieceFr(situation)}`,
    why: "Elle est classée ; quelqu’un d’autre que la personne concernée doit l’accepter.",
  }),
  "document-to-redo": (situation) => ({
    what: `Refaire la pièce : ${pieceFr(situation)}`,
    why: "Qui l’a relue demande de la refaire ; le motif est dans les pièces.",
  }),
  "document-expired": (situation) => ({
    what: `Renouveler la pièce : ${pieceFr(situation)}`,
    why: `La pièce classée n’est plus valable.${dueFr(situation.finding)}`,
  }),
  "projet-not-attested": () => ({
    what: "Attester l’intégration au projet de santé",
    why: "La déclaration l’atteste ; pas de nouveau passage en comité départemental, d’après l’ARS Nouvelle-Aquitaine.",
  }),
  "number-missing": ({ who }) => ({
    what: `Compléter le numéro RPPS ${of(who)}`,
    why: "La déclaration nomme chaque professionnel avec son numéro.",
  }),
  "engagement-missing": ({ who }) => ({
    what: `Faire signer son engagement ${to(who)}`,
    why: "L’engagement est individuel et nominatif.",
  }),
  withdrawn: ({ who }) => ({
    what: `Revoir l’équipe sans ${who}`,
    why: "Sa sortie de l’équipe est notée ; un nouvel engagement signé la ferait revenir.",
  }),
  "sworn-statement-missing": ({ who }) => ({
    what: `Faire signer l’attestation sur l’honneur ${to(who)}`,
    why: "Chacun atteste ses qualifications, compétences et expériences.",
  }),
  "insurance-missing": ({ who }) => ({
    what: `Préciser l’assurance ${of(who)}`,
    why: "Elle se déclare dans l’engagement, ou par une attestation de responsabilité civile.",
  }),
  "hours-missing": ({ who, finding }) => ({
    what: `Compléter la formation ${of(who)}`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "days-missing": ({ who, finding }) => ({
    what: `Compléter la formation ${of(who)}`,
    why: `Il manque ${shortfall(finding)} distincts.`.replace(
      "1\u00A0jour distincts",
      "1\u00A0jour distinct",
    ),
  }),
  "figure-unknown": ({ title }) => ({
    what: `Fournir le chiffre : ${title}`,
    why: "Aucun texte lu ne le donne : à fournir depuis l’annexe, avec la page.",
  }),
  "sessions-missing": ({ who, finding }) => ({
    what: `Compléter la formation ${of(who)}`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "modules-missing": ({ who, finding }) => ({
    what: `Compléter la formation ${of(who)}`,
    why: `Il reste à suivre jusqu’au bout ${shortfall(finding)}.`,
  }),
  "trainer-missing": ({ who }) => ({
    what: `Compléter la formation ${of(who)}`,
    why: "La durée y est ; l’un des formateurs prévus n’en a encore donné aucune partie.",
  }),
  "certificate-incomplete": ({ who }) => ({
    what: `Compléter l’attestation d’organisme ${of(who)}`,
    why: "Dates, durées ou modules manquent : à demander à l’organisme.",
  }),
  "attestation-missing": ({ who }) => ({
    what: `Attester la formation ${of(who)}`,
    why: "Un délégant atteste que le délégué est formé.",
  }),
  "attestation-revoked": ({ who }) => ({
    what: `Attester de nouveau la formation ${of(who)}`,
    why: "L’attestation précédente a été retirée par un délégant.",
  }),
  "assessment-missing": ({ who, title }) => ({
    what: `Évaluer ${who}`,
    why: `${title} : évaluation à faire.`,
  }),
  "assessment-to-retake": ({ who, finding }) => ({
    what: `Reprendre l’évaluation ${of(who)}`,
    why: `La dernière évaluation consignée est à reprendre.${dueFr(finding)}`,
  }),
  "assessment-late": ({ who, title, finding }) => ({
    what: `${title} : évaluer ${who}`,
    why: dueFr(finding).trim() || "L’échéance est atteinte.",
  }),
  "period-not-set": ({ title }) => ({
    what: `${title} : fixer la périodicité`,
    why: "Aucun texte lu ne la donne : la structure la fixe. Elle n’empêche personne d’exercer.",
  }),
  "acts-missing": ({ who, finding }) => ({
    what: `Compléter les actes ${of(who)}${ofType(finding)}`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "successes-missing": ({ who, finding }) => ({
    what: `Compléter les actes ${of(who)}${ofType(finding)}`,
    why: `Il manque ${shortfall(finding)} parmi les actes faits.`,
  }),
  "supervised-time-missing": ({ who, finding }) => ({
    what: `Compléter la pratique supervisée ${of(who)}${ofType(finding)}`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "consultations-missing": ({ who, finding }) => ({
    what: `Évaluer ${who} sur d’autres consultations`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "agreement-missing": () => ({
    what: "Préciser l’accord signé avec l’Assurance maladie",
    why: "Le protocole est ouvert à ce cadre d’exercice si la structure a signé l’accord prévu.",
  }),
  "experience-missing": ({ who, finding }) => ({
    what: `Indiquer l’expérience ${of(who)}`,
    why: `Il manque ${shortfall(finding)} d’exercice dans le domaine.`,
  }),
  "experience-not-accepted": () => ({
    what: "Relire la pièce jointe",
    why: "La durée ou le nombre sont indiqués ; quelqu’un d’autre que la personne concernée doit accepter la pièce.",
  }),
  "diploma-not-stated": ({ who }) => ({
    what: `Indiquer le diplôme ${of(who)} et sa date`,
    why: "L’expérience se compte depuis ce diplôme.",
  }),
  "diploma-too-recent": ({ who }) => ({
    what: `Attendre : ${who}`,
    why: "Le diplôme est trop récent pour l’expérience prévue.",
  }),
  "prior-acts-missing": ({ who, finding }) => ({
    what: `Indiquer les actes déjà faits par ${who}`,
    why: `Il manque ${shortfall(finding)}.`,
  }),
  "working-time-not-stated": ({ who }) => ({
    what: `Indiquer le temps de travail ${of(who)} dans le domaine`,
    why: "Sa part n’est pas encore connue.",
  }),
  "working-time-too-low": ({ who, finding }) => ({
    what: `Revoir la place ${of(who)} dans l’équipe`,
    why: `La part du temps de travail dans le domaine est trop basse : ${measureFr(finding) ?? "inconnue"}.`,
  }),
  "upkeep-not-counted": ({ who }) => ({
    what: `Compter les actes : ${who}`,
    why: "La période est finie et ses actes ne sont pas tous comptés.",
  }),
  "upkeep-too-low": ({ who, finding }) => ({
    what: `Maintien des compétences : ${who}`,
    why: `Il manque ${shortfall(finding)} sur la dernière période comptée.`,
  }),
  "ratio-not-counted": ({ title }) => ({
    what: `${title} : faire le décompte`,
    why: "La période est finie et n’est pas toute comptée.",
  }),
  "ratio-not-reached": ({ title, finding }) => ({
    what: `${title} : revoir la part`,
    why: `La part comptée est trop basse : ${measureFr(finding) ?? "inconnue"}.`,
  }),
  "ratio-exceeded": ({ title, finding }) => ({
    what: `${title} : revoir la part`,
    why: `La part comptée est trop haute : ${measureFr(finding) ?? "inconnue"}.`,
  }),
  "volume-not-stated": ({ title }) => ({
    what: `${title} : indiquer l’activité de la structure`,
    why: "Le nombre d’actes d’une année n’est pas encore connu, avec sa pièce.",
  }),
  "volume-too-low": ({ title, finding }) => ({
    what: `${title} : activité trop basse`,
    why: `Il manque ${shortfall(finding)} sur l’année indiquée.`,
  }),
  "volume-outdated": ({ title }) => ({
    what: `${title} : mettre à jour l’activité de la structure`,
    why: "La dernière année indiquée est ancienne.",
  }),
  "need-not-stated": () => ({
    what: "Dire à quel besoin répond le protocole",
    why: "Un protocole local répond à un besoin de santé qu’aucun protocole national ne couvre.",
  }),
  "not-declared": ({ who }) => ({
    what: `Déclarer ${who} à l’ARS`,
    why: `Aucun dépôt fait à cette date ne nomme ${who} à ce titre.`,
  }),
  suspended: ({ finding: { since } }) => ({
    what: "Attendre la levée de la suspension",
    why:
      since === null
        ? "Le protocole est suspendu par l’ARS."
        : `Le protocole est suspendu par l’ARS depuis le ${frenchDay(since.day)}.`,
  }),
  "binome-dissolved": ({ who }) => ({
    what: `Rétablir un binôme : ${who}`,
    why: "Chacun de ses binômes a été arrêté.",
  }),
  "training-after-declaration": ({ who }) => ({
    what: `À savoir : ${who}`,
    why: "Le dépôt qui déclare cette personne précède l’attestation de sa formation ; la ligne reste.",
  }),
};

/** A requirement's title, with the type of act it is judged for (j10). */
export const titledFr = ({ requirement, actType }: Finding, names: Names): string =>
  actType === null
    ? names.requirement(requirement)
    : `${names.requirement(requirement)} (${actTypeFr(actType)})`;

export const situationOf = (finding: Finding, names: Names): Situation => {
  const who = subjectFr(finding, names);
  const { subject } = finding;
  return {
    finding,
    who,
    title: titledFr(finding, names),
    delegant: subject.kind === "binome" ? names.person(subject.delegant) : who,
  };
};

export const saidOf = (missing: Missing, finding: Finding, names: Names): Said =>
  said[missing](situationOf(finding, names));
