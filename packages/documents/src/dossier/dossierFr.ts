import { dossierSentFr } from "@coopilote/domain/declaration/sentFr.ts";
import { listed } from "@coopilote/domain/journal/registerPhrases.ts";
import {
  frenchCount,
  frenchDay,
  frenchInstant,
  frenchMinutes,
  unended,
} from "@coopilote/domain/kernel/Sentence.ts";
import type { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { nbsp } from "../kernel/typographic.ts";

/** As it reads after a comma: its first letter alone is lowered. */
const uncapital = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

export const questionsFr = {
  who: `Qui${nbsp}?`,
  declared: `Déclarés quand${nbsp}?`,
  trained: `Formés combien de temps, et par qui${nbsp}?`,
  pieces: `Sur quelles pièces${nbsp}?`,
  lacking: `Ce qui manque, ou s’explique`,
} as const;

export const subjectsFr = {
  structure: "Toute la structure",
  team: (title: string): string => `Équipe ${title}`,
} as const;

export const whoFr = {
  delegants: "Délégants",
  delegates: "Délégués",
  formateurs: "Formateurs",
  participants: "Participants",
  proposed: "Proposés, pas encore engagés",
  protocol: "Protocole",
  nobody: "personne à cet instant",
  noTeam: "Aucune équipe n’existait à cet instant.",
  head: (title: string, label: string): string => `${title}, ${uncapital(label)}`,
  named: (title: string, name: string): string => `${title}, ${name}`,
} as const;

export const declaredFr = {
  deposit: (number: string, at: LocalInstant): string =>
    `Dossier déposé n°${nbsp}${number}, reçu le ${frenchInstant(at)}`,
  removed: (names: string): string => `retire ${names}`,
  not: "Non déclarés",
  session: "La déclaration est celle de l’équipe, et non de la séance.",
} as const;

export const trainedFr = {
  hours: (minutes: number, days: number, by: ReadonlyArray<string>): string =>
    [
      `${frenchMinutes(minutes)} comptées en ${frenchCount(days, "jour", "jours")}`,
      ...(by.length === 0 ? [] : [`par ${listed(by)}`]),
    ].join(", "),
  none: "aucune heure comptée",
  refused: (minutes: number): string => `${frenchMinutes(minutes)} non comptées`,
  attested: (on: Day, by: string): string => `formation attestée le ${frenchDay(on)} par ${by}`,
  notAttested: "formation non attestée",
  declared: (minutes: number | null, by: string, on: Day): string =>
    `${minutes === null ? "formation" : frenchMinutes(minutes)} sur déclaration de ${by}, le ${frenchDay(on)}, lors de la reprise`,
  attestedByDeclaration: "attestation déclarée lors de la reprise",
  nobody: "Aucun délégué à cet instant.",
  together: (
    count: number,
    [least, most]: readonly [least: number, most: number],
    attested: number,
  ): string =>
    `${frenchCount(count, "délégué", "délégués")}, de ${frenchMinutes(least)} à ${frenchMinutes(most)} comptées${nbsp}; formation attestée pour ${attested}. Chacun est au décompte.`,
  session: (minutes: number): string => `${frenchMinutes(minutes)} prévues.`,
} as const;

export const piecesFr = {
  numbers: (first: number, last: number): string =>
    first === last ? `pièce ${first}` : `pièces ${first} à ${last}`,
  since: (pieces: string): string => `classées depuis cet instant${nbsp}: ${pieces}`,
  none: "Aucune pièce n’est jointe. Tout est consigné au registre.",
  withheld: (kind: string, count: number): string =>
    `${frenchCount(count, "pièce", "pièces")} de nature «${nbsp}${kind}${nbsp}», non ${count === 1 ? "jointe" : "jointes"}${nbsp}: l’identité se montre, elle ne se transmet pas.`,
} as const;

export const lackingFr = {
  nothing: "Rien ne manque de ce que les textes demandent.",
  more: (count: number): string =>
    `${frenchCount(count, "autre point", "autres points")}, au détail.`,
  byTexts: "Par les textes",
  byArs: "Par usage de l’ARS",
  internal: "Règles internes",
  dossier: "Au dossier de contrôle",
  explained: "S’explique",
  flag: (session: string): string => `Point à expliquer, ${session}`,
  flagMatters: "Un point sans réponse est la première question d’un inspecteur.",
  flagTurn: "C’est à un formateur de la séance.",
  flagStep: "Répondre",
  sheet: (session: string): string => `Feuille non close, ${session}`,
  openThen: "Pas encore close à cet instant.",
  sheetSaid: "La feuille de cette séance passée n’était pas close.",
  sheetMatters: "Tant qu’elle reste ouverte, ses minutes ne comptent pour personne.",
  sheetStep: "Clore la feuille",
  redo: (name: string): string => `Pièce à refaire, ${name}`,
  redoSaid: (reason: string): string => `Motif${nbsp}: ${unended(reason)}.`,
  redoMatters: "Une pièce à refaire ne montre rien.",
  redoTurn: "C’est à qui l’a déposée.",
  redoStep: "Voir la pièce",
  ars: (day: Day): string => `Demande de l’ARS du ${frenchDay(day)}`,
  arsSaid: (due: Day | null): string =>
    due === null
      ? "Aucune réponse n’est consignée."
      : `Aucune réponse n’est consignée${nbsp}; elle est attendue avant le ${frenchDay(due)}.`,
  arsMatters: "L’exercice continue pendant l’échange. Une demande sans réponse se voit.",
  arsTurn: "C’est à la coordination, au référent de la déclaration ou à un délégant.",
  arsStep: "Répondre à l’ARS",
} as const;

export const explainedFr = {
  early: (who: string): string => `${who}${nbsp}: déclaré avant la fin de la formation.`,
  answered: (session: string, said: string, answer: string): string =>
    `${session}${nbsp}: ${said}. Réponse${nbsp}: ${answer}.`,
  reprise: (who: string): string => `${who}${nbsp}: en partie sur déclaration, lors de la reprise.`,
  suspended: (from: LocalInstant, until: LocalInstant | undefined): string =>
    until === undefined
      ? `Suspension par l’ARS depuis le ${frenchInstant(from)}.`
      : `Suspension par l’ARS du ${frenchInstant(from)} au ${frenchInstant(until)}.`,
} as const;

export const evidenceFr = {
  elsewhere: "Ligne qui concerne quelqu’un d’autre.",
} as const;

export const countsFr = {
  structure: "activité de la structure",
  span: (from: string, until: string): string => `du ${from} au ${until}`,
  part: (part: number, whole: number): string => `${part} sur ${whole}`,
} as const;

export const exchangesFr = {
  asked: (on: Day, what: string, due: Day | null): string =>
    `Demande du ${frenchDay(on)}${nbsp}: ${unended(what)}${due === null ? "" : ` (réponse attendue avant le ${frenchDay(due)})`}`,
  answered: (on: Day, summary: string, dossier: string | null): string =>
    `Réponse du ${frenchDay(on)}${nbsp}: ${unended(summary)}${dossier === null ? "" : `, avec ${dossierSentFr(dossier)}`}`,
  closed: (on: Day): string => `Close le ${frenchDay(on)}`,
} as const;

export const paperFr = {
  title: "Dossier de contrôle",
  answers: "Qui pouvait exercer",
  answerColumns: ["Question", "Réponse, et lignes du registre qui la prouvent"],
  line: "Ligne du registre",
  lines: "Lignes du registre",
  lacking: "Ce qui manque",
  lackingColumns: ["Condition ou point", "État à cet instant", "D’où elle vient"],
  rules: {
    texts: "textes",
    "ars-practice": "usage de l’ARS",
    internal: "règle interne",
    dossier: "dossier de contrôle",
  },
  explained: "Ce qui s’explique",
  sheets: "Séances et feuilles d’émargement",
  exchanges: "Échanges avec l’ARS",
  pieces: "Pièces, dans l’ordre de lecture",
  piecesColumns: ["N°", "Pièce", "Nature", "Classée le", "Où la lire"],
  noPiece: "Aucune pièce n’est jointe. Tout est consigné au registre.",
  counts: "Suivi, décomptes",
  countsColumns: ["Ce qui est compté", "Jours", "Nombre", "Ligne"],
  piece: (number: number): string => `Pièce ${number}`,
  filed: (day: Day): string => `Classée le ${frenchDay(day)}`,
  part: (number: number, of: number): string => `Partie ${number} sur ${of}`,
  others: `La page 1 et ce qu’elle répond sont dans la partie 1.`,
  inPart: (number: number): string => `partie ${number}`,
  page: `p.${nbsp}`,
  asFile: "fichier joint",
  reserved: "non jointe à cet exemplaire",
  lost: "non jointe, elle n’est plus ce qui avait été classé",
  insertedOne: "Une page suit.",
  inserted: "pages suivent.",
  beside: {
    encrypted: `Cette pièce est protégée par un mot de passe${nbsp}: ses pages ne peuvent pas être insérées.`,
    unreadable: `Ce fichier ne se lit pas en entier${nbsp}: ses pages ne peuvent pas être insérées.`,
    "more-than-pages": `Ce qui se voit de ce fichier n’est pas tout entier dans ses pages (formulaire rempli, calque masqué)${nbsp}: elles ne peuvent pas être insérées.`,
  },
  besideText:
    "Il est joint à ce PDF tel qu’il a été classé, parmi les pièces jointes du lecteur, et se trouve dans l’archive sous le même nom.",
  evidence: "Lignes du registre citées",
  evidenceText:
    "Chacune est suivie du début de son empreinte. Le registre entier accompagne l’archive, sans les noms.",
  evidenceColumns: ["Ligne", "Écrite le", "Ce qu’elle dit", "Empreinte"],
} as const;
