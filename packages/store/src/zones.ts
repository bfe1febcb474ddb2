import { isHoliday } from "@coopilote/domain/kernel/holidays.ts";
import {
  type CivilTime,
  Day,
  Instant,
  type LocalInstant,
  Time,
} from "@coopilote/domain/kernel/time.ts";
import type { Zones } from "@coopilote/domain/ports.ts";

const aMinute = 60_000;
const aDay = 86_400_000;

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

type Minute = Omit<LocalInstant, "at"> & { readonly minute: number };

const minutes = new Map<string, Minute>();

/** Invariant: zones keep to whole minutes since 1972, so that a minute is asked of Intl once. */
const minuteIn = (zone: string, minute: number): Minute => {
  const known = minutes.get(zone);
  if (known?.minute === minute) return known;
  const [day = "", clock = ""] = formatOf(zone)
    .format(minute * aMinute)
    .split(" ");
  const local = {
    minute,
    day: Day.make(day),
    time: Time.make(clock.slice(0, 5)),
    offset: Math.round(asUtc(day, clock) / aMinute) - minute,
  };
  minutes.set(zone, local);
  return local;
};

/** An instant with its civil time in a zone (IANA). */
export const localInstant = (zone: string, instant: Instant): LocalInstant => {
  const { day, time, offset } = minuteIn(zone, Math.floor(instant / aMinute));
  return { at: instant, day, time, offset };
};

/** The instants that have a civil time in a zone: none in a gap, two where the clock went back. */
const instantsOf = (zone: string, { day, time }: CivilTime): ReadonlyArray<LocalInstant> => {
  const asIf = asUtc(day, `${time}:00`);
  const around = [asIf - aDay, asIf + aDay].map(
    (instant) => localInstant(zone, Instant.make(instant)).offset,
  );
  return [...new Set(around)]
    .map((offset) => localInstant(zone, Instant.make(asIf - offset * aMinute)))
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

const zones = new Set(Intl.supportedValuesOf("timeZone"));

/** Whether a zone is one of the IANA database, by its one usual name. */
export const zoneExists = (zone: string): boolean => zones.has(zone);

/** Civil time by the zones that the JavaScript engine ships. */
export const civilZones: Zones["Service"] = {
  of: localInstant,
  at: instantAt,
  exists: zoneExists,
  holiday: isHoliday,
};
