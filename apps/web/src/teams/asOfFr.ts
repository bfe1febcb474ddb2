import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import { dayWithYear, NBSP } from "../ui/typography.ts";

export const AS_OF = {
  ...asOfFr,
  tab: "Qui pouvait exercer",
  loading: `Qui pouvait exercer ce jour-là${NBSP}?`,
  day: "Jour",
  time: "Heure",
  ask: "Voir",
  dayMissing: "Jour à indiquer",
  timeMissing: "Heure à indiquer",
  emptyText: "Choisissez un autre jour, ou regardez le registre.",
  unreadable: "Ce jour ou cette heure n’existe pas.",
  unreadableText: "Choisissez un jour et une heure ci-dessus.",
  seeTeam: "Voir l’équipe telle qu’elle était à cet instant",
  notYet: "L’équipe n’existait pas encore ce jour-là.",
  notYetText: "Choisissez un jour à partir de celui où elle a choisi son protocole.",
  writtenBy: (day: string, by: string | null, isSince: boolean): string =>
    `${isSince ? `consigné le${NBSP}` : ""}${dayWithYear(day)}${by === null ? "" : `, par ${by}`}`,
} as const;
