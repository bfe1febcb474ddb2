import type { Day, LocalInstant } from "./time.ts";

/** What is said on screen and on paper: what is the case, then what to do next. */
export type Sentence = { readonly title: string; readonly detail: string };

type Tagged = { readonly _tag: string };

/** One sentence for each refusal of a slice; a refusal without one does not compile. */
export type SentencesOf<R extends Tagged> = {
  readonly [T in R["_tag"]]: (refusal: Extract<R, { readonly _tag: T }>) => Sentence;
};

/** The sentence of one refusal. */
export const sentenceAmong = <R extends Tagged>(
  sentences: SentencesOf<R>,
  refusal: R,
): Sentence => {
  const tag: R["_tag"] = refusal._tag;
  // Invariant: sentences[tag] takes the refusal of that tag, by the definition of SentencesOf.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const sentence = sentences[tag] as (refusal: R) => Sentence;
  return sentence(refusal);
};

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** « 10 mars 2026 » */
export const frenchDay = (day: Day): string => {
  const date = Number(day.slice(8, 10));
  const month = months[Number(day.slice(5, 7)) - 1] ?? "";
  return `${date === 1 ? "1er" : date} ${month} ${day.slice(0, 4)}`;
};

/** « 14 h 05 », « 16 h » */
export const frenchTime = (time: string): string => {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  return minutes === "00" ? `${hours} h` : `${hours} h ${minutes}`;
};

/** « 10 mars 2026 à 14 h 05 » */
export const frenchInstant = ({ day, time }: LocalInstant): string =>
  `${frenchDay(day)} à ${frenchTime(time)}`;

/** « 45 min », « 4 h », « 4 h 30 » */
export const frenchMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
};

/** « 212 », « 1 212 » */
export const frenchFigure = (count: number): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, "\u202F");

/** « 1 condition », « 3 conditions » */
export const frenchCount = (count: number, one: string, several: string): string =>
  `${count} ${count < 2 ? one : several}`;

/** « 3f9a c01b », how a hash begins. */
export const frenchHash = (hash: string): string => `${hash.slice(0, 4)}\u00A0${hash.slice(4, 8)}`;

/** As it begins a sentence: its first letter is a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What was typed as it stands within another sentence: without the point that ends it. */
export const unended = (typed: string): string => typed.trim().replace(/(?<!\.)\.$/u, "");
