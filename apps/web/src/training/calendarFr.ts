import {
  counted,
  dayInWords,
  dayOfYear,
  monthInWords,
  sentence,
  spanInWords,
  timeInWords,
  weekday,
} from "../ui/typography.ts";
import type { CalendarFace, Span } from "./calendarModel.ts";

export const CALENDAR = {
  face: "Vue",
  faces: [
    { value: "semaine", label: "Semaine" },
    { value: "mois", label: "Mois" },
    { value: "liste", label: "Liste" },
  ] satisfies ReadonlyArray<{ value: CalendarFace; label: string }>,
  span: (face: CalendarFace, { from, to }: Pick<Span, "from" | "to">): string =>
    face === "semaine" ? sentence(spanInWords(from, to)) : sentence(monthInWords(from)),
  before: (face: "semaine" | "mois"): string =>
    face === "semaine" ? "Semaine précédente" : "Mois précédent",
  after: (face: "semaine" | "mois"): string =>
    face === "semaine" ? "Semaine suivante" : "Mois suivant",
  today: "Aujourd’hui",
  team: "Équipe",
  everyTeam: "Toute la structure",
  person: "Personne",
  everyone: "Tout le monde",
  filters: "Filtrer",
  me: (name: string): string => `Moi (${name})`,
  legend: "Protocoles",
  keys: "Flèches : changer de jour. Entrée : ouvrir. Page précédente et suivante : changer de période.",
  day: (day: string): string => dayInWords(day),
  holiday: (name: string): string => `férié : ${name}`,
  planOn: (day: string): string => `Prévoir une séance le ${dayInWords(day)}`,
  none: (face: "semaine" | "mois", span: Pick<Span, "from" | "to">): string =>
    face === "semaine"
      ? `Aucune séance ${spanInWords(span.from, span.to)}.`
      : `Aucune séance en ${monthInWords(span.from)}.`,
  goToNext: (day: string, today: string): string =>
    `Aller à la séance du ${weekday(day)} ${dayOfYear(day, today)}`,
  noneFiltered: "Aucune séance ne répond à ces filtres.",
  unfilter: "Voir toutes les séances",
  completes: (count: number): string => `complète ${counted(count, "personne")}`,
  completesOne: (name: string): string => `complète ${name}`,
  completesMe: "complète vos heures",
  conflicts: (count: number): string => counted(count, "conflit"),
  at: (time: string): string => timeInWords(time),
} as const;
