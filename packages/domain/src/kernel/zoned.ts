import { type CivilTime, Day, dayNumber, Instant, type LocalInstant, Time } from "./time.ts";

const aMinute = 60_000;
const aDay = 86_400_000;
/** `dayNumber` of 1 January 1970. */
const epoch = 719_468;

/** An instant with the civil time that a zone gives it. */
export type InZone = (instant: Instant) => LocalInstant;

const asUtc = ({ day, time }: CivilTime): number =>
  (dayNumber(day) - epoch) * aDay +
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * aMinute;

/**
 * An instant with its civil time, as whoever knows zones wrote it: `2026-10-25 02:30:00`, in Swedish.
 * Invariant: zones keep to whole minutes since 1972.
 */
export const writtenInZone = (instant: Instant, written: string): LocalInstant => {
  const civil = { day: Day.make(written.slice(0, 10)), time: Time.make(written.slice(11, 16)) };
  const offset = Math.round(asUtc(civil) / aMinute) - Math.floor(instant / aMinute);
  return { at: instant, ...civil, offset };
};

/** The instants that have a civil time in a zone: none in a gap, two where the clock went back. */
const instantsOf = (of: InZone, civil: CivilTime): ReadonlyArray<LocalInstant> => {
  const asIf = asUtc(civil);
  const around = [asIf - aDay, asIf + aDay].map((instant) => of(Instant.make(instant)).offset);
  return [...new Set(around)]
    .map((offset) => of(Instant.make(asIf - offset * aMinute)))
    .filter(({ day, time }) => day === civil.day && time === civil.time)
    .toSorted((a, b) => a.at - b.at);
};

/** The instant of a civil time in a zone; `which` settles an hour that the clock change gives twice. */
export const instantAt = (of: InZone, civil: CivilTime): LocalInstant | "gap" | "twice" => {
  const [first, second] = instantsOf(of, civil);
  if (first === undefined) return "gap";
  if (second === undefined) return first;
  if (civil.which === undefined) return "twice";
  return civil.which === "first" ? first : second;
};
