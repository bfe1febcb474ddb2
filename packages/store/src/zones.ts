import { isHoliday } from "@coopilote/domain/kernel/holidays.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { instantAt, writtenInZone } from "@coopilote/domain/kernel/zoned.ts";
import type { Zones } from "@coopilote/domain/ports.ts";

const aMinute = 60_000;

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

const minutes = new Map<string, LocalInstant>();

/** A minute is asked of Intl once. */
const minuteIn = (zone: string, minute: Instant): LocalInstant => {
  const known = minutes.get(zone);
  if (known?.at === minute) return known;
  const local = writtenInZone(minute, formatOf(zone).format(minute));
  minutes.set(zone, local);
  return local;
};

/** An instant with its civil time in a zone (IANA). */
export const localInstant = (zone: string, instant: Instant): LocalInstant => ({
  ...minuteIn(zone, Instant.make(Math.floor(instant / aMinute) * aMinute)),
  at: instant,
});

const zones = new Set(Intl.supportedValuesOf("timeZone"));

/** Whether a zone is one of the IANA database, by its one usual name. */
export const zoneExists = (zone: string): boolean => zones.has(zone);

/** Civil time by the zones that the JavaScript engine ships. */
export const civilZones: Zones["Service"] = {
  of: localInstant,
  at: (zone, civil) => instantAt((instant) => localInstant(zone, instant), civil),
  exists: zoneExists,
  holiday: isHoliday,
};
