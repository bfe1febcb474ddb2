import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { frenchDay, frenchInstant, frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import { hour, spanned } from "@coopilote/domain/journal/registerPhrases.ts";
import type { Closing } from "@coopilote/domain/training/TrainingSession.ts";
import { nbsp } from "../kernel/typographic.ts";

type Span = { readonly from: LocalInstant; readonly to: LocalInstant };

export const sheetFr = {
  kind: "Feuille d’émargement",
  about: { when: "Date", place: "Lieu", protocols: "Protocole", structure: "Structure" },
  programme: "Programme et formateurs",
  programmeColumns: ["Heures", "Module", "Formateur et signature"],
  lineColumns: ["Participant", "Présence", "Signature"],
  flags: "Points relevés",
  flagColumns: ["Point", "Réponse"],
  changes: "Présences changées après signature ou clôture",
  changeColumns: ["Participant", "Changement", "Par"],
  waiting: "à expliquer",
  noted: "noté",
  hash: "Empreinte de la feuille signée",
} as const;

/** What a sheet to fill by hand says: the words that each signs stand over their lines. */
export const blankSheetFr = {
  kind: "Feuille d’émargement à signer",
  code: "Code de la feuille",
  scan: "Saisir cette feuille une fois signée",
  howTo:
    "Chacun signe sa ligne de sa main, à chaque séquence, et écrit ses heures si ce ne sont pas celles prévues. Le formateur signe la partie qu’il a menée. Photographiez ensuite la feuille entière.",
  programme: "Programme et formateurs",
  programmeColumns: ["Heures", "Module", "Formateur", "Signature"],
  lineColumns: ["Participant", "Arrivée", "Départ", "Signature"],
} as const;

/** « Séquence de 13 h à 16 h 30, 3 h 30 » */
export const sequenceFr = (span: Span, minutes: number): string =>
  `Séquence ${spanned(span)}, ${frenchMinutes(minutes)}`;

/** « 24 mars 2025, de 13 h à 16 h 30 » */
export const whenFr = ({ from, to }: Span): string =>
  from.day === to.day
    ? `${frenchDay(from.day)}, ${spanned({ from, to })}`
    : `du ${frenchInstant(from)} au ${frenchInstant(to)}`;

/** « de 13 h à 16 h 15 », « absence » */
export const presenceFr = (span: Span | undefined): string =>
  span === undefined ? "absence notée" : `de ${hour(span.from.time)} à ${hour(span.to.time)}`;

export const signatureFr = {
  none: "n’a pas signé",
  signed: (at: LocalInstant, how: string): string => `signé le ${frenchInstant(at)}, ${how}`,
  underWay: ", avant la fin de la séquence",
  code: ", code de la séance à l’appui",
  late: (reason: string): string => `après coup, motif${nbsp}: ${reason}`,
  countersigned: (by: string, at: LocalInstant): string =>
    `contresigné par ${by} le ${frenchInstant(at)}`,
} as const;

const mannersFr: Readonly<Record<Closing["manner"], string>> = {
  formateurs: "tous les formateurs ont signé",
  suppleance: "par suppléance, un formateur n’ayant pas signé",
  paper: "d’après la feuille signée sur papier",
};

export const standingFr = {
  closed: ({ at, manner }: Closing, by: string): string =>
    `Close le ${frenchInstant(at)} par ${by}${nbsp}: ${mannersFr[manner]}.`,
  open: `Feuille pas encore close${nbsp}: ce qu’elle porte peut encore changer.`,
  cancelled: (at: LocalInstant, reason: string): string =>
    `Séance annulée le ${frenchDay(at.day)}, motif${nbsp}: ${reason}`,
} as const;
