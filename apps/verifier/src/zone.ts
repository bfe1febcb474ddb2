import type { CivilTime, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { instantAt, writtenInZone } from "@coopilote/domain/kernel/zoned.ts";

/** The instant of a civil time in a zone (IANA), by the zones this browser knows. */
export const instantIn = (zone: string, civil: CivilTime): LocalInstant | "gap" | "twice" => {
  // Swedish writes `2026-10-25 02:30:00`.
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return instantAt((instant) => writtenInZone(instant, format.format(instant)), civil);
};
