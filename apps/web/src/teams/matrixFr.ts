import type { Measure } from "@coopilote/domain/protocols/Finding.ts";
import { boundFr } from "@coopilote/domain/readiness/measureFr.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import {
  counted,
  days,
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

export const READY = {
  title: "Qui est prêt",
  rowHead: "Personnes",
  pairHead: "Binômes",
  verdict: "Peut exercer",
  see: "Voir par",
  people: "Personnes",
  pairs: "Binômes",
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
  declared: "déclaré",
  onDeclaration: "En partie sur déclaration",
  ready: "conditions réunies",
  toDeclare: "prêt à déclarer",
  suspended: "suspendu par l’ARS",
  toReview: "conditions à revoir",
  notYet: "pas encore",
  hidden: "non montré",
  with: (delegant: string): string => `avec ${delegant}`,
  missing: (count: number): string => `${counted(count, "condition")} à réunir`,
  emptyTitle: "Personne n’est encore dans l’équipe.",
  emptyText:
    "Proposez un délégant et un délégué volontaires : leurs lignes diront ce qui manque à chacun.",
  noPairTitle: "Aucun binôme encore.",
  noPairText: "Un binôme se forme dès que l’équipe compte un délégant et un délégué.",
  teamTitle: "L’équipe et la structure",
} as const;
