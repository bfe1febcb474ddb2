import { frenchDay } from "../kernel/Sentence.ts";
import type { LocalInstant } from "../kernel/time.ts";

const nbsp = "\u00A0";

/** « annexe.pdf », between its quotation marks. */
export const quoted = (text: string): string => `«${nbsp}${text}${nbsp}»`;

const isTitled = (phrase: string): boolean => /^[DP]r\s/u.test(phrase);

/** « d’Inès Fictive », « du Dr Lucie Exemple » */
export const of = (phrase: string): string => {
  if (isTitled(phrase)) return `du ${phrase}`;
  return /^(?:[aàâeéèêëiîïoôœuûh]|y[^aeiouéè])/iu.test(phrase) ? `d’${phrase}` : `de ${phrase}`;
};

/** « qu’Inès Fictive », « que Dr Lucie Exemple » */
export const that = (phrase: string): string =>
  /^[aàâeéèêëiîïoôœuûh]/iu.test(phrase) ? `qu’${phrase}` : `que ${phrase}`;

/** « à Inès Fictive », « au Dr Lucie Exemple » */
export const to = (phrase: string): string => (isTitled(phrase) ? `au ${phrase}` : `à ${phrase}`);

/** « Inès Fictive, Hugo Modèle et Paul Supposé » */
export const listed = (phrases: ReadonlyArray<string>): string => {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} et ${last}`;
};

/** « Inès Fictive, Hugo Modèle ou Paul Supposé » */
export const either = (phrases: ReadonlyArray<string>): string => {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} ou ${last}`;
};

/** « 12 h 30 », « 14 h » */
export const hour = (time: string): string => {
  const minutes = time.slice(3, 5);
  const whole = `${Number(time.slice(0, 2))}${nbsp}h`;
  return minutes === "00" ? whole : `${whole}${nbsp}${minutes}`;
};

type Span = { readonly from: { readonly time: string }; readonly to: { readonly time: string } };

/** « de 12 h 30 à 14 h » */
export const spanned = ({ from, to }: Span): string => `de ${hour(from.time)} à ${hour(to.time)}`;

/** « 10 mars 2026 à 12 h 30 » */
export const moment = ({ day, time }: LocalInstant): string => `${frenchDay(day)} à ${hour(time)}`;

/** « : contrat personnel », or nothing. */
export const because = (said: string): string => (said === "" ? "" : `${nbsp}: ${said}`);
