import { counted, DOT, duration, listInWords, timeSpan } from "../ui/typography.ts";

export const SESSIONS = {
  title: "Séances",
  plan: "Prévoir une séance",
  paper: "Saisir une feuille papier",
  open: "En cours",
  toFinish: "À terminer",
  upcoming: "À venir",
  renewals: "À renouveler",
  past: "Passées",
  empty: "Aucune séance n’est prévue.",
  emptyPlan:
    "Une séance apparaît ici dès que vous en donnez le jour et l’heure. Les heures déjà faites sur papier se saisissent aussi, avec la feuille signée.",
  emptyRead: "Un délégant ou la coordination les prévoit ; vous serez prévenu ici.",
  when: (from: string, to: string, minutes: number): string =>
    minutes === 0 ? timeSpan(from, to) : `${timeSpan(from, to)}, ${duration(minutes)} de formation`,
  where: (place: string, formateurs: ReadonlyArray<string>): string =>
    formateurs.length === 0 ? place : `${place}${DOT}avec ${listInWords(formateurs)}`,
  by: (formateurs: ReadonlyArray<string>): string => `avec ${listInWords(formateurs)}`,
  enrolled: (count: number): string =>
    count === 0 ? "personne n’est inscrit" : counted(count, "inscrit"),
  signed: (count: number, enrolled: number): string => `${count} sur ${enrolled} ont tout signé`,
  neverOpened: "jamais ouverte : à ouvrir, ou à annuler",
  isOpen: "feuille ouverte",
  toClose: "finie : feuille à clore",
  closed: "close",
  cancelled: "annulée",
  toExplain: (count: number): string => `${counted(count, "point")} à expliquer`,
  afterwards: "saisie a posteriori",
  mine: "me concerne",
} as const;
