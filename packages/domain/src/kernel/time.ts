import { Schema } from "effect";

/** UTC milliseconds since 1970. */
export const Instant = Schema.Int.pipe(Schema.brand("Instant"));
export type Instant = typeof Instant.Type;

/** Whole minutes of real, elapsed time. */
export const Minutes = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 1_000_000 }, { message: "Durée invalide" }),
).pipe(Schema.brand("Minutes"));
export type Minutes = typeof Minutes.Type;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = parts(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

const parts = (text: string): readonly [number, number, number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10)),
];

/** A local day of the structure, `YYYY-MM-DD`. */
export const Day = Schema.String.check(
  Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
    message: "Date attendue : jour, mois, année",
  }),
  Schema.makeFilter((text: string) => isDay(text) || "Cette date n’existe pas"),
)
  .annotate({ factString: "Code" })
  .pipe(Schema.brand("Day"));
export type Day = typeof Day.Type;

/** A local time of the structure, `HH:MM`. */
export const Time = Schema.String.check(
  Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/u, { message: "Heure attendue, de 00:00 à 23:59" }),
)
  .annotate({ factString: "Code" })
  .pipe(Schema.brand("Time"));
export type Time = typeof Time.Type;

/** An instant with the civil time it had in the structure's zone; `offset` in minutes east of UTC. */
export const LocalInstant = Schema.Struct({
  at: Instant,
  day: Day,
  time: Time,
  offset: Schema.Int.check(Schema.isBetween({ minimum: -1080, maximum: 1080 })),
});
export type LocalInstant = typeof LocalInstant.Type;

/** Local civil time as a person writes it; `which` settles an hour that the clock change gives twice. */
export const CivilTime = Schema.Struct({
  day: Day,
  time: Time,
  which: Schema.optionalKey(Schema.Literals(["first", "second"])),
});
export type CivilTime = typeof CivilTime.Type;

export const isBefore = (a: LocalInstant, b: LocalInstant): boolean => a.at < b.at;
export const isBy = (a: LocalInstant, on: LocalInstant): boolean => a.at <= on.at;

/** Real minutes from one instant to another; a night of clock change has the minutes it had. */
export const minutesBetween = (from: LocalInstant, to: LocalInstant): Minutes =>
  Minutes.make(Math.max(0, Math.floor((to.at - from.at) / 60_000)));

/** Days since 0000-03-01, after Howard Hinnant's civil calendar algorithms. */
export const dayNumber = (day: Day): number => {
  const [y, month, date] = parts(day);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra;
};

const dayOfNumber = (number: number): Day => {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return writtenDay(year, month, date);
};

const writtenDay = (year: number, month: number, date: number): Day =>
  Day.make(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
  );

export const addDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days);

/** The same date some months later; the last day of the month where that date does not exist. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, date] = parts(day);
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = counted - toYear * 12 + 1;
  return writtenDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
};

/** 0 is Monday, 6 is Sunday. 0000-03-01 was a Wednesday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 2) % 7) + 7) % 7;
