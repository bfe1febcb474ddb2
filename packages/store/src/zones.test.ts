import {
  type CivilTime,
  Day,
  Instant,
  minutesBetween,
  Time,
} from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { civilZones } from "./zones.ts";

const { of, at, exists, holiday } = civilZones;

const civil = (day: string, time: string, which?: "first" | "second"): CivilTime => ({
  day: Day.make(day),
  time: Time.make(time),
  ...(which === undefined ? {} : { which }),
});

const instant = (iso: string): Instant => Instant.make(Date.parse(iso));

/** The instant of a civil time, as UTC; or that there is none, or two. */
const utc = (zone: string, day: string, time: string, which?: "first" | "second"): string => {
  const found = at(zone, civil(day, time, which));
  return typeof found === "string" ? found : new Date(found.at).toISOString();
};

const told = (zone: string, iso: string) => {
  const { day, time, offset } = of(zone, instant(iso));
  return [day, time, offset];
};

const elapsed = (zone: string, from: readonly [string, string], to: readonly [string, string]) => {
  const [start, end] = [at(zone, civil(...from)), at(zone, civil(...to))];
  return typeof start === "string" || typeof end === "string"
    ? undefined
    : minutesBetween(start, end);
};

describe("the zone of a structure", () => {
  it.each([
    ["Europe/Paris", "2026-03-29T00:59:00Z", "2026-03-29", "01:59", 60],
    ["Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29", "03:00", 120],
    ["Europe/Paris", "2026-10-25T00:59:00Z", "2026-10-25", "02:59", 120],
    ["Europe/Paris", "2026-10-25T01:00:00Z", "2026-10-25", "02:00", 60],
    ["Europe/Paris", "2027-03-28T01:00:00Z", "2027-03-28", "03:00", 120],
    ["Europe/Paris", "2027-10-31T01:00:00Z", "2027-10-31", "02:00", 60],
    ["Europe/Paris", "2026-12-31T18:00:00Z", "2026-12-31", "19:00", 60],
    ["Indian/Reunion", "2026-12-31T18:00:00Z", "2026-12-31", "22:00", 240],
    ["Indian/Mayotte", "2026-07-01T12:00:00Z", "2026-07-01", "15:00", 180],
    ["America/Guadeloupe", "2026-06-30T23:00:00Z", "2026-06-30", "19:00", -240],
    ["Europe/Paris", "2026-06-30T23:00:00Z", "2026-07-01", "01:00", 120],
    ["America/Martinique", "2026-07-01T12:00:00Z", "2026-07-01", "08:00", -240],
    ["America/St_Barthelemy", "2026-07-01T12:00:00Z", "2026-07-01", "08:00", -240],
    ["America/Marigot", "2026-07-01T12:00:00Z", "2026-07-01", "08:00", -240],
    ["America/Cayenne", "2026-07-01T12:00:00Z", "2026-07-01", "09:00", -180],
    ["Pacific/Tahiti", "2026-07-01T12:00:00Z", "2026-07-01", "02:00", -600],
    ["Pacific/Noumea", "2026-07-01T13:00:00Z", "2026-07-02", "00:00", 660],
    ["America/Miquelon", "2026-03-08T04:59:00Z", "2026-03-08", "01:59", -180],
    ["America/Miquelon", "2026-03-08T05:00:00Z", "2026-03-08", "03:00", -120],
    ["America/Miquelon", "2026-11-01T03:59:00Z", "2026-11-01", "01:59", -120],
    ["America/Miquelon", "2026-11-01T04:00:00Z", "2026-11-01", "01:00", -180],
  ])("%s at %s is %s %s", (zone, iso, day, time, offset) => {
    expect(told(zone, iso)).toEqual([day, time, offset]);
  });

  it("keeps the instant to the millisecond", () => {
    const given = instant("2026-03-10T08:00:12.345Z");
    expect(of("Europe/Paris", given)).toMatchObject({ at: given, time: "09:00", offset: 60 });
  });

  it.each([
    ["Europe/Paris", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["Europe/Paris", "2026-03-29", "02:00", "gap"],
    ["Europe/Paris", "2026-03-29", "02:30", "gap"],
    ["Europe/Paris", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["Europe/Paris", "2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["Europe/Paris", "2026-10-25", "02:00", "twice"],
    ["Europe/Paris", "2026-10-25", "02:30", "twice"],
    ["Europe/Paris", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["Indian/Reunion", "2026-12-31", "22:00", "2026-12-31T18:00:00.000Z"],
    ["America/Guadeloupe", "2026-06-30", "19:00", "2026-06-30T23:00:00.000Z"],
    ["America/Miquelon", "2026-03-08", "02:30", "gap"],
    ["America/Miquelon", "2026-11-01", "01:30", "twice"],
  ])("%s: %s at %s is %s", (zone, day, time, expected) => {
    expect(utc(zone, day, time)).toBe(expected);
  });

  it("settles an hour given twice by which of the two it is", () => {
    expect(utc("Europe/Paris", "2026-10-25", "02:30", "first")).toBe("2026-10-25T00:30:00.000Z");
    expect(utc("Europe/Paris", "2026-10-25", "02:30", "second")).toBe("2026-10-25T01:30:00.000Z");
    expect(utc("Europe/Paris", "2026-10-25", "12:00", "second")).toBe("2026-10-25T11:00:00.000Z");
    expect(utc("Europe/Paris", "2026-03-29", "02:30", "first")).toBe("gap");
  });

  it.each([
    [
      "the night of October is three hours long",
      ["2026-10-25", "01:30"],
      ["2026-10-25", "03:30"],
      180,
    ],
    ["the night of March is one hour long", ["2026-03-29", "01:30"], ["2026-03-29", "03:30"], 60],
    ["an ordinary night is two hours long", ["2026-03-22", "01:30"], ["2026-03-22", "03:30"], 120],
    [
      "a session over midnight is as long as it was",
      ["2026-10-24", "22:00"],
      ["2026-10-25", "03:00"],
      360,
    ],
  ] as const)("from 01:30 to 03:30 or so, %s", (_, from, to, minutes) => {
    expect(elapsed("Europe/Paris", from, to)).toBe(minutes);
  });

  it("is one that exists, by its usual name", () => {
    const french = ["Europe/Paris", "Indian/Reunion", "America/Marigot", "Pacific/Wallis"];
    expect(french.filter(exists)).toEqual(french);
    expect(["Europe/Bordeaux", "europe/paris", "+02:00", "", "ici"].filter(exists)).toEqual([]);
  });

  it("has the public holidays of its territory", () => {
    expect(holiday("la-reunion", Day.make("2026-12-20"))).toBe(true);
    expect(holiday("metropole", Day.make("2026-12-20"))).toBe(false);
  });
});
