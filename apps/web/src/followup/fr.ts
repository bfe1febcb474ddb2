import { actFr } from "@coopilote/domain/experience/labels.ts";
import { counted, dayWithYear, NBSP, sentence } from "../ui/typography.ts";

type Span = { readonly from: string; readonly until: string };

/** « du 1er janvier 2026 au 31 mars 2026 » */
export const spanFr = ({ from, until }: Span): string =>
  `du ${dayWithYear(from)} au ${dayWithYear(until)}`;

export const FOLLOW_UP = {
  title: "Suivi",
  tab: (team: string): string => `Suivi, ${team}`,
  countsOnly:
    "Des nombres seulement. N’écrivez jamais ici le nom, la date de naissance ni rien d’autre d’un patient.",
  asked: "Ce qui est à compter",
  nothingAsked:
    "D’après les sources lues, le protocole ne demande rien à compter ; la structure non plus.",
  counts: "Décomptes",
  none: "Rien n’est encore compté.",
  columns: {
    what: "Ce qui est compté",
    span: "Jours",
    sum: "Nombre",
    by: "Saisi par",
    gestures: "Gestes",
  },
  ofTheStructure: "activité de la structure",
  acts: (count: number): string => counted(count, "acte"),
  part: (part: number, whole: number): string => `${part} sur ${whole}`,
  act: (code: string): string => sentence(actFr(code)),
  unknown: "non indiqué",
  void: "Annuler",
  voided: "annulé",
  voidedBy: (by: string | null, day: string): string =>
    by === null
      ? `Annulé le ${dayWithYear(day)}${NBSP}:`
      : `Annulé par ${by} le ${dayWithYear(day)}${NBSP}:`,
  voidTitle: (what: string): string => `Annuler le décompte${NBSP}: ${what}`,
  voidEnds: {
    does: "Il ne comptera plus.",
    stays: "Il reste lisible ici et au registre, avec le motif.",
  },
  voidAct: "Annuler ce décompte",
  keep: "Revenir",
  reason: "Motif",
  reasonMissing: "Indiquez le motif",
  add: {
    acts: "Compter des actes",
    ratio: "Faire un décompte",
    volume: "Indiquer l’activité de la structure",
  },
} as const;

export const COUNT = {
  intro: "Un nombre, jamais un patient.",
  titles: {
    acts: "Compter des actes",
    ratio: "Faire un décompte",
    volume: "Indiquer l’activité de la structure",
  },
  person: "Délégué",
  act: "Acte",
  from: "Du",
  until: "Au, ce jour compris",
  acts: "Nombre d’actes",
  ratio: "Ce qui est compté",
  part: "Nombre compté",
  whole: "Sur un total de",
  piece: "Pièce qui le montre",
  send: "Enregistrer",
  noRatio: "Le protocole et la structure ne demandent aucune part.",
  lacks: {
    person: "Choisissez une personne",
    act: "Choisissez un acte",
    ratio: "Choisissez ce qui est compté",
    day: "Indiquez le jour",
    number: "Nombre entier attendu",
    part: "Pas plus que le total",
    piece: "Joignez la pièce",
  },
} as const;
