import type { Measure } from "@coopilote/domain/protocols/Finding.ts";
import { boundFr } from "@coopilote/domain/readiness/measureFr.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import {
  atLeast,
  counted,
  days,
  DOT,
  duration,
  listInWords,
  NBSP,
  sentence,
  shortDay,
} from "../ui/typography.ts";

export const GROUPS = {
  person: "La personne",
  training: "La formation",
  pair: "Le binôme",
  team: "L’équipe",
  declaration: "La déclaration",
  followup: "Après le début",
} as const;

export const SECTIONS = {
  delegate: "Délégués",
  delegant: "Délégants",
  pairs: "Binômes",
} as const;

/** The orders of the rows, and how the address names them. */
export const ORDERS = {
  closest: { address: "proche", label: "au plus près d’être prêt" },
  blocks: { address: "retient", label: "retient le plus de monde" },
  name: { address: "nom", label: "nom" },
} as const;

/** What one may look for among the cells. */
export const STATES = {
  lacking: { address: "pas-reuni", label: "tout ce qui n’est pas réuni" },
  unmet: { address: "manque", label: "ce qui manque" },
  unknown: { address: "a-verifier", label: "à vérifier" },
  partly: { address: "en-cours", label: "en cours" },
  due: { address: "a-renouveler", label: "à renouveler" },
  waiting: { address: "attend", label: "attend une étape" },
} as const;

export const SIGHT = {
  filters: "Trier et filtrer",
  order: "Trier",
  section: "Montrer",
  everyone: "tout le monde",
  state: "État",
  anyState: "tous",
  column: "Condition",
  anyColumn: "toutes",
  all: "Tout montrer",
  shown: (rows: number, of: number): string =>
    `${counted(rows, "ligne montrée", "lignes montrées")} sur ${of}`,
  noneTitle: "Aucune ligne ne répond à ces filtres.",
  noneText: "C’est peut-être une bonne nouvelle.",
  copy: "Copier pour un tableur",
  copied: `Tableau copié${NBSP}: collez-le dans votre tableur.`,
  notCopied: "Le navigateur a refusé la copie. Autorisez le presse-papiers, ou imprimez la page.",
} as const;

/** « 8 h 30 », « 2 jours », from a measure's figure and unit. */
export const sum = (value: number, unit: Measure["unit"]): string => {
  switch (unit) {
    case "minutes":
      return duration(value);
    case "days":
      return days(value);
    case "months":
      return `${value}${NBSP}mois`;
    case "times":
      return `${value}${NBSP}fois`;
    case "people":
      return counted(value, "personne");
    case "sessions":
      return counted(value, "séance");
    case "modules":
      return counted(value, "module");
    case "successes":
      return counted(value, "réussite");
    case "consultations":
      return counted(value, "consultation");
    case "percent":
      return `${value}${NBSP}%`;
    case "acts":
      return counted(value, "acte");
  }
};

type Figures = Pick<Measure, "have" | "need">;

const dayCount = (count: number): string => `${count}${NBSP}j`;

export const READY = {
  title: "Qui est prêt",
  rowHead: "Personnes",
  pairHead: "Binômes",
  verdict: "Peut exercer",
  copy: { detail: "Profession", section: "Groupe" },
  see: "Voir par",
  people: "Personnes",
  pairs: "Binômes",
  hoursAndDays: "Heures et jours",
  /** « 6 h 30 / 10 h · 2/3 j »; a figure that no text read gives is left out. */
  hours: (hours: Figures, days: Figures): string =>
    [
      hours.need === null
        ? duration(hours.have)
        : `${duration(hours.have)}${NBSP}/${NBSP}${duration(hours.need)}`,
      days.need === null ? dayCount(days.have) : `${days.have}/${dayCount(days.need)}`,
    ].join(DOT),
  hoursHeld: (minutes: number, count: number): string =>
    `${duration(minutes)}${DOT}${dayCount(count)}`,
  need: (need: string): string => `sur ${need}`,
  ofActType: (label: string, actType: string): string => `${label} (${actTypeFr(actType)})`,
  outOf: (have: string, need: string): string => `${have} sur ${need}`,
  threshold: (share: string, bound: Measure["bound"], need: string): string =>
    `${share}, ${boundFr(bound, need)}`,
  soFar: (have: string): string => `${have} à ce jour`,
  judged: (said: string, day: string, today: string): string =>
    `${said}, à juger le ${shortDay(day, today)}`,
  since: (day: string, today: string): string => shortDay(day, today),
  practises: (day: string, today: string): string => `depuis le ${shortDay(day, today)}`,
  forTypes: (actTypes: ReadonlyArray<string>): string =>
    sentence(listInWords(actTypes.map(actTypeFr))),
  /** « Échographie vasculaire depuis le 6 juillet » */
  forTypesSince: (actTypes: ReadonlyArray<string>, day: string, today: string): string =>
    `${READY.forTypes(actTypes)} depuis le ${shortDay(day, today)}`,
  declared: "sur déclaration",
  onDeclaration: "En partie sur déclaration",
  ready: "conditions réunies",
  toDeclare: "prêt à déclarer",
  suspended: "suspendu par l’ARS",
  away: (until: string, today: string): string => `absence jusqu’au ${shortDay(until, today)}`,
  toReview: "conditions à revoir",
  notYet: "pas encore",
  hidden: "non montré",
  with: (delegant: string): string => `avec ${delegant}`,
  missing: (count: number, isWithheld: boolean): string =>
    `${atLeast(counted(count, "condition"), isWithheld)} à réunir`,
  emptyTitle: "Personne n’est encore dans l’équipe.",
  emptyText:
    "Proposez un délégant et un délégué volontaires : leurs lignes diront ce qui manque à chacun.",
  noPairTitle: "Aucun binôme encore.",
  noPairText: "Un binôme se forme dès que l’équipe compte un délégant et un délégué.",
  teamTitle: "L’équipe et la structure",
} as const;
