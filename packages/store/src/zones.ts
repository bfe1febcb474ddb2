import { isHoliday } from "@coopilote/domain/kernel/holidays.ts";
import {
  type CivilTime,
  Day,
  Instant,
  type LocalInstant,
  Time,
} from "@coopilote/domain/kernel/time.ts";
import type { Zones } from "@coopilote/domain/ports.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes `2026-10-25 02:30:00`. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  formats.set(zone, format);
  return format;
};

const asUtc = (day: string, time: string): number => Date.parse(`${day}T${time}Z`);

/** An instant with its civil time in a zone (IANA). */
export const localInstant = (zone: string, instant: Instant): LocalInstant => {
  const [day = "", clock = ""] = formatOf(zone).format(instant).split(" ");
  const whole = Math.floor(instant / 1000) * 1000;
  return {
    at: instant,
    day: Day.make(day),
    time: Time.make(clock.slice(0, 5)),
    offset: Math.round((asUtc(day, clock) - whole) / 60_000),
  };
};

const aDay = 86_400_000;

/** The instants that have a civil time in a zone: none in a gap, two where the clock went back. */
const instantsOf = (zone: string, { day, time }: CivilTime): ReadonlyArray<LocalInstant> => {
  const asIf = asUtc(day, `${time}:00`);
  const around = [asIf - aDay, asIf + aDay].map(
    (instant) => localInstant(zone, Instant.make(instant)).offset,
  );
  return [...new Set(around)]
    .map((offset) => localInstant(zone, Instant.make(asIf - offset * 60_000)))
    .filter((local) => local.day === day && local.time === time)
    .toSorted((a, b) => a.at - b.at);
};

const instantAt = (zone: string, civil: CivilTime): LocalInstant | "gap" | "twice" => {
  const [first, second] = instantsOf(zone, civil);
  if (first === undefined) return "gap";
  if (second === undefined) return first;
  if (civil.which === undefined) return "twice";
  return civil.which === "first" ? first : second;
};

export const zoneExists = (zone: string): boolean => {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Civil time by the zones that the JavaScript engine ships. */
export const civilZones: Zones["Service"] = {
  of: localInstant,
  at: instantAt,
  exists: zoneExists,
  holiday: isHoliday,
};
