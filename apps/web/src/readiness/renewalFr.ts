import { dayOfYear, daysBetween, counted } from "../ui/typography.ts";

interface Dated {
  readonly title: string;
  readonly name: string | null;
  readonly shortTitle: string;
  readonly due: string;
}

/** « Analyse de pratiques, Inès Fictive » */
export const renewalFr = ({ title, name }: Dated): string =>
  name === null ? title : `${title}, ${name}`;

/** « Lombalgie. À renouveler avant le 3 décembre, dans 11 jours. » */
export const renewalWhy = ({ shortTitle, due }: Dated, today: string): string => {
  const left = daysBetween(today, due);
  if (left < 0) return `${shortTitle}. Échéance dépassée depuis le ${dayOfYear(due, today)}.`;
  if (left === 0) return `${shortTitle}. À renouveler aujourd’hui.`;
  return `${shortTitle}. À renouveler avant le ${dayOfYear(due, today)}, dans ${counted(left, "jour")}.`;
};
