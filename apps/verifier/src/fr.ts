import { frenchDay, frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import type { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Progress } from "./opened.ts";

const nbsp = "\u00A0";

export const VERIFIER = {
  title: "Vérifier un dossier de contrôle",
  lead: "La page relit l’archive ligne par ligne et refait elle-même ses conclusions. Rien ne quitte cet ordinateur, et elle marche sans réseau.",
  given: "Ce que vous apportez",
  file: "Le fichier .zip du dossier de contrôle",
  drop: "ou déposez-le ici",
  anchor: "Une empreinte ou un numéro lus ailleurs",
  anchorHint:
    "Sur une attestation remise plus tôt, un registre imprimé ou un autre dossier de contrôle. Seize caractères d’empreinte suffisent.",
  compare: "Comparer",
  anchorMissing: "Empreinte ou numéro à indiquer",
  anchorShort: "Seize caractères au moins, sans compter les espaces",
  anchors: "Comparées à ce registre",
  remove: (given: string): string => `Retirer «${nbsp}${given}${nbsp}»`,
  removeShort: "Retirer",
  earlier: "Un dossier de contrôle plus ancien de la même structure",
  result: "Ce qui a été trouvé",
  checks: "Ce qui a été vérifié, dans l’ordre",
  notProven: "Ce que cela ne prouve pas",
  sheets: "Feuilles d’émargement",
  noSheet: "Aucune séance n’avait commencé à cet instant.",
  notClosed: "Feuille pas encore close.",
  noFlag: "Aucun point relevé.",
  toExplain: "à expliquer, sans réponse",
  noted: "noté",
  line: (version: number): string => `n°${nbsp}${version}`,
} as const;

/** What is being done with the file. */
export const progressFr = (progress: Progress): string =>
  progress._tag === "Files"
    ? `Lecture de l’archive${nbsp}: ${Math.round(progress.share * 100)}${nbsp}%`
    : `Relecture du registre${nbsp}: ${progress.lines} lignes`;

/** Why a file is not gone through. */
export const unreadFr = {
  "not-ours": {
    title: "Ce fichier n’est pas l’archive d’un dossier de contrôle.",
    text: "Donnez le fichier .zip tel qu’il a été remis, sans l’ouvrir ni le réenregistrer.",
  },
  unreadable: {
    title: "Ce fichier n’a pas pu être lu jusqu’au bout.",
    text: "Copiez-le sur cet ordinateur, puis donnez-le à nouveau.",
  },
  "no-crypto": {
    title: "Ce navigateur ne vérifie rien depuis cette adresse.",
    text: "Enregistrez cette page sur votre ordinateur, puis ouvrez le fichier enregistré.",
  },
} as const;

/** The three verdicts, in a word or two. */
export const verdictWord = {
  Sound: "Ancré",
  Unanchored: "Non ancré",
  Broken: "Ne se tient pas",
} as const;

export const anchorFr = {
  head: (version: number, at: LocalInstant | undefined): string =>
    `empreinte de la ligne ${version}${at === undefined ? "" : `, du ${frenchDay(at.day)}`}${nbsp}: tout ce qui la précède est ce qu’il était ce jour-là`,
  root: (version: number, day: Day): string =>
    `preuve de date du ${frenchDay(day)}${nbsp}: tout ce qui précède la ligne ${version} est ce qu’il était ce jour-là`,
  number: (version: number): string =>
    `numéro de l’attestation de la ligne ${version}${nbsp}: elle existe, mais un numéro n’ancre rien`,
  unknown: "n’est pas de ce registre",
  waiting: "sera comparée quand le fichier sera lu",
} as const;

export const WHO = {
  title: "Qui pouvait exercer",
  day: "Jour",
  time: "Heure",
  ask: "Voir",
  dayMissing: "Jour à indiquer",
  timeMissing: "Heure à indiquer",
  gap: "Cette heure n’existe pas ce jour-là.",
  after: (last: LocalInstant): string =>
    `Ce dossier de contrôle ne dit rien après le ${frenchInstant(last)}.`,
  concludes: "Rien n’est conclu d’un dossier de contrôle qui ne se tient pas.",
  writtenBy: (at: LocalInstant, by: string, isSince: boolean): string =>
    `${isSince ? `consigné le${nbsp}` : ""}${frenchDay(at.day)}, par ${by}`,
} as const;

/** What a dossier answers for, and when. */
export const scopeFr = (structure: string, subject: string, on: LocalInstant): string =>
  `${structure}${nbsp}: ${subject}, au ${frenchInstant(on)}.`;
