import type { ScreenOf } from "../server/screens.ts";
import { dayInWords, dayOfYear, NBSP } from "../ui/typography.ts";

/** What a session moved or cancelled would change, before it is. */
export const WHAT_IF = {
  ask: `Et si une séance bougeait${NBSP}?`,
  text: `Pour voir seulement${NBSP}: rien n’est écrit, personne n’est prévenu.`,
  session: "Séance prévue",
  named: (day: string, title: string): string => `${dayInWords(day)}, ${title}`,
  change: "Et si elle était",
  moved: "déplacée",
  cancelled: "annulée",
  day: "au",
  past: "Choisissez un jour à venir.",
  same: (day: string | null, today: string): string =>
    day === null
      ? `Cela ne change rien${NBSP}: aucun premier délégué ne serait formé par les séances prévues.`
      : `Cela ne change rien au premier jour${NBSP}: toujours le ${dayOfYear(day, today)}.`,
  later: (from: string, to: string, today: string): string =>
    `Le premier délégué serait formé le ${dayOfYear(to, today)}, au lieu du ${dayOfYear(from, today)}.`,
  never: (from: string, today: string): string =>
    `Plus aucune séance prévue ne compléterait un délégué${NBSP}: ce devait être le ${dayOfYear(from, today)}.`,
  first: (to: string, today: string): string =>
    `Un premier délégué serait formé le ${dayOfYear(to, today)}.`,
  shift: (name: string, from: string | null, to: string | null, today: string): string => {
    if (to === null)
      return from === null
        ? name
        : `${name}${NBSP}: formation plus complétée, au lieu du ${dayOfYear(from, today)}`;
    return from === null
      ? `${name}${NBSP}: formation complétée le ${dayOfYear(to, today)}`
      : `${name}${NBSP}: le ${dayOfYear(to, today)} au lieu du ${dayOfYear(from, today)}`;
  },
  noShift: "Personne ne change de jour.",
  noOwnShift: "Votre propre jour ne change pas.",
  firstDayWithheld: `Le premier jour de l’équipe n’est pas montré${NBSP}: il dirait la formation de vos collègues.`,
  whose: "Qui change de jour",
  reallyMove: "Déplacer la séance",
  reallyCancel: "Ouvrir la séance pour l’annuler",
} as const;

/** The first day that changes, in a sentence. */
export const firstDayFr = (
  { planned, changed }: Pick<ScreenOf<"whatIf">, "planned" | "changed">,
  today: string,
): string => {
  if (planned?.day === changed?.day) return WHAT_IF.same(planned?.day ?? null, today);
  if (changed === null) return planned === null ? "" : WHAT_IF.never(planned.day, today);
  return planned === null
    ? WHAT_IF.first(changed.day, today)
    : WHAT_IF.later(planned.day, changed.day, today);
};
