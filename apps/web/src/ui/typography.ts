/**
 * French typography of figures, days, times and lists.
 * Days are local `YYYY-MM-DD`, times local `HH:MM`, durations minutes: nothing here reads a clock or a zone.
 */

import { frenchTime } from "@coopilote/domain/kernel/Sentence.ts";

export { spaced } from "@coopilote/domain/kernel/spaced.ts";

/** The space a line never breaks at. */
export const NBSP = "\u00a0";

/** The narrow one, between thousands. */
const NARROW_NBSP = "\u202f";

/** Between things said side by side: it may end a line, never begin one. */
export const DOT = `${NBSP}· `;

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;
const MONTHS = [
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
const SHORT_MONTHS = [
  "janv.",
  "févr.",
  "mars",
  "avr.",
  "mai",
  "juin",
  "juill.",
  "août",
  "sept.",
  "oct.",
  "nov.",
  "déc.",
] as const;
const WORDS = [
  "zéro",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
] as const;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const TIME = /^(\d{2}):(\d{2})$/u;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const civil = (day: string): Civil => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined)
    throw new RangeError(`not a local day: ${day}`);
  return { year: Number(year), month: Number(month), date: Number(date) };
};

/** Days since 1 January 1970, by the proleptic Gregorian calendar. */
const dayNumber = (day: string): number => {
  const { year, month, date } = civil(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const monthWord = (months: ReadonlyArray<string>, month: number): string => {
  const word = months[month - 1];
  if (word === undefined) throw new RangeError(`not a month: ${month}`);
  return word;
};

const dateAndMonth = (day: string, months: ReadonlyArray<string>): string => {
  const { month, date } = civil(day);
  return `${date === 1 ? "1er" : date}${NBSP}${monthWord(months, month)}`;
};

/** Whole local days from one day to another, negative when `to` comes before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** « mardi » */
export const weekday = (day: string): string =>
  WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? "";

/** « mardi 10 mars 2026 » */
export const dayInWords = (day: string): string =>
  `${weekday(day)} ${dateAndMonth(day, MONTHS)} ${civil(day).year}`;

/** « 10 mars 2026 » */
export const dayWithYear = (day: string): string =>
  `${dateAndMonth(day, MONTHS)} ${civil(day).year}`;

/** « octobre 2026 » */
export const monthInWords = (day: string): string => {
  const { year, month } = civil(day);
  return `${monthWord(MONTHS, month)} ${year}`;
};

/** « du 12 au 18 octobre 2026 », « du 28 septembre au 4 octobre 2026 » */
export const spanInWords = (from: string, to: string): string => {
  const [begins, ends] = [civil(from), civil(to)];
  const isOneMonth = begins.month === ends.month && begins.year === ends.year;
  const date = begins.date === 1 ? "1er" : String(begins.date);
  const start = isOneMonth ? date : dayOfYear(from, to);
  return `du ${start} au ${dayWithYear(to)}`;
};

const withYear = (day: string, near: string, months: ReadonlyArray<string>): string => {
  const { year } = civil(day);
  const said = dateAndMonth(day, months);
  return year === civil(near).year ? said : `${said} ${year}`;
};

/** « 10 mars », with its year where it is another than today’s. */
export const dayOfYear = (day: string, today: string): string => withYear(day, today, MONTHS);

/** « mardi 10 mars », with its year where it is another than today’s. */
export const weekdayOfYear = (day: string, today: string): string =>
  `${weekday(day)} ${dayOfYear(day, today)}`;

/** « 6 févr. », with its year where it is another than today’s: for a cell of a table. */
export const shortDay = (day: string, today: string): string => withYear(day, today, SHORT_MONTHS);

const daysWith = (list: ReadonlyArray<string>, months: ReadonlyArray<string>): string => {
  const isOneYear = new Set(list.map((day) => civil(day).year)).size === 1;
  return listInWords(
    list.map((day, index) =>
      isOneYear && index < list.length - 1
        ? dateAndMonth(day, months)
        : `${dateAndMonth(day, months)} ${civil(day).year}`,
    ),
  );
};

/** « 6 mars et 10 mars 2026 »: the year once where all have the same. */
export const daysInWords = (list: ReadonlyArray<string>): string => daysWith(list, MONTHS);

/** « 6 févr. et 10 mars 2026 » */
export const shortDays = (list: ReadonlyArray<string>): string => daysWith(list, SHORT_MONTHS);

/** « aujourd’hui », « demain », « hier », otherwise the day and its month. */
export const nearDay = (day: string, today: string): string => {
  const distance = daysBetween(today, day);
  if (distance === 0) return "aujourd’hui";
  if (distance === 1) return "demain";
  if (distance === -1) return "hier";
  return dayOfYear(day, today);
};

/** « 12 h 30 », « 9 h » */
export const timeInWords = (time: string): string => {
  if (!TIME.test(time)) throw new RangeError(`not a local time: ${time}`);
  return frenchTime(time);
};

/** « 12 h 30 – 14 h 30 » */
export const timeSpan = (from: string, to: string): string =>
  `${timeInWords(from)}${NBSP}–${NBSP}${timeInWords(to)}`;

/** « mardi 10 mars 2026 à 12 h 30 » */
export const momentInWords = (moment: { readonly day: string; readonly time: string }): string =>
  `${dayInWords(moment.day)} à${NBSP}${timeInWords(moment.time)}`;

/** « 8 h 30 », « 45 min », « 10 h », from minutes. */
export const duration = (minutes: number): string => {
  if (minutes < 0) return `−${duration(-minutes)}`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NBSP}min`;
  if (rest === 0) return `${figure(hours)}${NBSP}h`;
  return `${figure(hours)}${NBSP}h${NBSP}${String(rest).padStart(2, "0")}`;
};

/** « 1 234,5 »: two decimals at most. Written here, since the first `Intl.NumberFormat` of a page costs it 30 ms. */
export const figure = (value: number): string => {
  const [whole = "", decimals] = String(Math.round(Math.abs(value) * 100) / 100).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, NARROW_NBSP);
  const sign = value < 0 && `${whole}${decimals ?? ""}` !== "0" ? "-" : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
};

/** « 25 € », from euros. */
export const euros = (value: number): string => `${figure(value)}${NBSP}€`;

/** « 3 jours », « 1 jour » */
export const days = (count: number): string => counted(count, "jour");

/** French is plural from two on: « 0 pièce », « 1,5 jour », « 2 pièces ». */
export const plural = (count: number, one: string, several = `${one}s`): string =>
  Math.abs(count) >= 2 ? several : one;

/** « 3 personnes », in figures. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${figure(count)}${NBSP}${plural(count, one, several)}`;

/** « trois », up to neuf; figures beyond. Gender matters for one only. */
export const inWords = (count: number, gender: "masculine" | "feminine" = "masculine"): string => {
  if (count === 1 && gender === "feminine") return "une";
  return WORDS[count] ?? figure(count);
};

/** « trois choses », « une pièce », in words: for headings. */
export const countedInWords = (
  count: number,
  gender: "masculine" | "feminine",
  one: string,
  several = `${one}s`,
): string => `${inWords(count, gender)} ${plural(count, one, several)}`;

/** « A, B et C » */
export const listInWords = (parts: ReadonlyArray<string>, last: "et" | "ou" = "et"): string => {
  const tail = parts.at(-1);
  if (tail === undefined) return "";
  const before = parts.slice(0, -1);
  return before.length === 0 ? tail : `${before.join(", ")} ${last} ${tail}`;
};

/** « au moins cinq choses »: of what is withheld from whoever reads, only that there is some is known. */
export const atLeast = (count: string, isWithheld: boolean): string =>
  isWithheld ? `au moins ${count}` : count;

const isTitled = (name: string): boolean => /^[DP]r\s/u.test(name);

/** « d’Inès », « de Maëlle » */
export const ofName = (name: string): string =>
  /^[aeiouhàâäéèêëîïôöùûüœæ]/iu.test(name)
    ? `d’${name}`
    : `${isTitled(name) ? "du" : "de"} ${name}`;

/** « à Inès », « au Dr Lucie Exemple » */
export const toName = (name: string): string => `${isTitled(name) ? "au" : "à"} ${name}`;

/** Surrounds with French quotation marks. */
export const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

/** First letter in capital: a weekday that begins a sentence. */
export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
