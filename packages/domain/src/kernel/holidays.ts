import { inCodeOrder } from "./plainText.ts";
import { addDays, Day } from "./time.ts";

/** The parts of France whose public holidays differ. */
export type Territory =
  | "metropole"
  | "alsace-moselle"
  | "guadeloupe"
  | "martinique"
  | "guyane"
  | "la-reunion"
  | "mayotte"
  | "saint-barthelemy"
  | "saint-martin"
  | "autre";

/** A public holiday, by what it celebrates. */
export type Holiday =
  | "new-year"
  | "good-friday"
  | "easter-monday"
  | "labour"
  | "victory-1945"
  | "ascension"
  | "whit-monday"
  | "national"
  | "assumption"
  | "all-saints"
  | "armistice-1918"
  | "christmas"
  | "saint-stephen"
  | "abolition";

type Dated = readonly [date: string, holiday: Holiday];

const everywhere: ReadonlyArray<Dated> = [
  ["01-01", "new-year"],
  ["05-01", "labour"],
  ["05-08", "victory-1945"],
  ["07-14", "national"],
  ["08-15", "assumption"],
  ["11-01", "all-saints"],
  ["11-11", "armistice-1918"],
  ["12-25", "christmas"],
];

const alone: Readonly<Record<Territory, ReadonlyArray<Dated>>> = {
  metropole: [],
  "alsace-moselle": [["12-26", "saint-stephen"]],
  guadeloupe: [["05-27", "abolition"]],
  martinique: [["05-22", "abolition"]],
  guyane: [["06-10", "abolition"]],
  "la-reunion": [["12-20", "abolition"]],
  mayotte: [["04-27", "abolition"]],
  "saint-barthelemy": [["10-09", "abolition"]],
  "saint-martin": [["05-28", "abolition"]],
  autre: [],
};

/** Days after Easter. */
const moving: ReadonlyArray<readonly [after: number, holiday: Holiday]> = [
  [1, "easter-monday"],
  [39, "ascension"],
  [50, "whit-monday"],
];

/** Anonymous Gregorian computus. */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return Day.make(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
};

export type HolidayOn = { readonly day: Day; readonly holiday: Holiday };

/** The public holidays of a year in that part of France, in order (code du travail, L. 3133-1, L. 3134-13, L. 3422-2). */
export const holidaysIn = (territory: Territory, year: number): ReadonlyArray<HolidayOn> => {
  const sunday = easter(year);
  const fixed = [...everywhere, ...alone[territory]].map(([date, holiday]) => ({
    day: Day.make(`${String(year).padStart(4, "0")}-${date}`),
    holiday,
  }));
  const around =
    territory === "alsace-moselle" ? [[-2, "good-friday"] as const, ...moving] : moving;
  return [
    ...fixed,
    ...around.map(([after, holiday]) => ({ day: addDays(sunday, after), holiday })),
  ].toSorted((a, b) => inCodeOrder(a.day, b.day));
};

/** Whether a local day is a public holiday in that part of France. */
export const isHoliday = (territory: Territory, day: Day): boolean =>
  holidaysIn(territory, Number(day.slice(0, 4))).some((one) => one.day === day);
