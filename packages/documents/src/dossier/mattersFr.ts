import { of, that } from "@coopilote/domain/journal/registerPhrases.ts";
import type { Finding, KindName } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";

const nbsp = "\u00A0";

type Matters = (who: string) => string;

const training: Matters = (who) =>
  `Sans cela, rien ne montre la formation ${of(who)} faite en entier.`;
const experience: Matters = (who) => `Sans cela, rien ne montre l’expérience ${of(who)}.`;
const local: Matters = () => "Sans cela, rien ne montre ce point du protocole local.";
const followUp: Matters = () => "C’est par ces décomptes que l’on suit le protocole.";
const piece: Matters = () => "Sans elle, la condition n’est appuyée par aucune pièce.";

/** Why whoever controls would ask for what is missing, by kind of condition. */
const mattersFr: Readonly<Record<KindName, Matters>> = {
  setting: () => "Hors d’un cadre que le protocole admet, personne ne peut exercer.",
  "text-in-force": () => "Un exercice se juge au texte en vigueur ce jour-là.",
  "annex-read": () => "L’annexe peut demander autre chose que ce qui a été vérifié ici.",
  "minimum-team": () => "Une équipe commence à un délégant et un délégué.",
  profession: (who) =>
    `Le protocole n’est ouvert qu’à certaines professions${nbsp}; celle ${of(who)} doit se lire.`,
  "same-affiliation": () => "Le binôme exerce dans une même structure, ce qui se vérifie d’abord.",
  "shared-software": () =>
    "Sans cela, rien ne montre par quoi délégant et délégué partagent ce qu’ils écrivent.",
  reachable: () => "Un délégué doit pouvoir appeler son délégant à temps.",
  "team-document": piece,
  "member-document": piece,
  "projet-de-sante": () => "Sans cela, rien ne montre que le protocole est au projet de santé.",
  registration: () => "La déclaration porte ce numéro pour chaque professionnel.",
  engagement: (who) => `Sans lui, rien ne dit ${that(who)} est dans l’équipe de son plein gré.`,
  "sworn-statement": (who) =>
    `Sans elle, rien ne dit ${that(who)} dispose des qualifications demandées.`,
  insurance: (who) => `Sans elle, rien ne dit qui couvre la responsabilité ${of(who)}.`,
  "training-minutes": training,
  "training-days": training,
  "training-sessions": training,
  "training-completion": training,
  attested: (who) => `Sans elle, aucun délégant ne répond de la formation ${of(who)}.`,
  assessment: (who) => `Sans elle, rien ne montre ce ${that(who)} sait faire.`,
  "supervised-practice": (who) => `Sans ces actes, rien ne montre ce ${that(who)} sait faire.`,
  "field-experience": experience,
  "diploma-experience": experience,
  "prior-acts": experience,
  "working-time": experience,
  "employer-agreement": (who) => `Sans lui, l’employeur ${of(who)} n’a rien accepté.`,
  upkeep: followUp,
  ratio: followUp,
  "structure-volume": followUp,
  "local-protocol": local,
  declared: (who) => `L’exercice ${of(who)} n’est couvert par aucun dépôt.`,
  "not-suspended": () => "Une suspension arrête toute l’équipe.",
};

const isKind = (kind: string | null): kind is KindName =>
  kind !== null && Object.hasOwn(mattersFr, kind);

const whoOf = ({ subject }: Finding, names: Names): string => {
  if (subject.kind === "member") return names.person(subject.person);
  return subject.kind === "binome" ? names.person(subject.delegate) : "l’équipe";
};

/** « Sans elle, aucun délégant ne répond de la formation d’Inès Fictive. » */
export const findingMatters = (finding: Finding, names: Names): string => {
  const leaf = decisive(finding);
  return isKind(leaf.kind) ? mattersFr[leaf.kind](whoOf(leaf, names)) : piece("");
};
