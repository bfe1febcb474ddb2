/** Local times being typed, `HH:MM`, and the local days they fall on. Real minutes are the server's to count. */

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/u;
const DAY_IN_MILLISECONDS = 86_400_000;

/** Minutes after midnight; nothing while the time is being typed. */
export const minuteOf = (time: string): number | undefined => {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined || minutes === undefined
    ? undefined
    : Number(hours) * 60 + Number(minutes);
};

const padded = (value: number): string => String(value).padStart(2, "0");

/** The time so many minutes after midnight, around the clock. */
export const timeAt = (minute: number): string => {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${padded(Math.floor(within / 60))}:${padded(within % 60)}`;
};

/** A time moved by some minutes; itself while it is being typed. */
export const moved = (time: string, by: number): string => {
  const minute = minuteOf(time);
  return minute === undefined ? time : timeAt(minute + by);
};

/** A local day so many days later; itself while it is being typed. */
export const dayLater = (day: string, days: number): string => {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(noon) || days === 0
    ? day
    : new Date(noon + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
};

/** Ends before six in the morning and before it began: an evening that passes midnight. */
const isNextDay = (from: string, to: string): boolean => {
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  return begins !== undefined && ends !== undefined && ends < begins && ends <= 360;
};

/** Days between the day a stretch begins and the day it ends: one for an evening that passes midnight. */
export const nightsOf = (from: string, to: string): number => (isNextDay(from, to) ? 1 : 0);

/** The day of a time within a stretch: the second one for what comes after midnight. */
export const dayWithin = (
  stretch: {
    readonly from: { readonly day: string; readonly time: string };
    readonly to: { readonly day: string; readonly time: string };
  },
  time: string,
): string => (time < stretch.from.time ? stretch.to.day : stretch.from.day);
