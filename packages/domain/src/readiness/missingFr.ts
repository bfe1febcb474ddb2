import type { Finding, Missing } from "../protocols/Finding.ts";
import { shortfall } from "./measureFr.ts";
import type { Names } from "./Names.ts";

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
export const saidOf = (missing: Missing, finding: Finding, names: Names): Said => {
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
