import type { Finding, Missing } from "../protocols/Finding.ts";
import { decisive } from "./decisive.ts";
import { shortfall } from "./measureFr.ts";
import { type Situation, situationOf, specialtyFr } from "./missingFr.ts";
import type { Names } from "./Names.ts";

/** What each lack was on a day that has passed: a state, never something to do. */
const was: Readonly<Record<Missing, (situation: Situation) => string>> = {
  "setting-not-allowed": () => "Le protocole n’était pas ouvert à ce cadre d’exercice.",
  "setting-unknown": () =>
    "Aucun texte ni aucune réponse écrite de l’ARS ne disait si le protocole était ouvert à ce cadre d’exercice.",
  "text-not-in-force": () => "Aucun texte connu n’était en vigueur.",
  "text-carry-over-unknown": ({ who }) =>
    `Le dépôt qui nommait ${who} datait d’avant le texte en vigueur ; rien ne disait s’il valait encore.`,
  "declaration-to-renew": ({ who }) =>
    `Le dépôt qui nommait ${who} datait d’avant le texte en vigueur, qui demandait une nouvelle déclaration.`,
  "training-carry-over-unknown": () =>
    "La formation suivie sous l’ancien texte était conservée, sans que la structure l’ait confirmé.",
  "training-to-renew": ({ finding }) =>
    `Le texte en vigueur ne reprenait pas la formation suivie sous l’ancien : il manquait ${shortfall(finding)}.`,
  "training-to-top-up": () =>
    "Le texte en vigueur demandait un complément à la formation antérieure ; rien n’avait été suivi.",
  "annex-not-read": () => "Personne de l’équipe n’avait lu l’annexe de l’arrêté.",
  "annex-not-confirmed": () =>
    "Une seule personne de l’équipe avait lu l’annexe de l’arrêté ; aucune autre n’avait confirmé sa lecture.",
  "annex-requirement-missing": () =>
    "L’annexe lue prévoyait une condition que l’équipe n’avait pas écrite.",
  "no-delegant": () => "Aucun délégant n’était engagé dans l’équipe.",
  "no-delegate": () => "Aucun délégué n’était engagé dans l’équipe.",
  "profession-not-stated": () => "Sa profession n’était pas connue.",
  "profession-not-allowed": () =>
    "Sa profession n’était pas celle que le protocole prévoit pour ce rôle.",
  "qualification-missing": ({ finding }) =>
    `Le protocole demandait ${specialtyFr(finding)}, qui n’était pas établie.`,
  "exercise-not-allowed": () => "Son mode d’exercice n’était pas celui que le protocole demande.",
  "not-affiliated": () =>
    "L’appartenance des deux membres du binôme à une même structure n’était pas établie.",
  "no-shared-entity": () =>
    "L’appartenance des deux membres du binôme à une même structure n’était pas établie.",
  "no-shared-software": () => "Aucun logiciel partagé n’était en service.",
  "no-software-access": () => "L’un des deux n’avait pas accès au logiciel partagé.",
  "reachability-not-stated": ({ delegant }) =>
    `Les moyens de joindre ${delegant} n’étaient pas dits.`,
  "means-not-enough": ({ delegant }) =>
    `Les moyens de joindre ${delegant} n’étaient pas ceux que le protocole prévoit.`,
  "delay-too-long": ({ delegant }) =>
    `Le délai pour joindre ${delegant} dépassait celui du protocole, ou n’était pas dit.`,
  "delegant-absent": ({ delegant }) => `Absence sans remplaçant : ${delegant}.`,
  "document-missing": () => "La pièce n’était pas classée.",
  "document-not-accepted": () => "La pièce était classée ; personne ne l’avait encore acceptée.",
  "document-to-redo": () => "La pièce classée était à refaire.",
  "document-expired": () => "La pièce était échue.",
  "projet-not-attested": () => "L’intégration au projet de santé n’était pas attestée.",
  "number-missing": () => "Aucun numéro d’enregistrement n’était connu.",
  "engagement-missing": () => "L’engagement n’était pas signé.",
  withdrawn: ({ who }) => `Sortie de l’équipe avant ce jour : ${who}.`,
  "sworn-statement-missing": () => "L’attestation sur l’honneur n’était pas signée.",
  "insurance-missing": () => "L’assurance n’était pas établie.",
  "hours-missing": ({ finding }) => `Il manquait ${shortfall(finding)} de formation.`,
  "days-missing": ({ finding }) => `Il manquait ${shortfall(finding)} de formation.`,
  "figure-unknown": () =>
    "Le chiffre n’était donné par aucun texte lu, et la structure ne l’avait pas fourni.",
  "certificate-incomplete": () =>
    "L’attestation de l’organisme ne disait pas les dates, les durées ou les modules.",
  "attestation-missing": () => "Aucun délégant n’avait attesté la formation.",
  "attestation-revoked": () => "Le délégant avait retiré son attestation de formation.",
  "assessment-missing": () => "L’évaluation n’était pas faite.",
  "assessment-to-retake": () => "La dernière évaluation était à reprendre.",
  "assessment-late": ({ finding }) =>
    finding.status === "due-soon"
      ? "L’échéance de l’évaluation approchait."
      : "L’échéance de l’évaluation était passée.",
  "period-not-set": () => "Aucune périodicité n’était fixée.",
  "acts-missing": ({ finding }) => `Il manquait ${shortfall(finding)}.`,
  "sessions-missing": ({ finding }) => `Il manquait ${shortfall(finding)} de formation.`,
  "modules-missing": ({ finding }) => `Il restait à suivre ${shortfall(finding)} jusqu’au bout.`,
  "trainer-missing": () =>
    "La durée y était ; l’un des formateurs prévus n’en avait donné aucune partie.",
  "successes-missing": ({ finding }) => `Il manquait ${shortfall(finding)} parmi les actes faits.`,
  "supervised-time-missing": ({ finding }) =>
    `Il manquait ${shortfall(finding)} de pratique supervisée.`,
  "consultations-missing": ({ finding }) => `Il manquait ${shortfall(finding)} à l’évaluation.`,
  "agreement-missing": () =>
    "L’accord signé avec l’Assurance maladie, que ce cadre d’exercice suppose, n’était pas connu.",
  "experience-missing": ({ finding }) =>
    `Il manquait ${shortfall(finding)} d’exercice dans le domaine.`,
  "experience-not-accepted": () =>
    "La durée ou le nombre étaient indiqués ; personne n’avait encore accepté la pièce.",
  "diploma-not-stated": () => "Le diplôme, ou sa date, n’était pas indiqué.",
  "diploma-too-recent": () => "Le diplôme était trop récent pour l’expérience prévue.",
  "prior-acts-missing": ({ finding }) => `Il manquait ${shortfall(finding)} déjà faits.`,
  "working-time-not-stated": () =>
    "La part du temps de travail dans le domaine n’était pas indiquée.",
  "working-time-too-low": () => "La part du temps de travail dans le domaine était trop basse.",
  "upkeep-not-counted": () => "La période était finie et ses actes n’étaient pas tous comptés.",
  "upkeep-too-low": ({ finding }) =>
    `Il manquait ${shortfall(finding)} sur la dernière période comptée.`,
  "ratio-not-counted": () => "La période était finie et n’était pas toute comptée.",
  "ratio-not-reached": () => "La part comptée était trop basse.",
  "ratio-exceeded": () => "La part comptée était trop haute.",
  "volume-not-stated": () => "L’activité de la structure n’était pas indiquée, avec sa pièce.",
  "volume-too-low": ({ finding }) => `Il manquait ${shortfall(finding)} sur l’année indiquée.`,
  "volume-outdated": () => "La dernière année d’activité indiquée était ancienne.",
  "need-not-stated": () => "Le besoin auquel répond le protocole n’était pas dit.",
  "not-declared": ({ who }) => `Aucun dépôt reçu à cet instant ne nommait ${who} à ce titre.`,
  suspended: () => "Le protocole était suspendu par l’ARS.",
  "binome-dissolved": () => "Chacun de ses binômes était arrêté.",
  "training-after-declaration": () => "La déclaration précédait la fin de la formation.",
};

/** What was lacking on a day that has passed, as a state; nothing where nothing was. */
export const lackedFr = (finding: Finding, names: Names): string => {
  const leaf = decisive(finding);
  return leaf.missing === null ? "" : was[leaf.missing](situationOf(leaf, names));
};
