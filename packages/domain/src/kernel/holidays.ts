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

const everywhere = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

const alone: Readonly<Record<Territory, ReadonlyArray<string>>> = {
  metropole: [],
  "alsace-moselle": ["12-26"],
  guadeloupe: ["05-27"],
  martinique: ["05-22"],
  guyane: ["06-10"],
  "la-reunion": ["12-20"],
  mayotte: ["04-27"],
  "saint-barthelemy": ["10-09"],
  "saint-martin": ["05-28"],
  autre: [],
};

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

/** Whether a local day is a public holiday in that part of France (code du travail, L. 3133-1, L. 3134-13, L. 3422-2). */
export const isHoliday = (territory: Territory, day: Day): boolean => {
  const date = day.slice(5);
  if (everywhere.includes(date) || alone[territory].includes(date)) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  const moving = [1, 39, 50].map((after) => addDays(sunday, after));
  return moving.includes(day) || (territory === "alsace-moselle" && addDays(sunday, -2) === day);
};
