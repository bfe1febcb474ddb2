import type { Civil } from "@coopilote/domain/Context.ts";
import {
  addDays,
  type CivilTime,
  Day,
  dayNumber,
  Instant,
  type LocalInstant,
  Time,
  weekday,
} from "@coopilote/domain/kernel/time.ts";

const minute = 60_000;
const day = 1440 * minute;
const epoch = Day.make("1970-01-01");

const lastSundayOf = (year: string, month: "03" | "10"): Day => {
  const last = Day.make(`${year}-${month}-31`);
  return addDays(last, -((weekday(last) + 1) % 7));
};

/** The clock change is at 01:00 UTC on the last Sundays of March and October (directive 2000/84/CE). */
const changeIn = (year: string, month: "03" | "10"): number =>
  (dayNumber(lastSundayOf(year, month)) - dayNumber(epoch)) * day + 60 * minute;

const dayAt = (milliseconds: number): Day => addDays(epoch, Math.floor(milliseconds / day));

const offsetAt = (instant: number): 60 | 120 => {
  const year = dayAt(instant).slice(0, 4);
  return instant >= changeIn(year, "03") && instant < changeIn(year, "10") ? 120 : 60;
};

const two = (value: number): string => String(value).padStart(2, "0");

const of = (at: Instant): LocalInstant => {
  const offset = offsetAt(at);
  const local = at + offset * minute;
  const minutes = Math.floor((((local % day) + day) % day) / minute);
  return {
    at,
    day: dayAt(local),
    time: Time.make(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`),
    offset,
  };
};

/** Europe/Paris since 1996, by arithmetic alone. */
export const paris: Civil = {
  of,
  at: ({ day: on, time, which }: CivilTime): LocalInstant | "gap" | "twice" => {
    const naive =
      (dayNumber(on) - dayNumber(epoch)) * day +
      (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute;
    const [first, second] = ([120, 60] as const)
      .filter((offset) => offsetAt(naive - offset * minute) === offset)
      .map((offset) => of(Instant.make(naive - offset * minute)));
    if (first === undefined) return "gap";
    if (second === undefined) return first;
    if (which === undefined) return "twice";
    return which === "first" ? first : second;
  },
};

/** A local time that exists once in Paris; throws where it does not. */
export const local = (on: string, time: string): LocalInstant => {
  const resolved = paris.at({ day: Day.make(on), time: Time.make(time) });
  if (typeof resolved === "string") throw new Error(`${on} ${time}: ${resolved}`);
  return resolved;
};
