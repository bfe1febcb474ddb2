import { existsSync } from "node:fs";

const libraries = [
  "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
  "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
];

/**
 * What makes a server believe that it is an instant (UTC, `YYYY-MM-DD HH:MM:SS`), its clock running on from there.
 * The monotonic clock is left alone: only the calendar moves.
 */
export const clockAt = (utc: string): Readonly<Record<string, string>> => {
  const library = libraries.find((path) => existsSync(path));
  if (library === undefined) throw new Error("faketime is missing: apt-get install faketime");
  return { LD_PRELOAD: library, FAKETIME: `@${utc}`, FAKETIME_DONT_FAKE_MONOTONIC: "1", TZ: "UTC" };
};

const paris = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});

/** A local day in Paris, `2026-03-10`. */
export type ParisDay = `${number}-${number}-${number}`;

/** A local day and time in Paris, `2026-03-10 12:35`. */
export type ParisTime = `${ParisDay} ${number}:${number}`;

/** The instant of a local time in Paris that exists once. */
export const inParis = (local: ParisTime): Date => {
  const instants = ["+01:00", "+02:00"].map(
    (offset) => new Date(`${local.replace(" ", "T")}:00${offset}`),
  );
  const instant = instants.find((one) => paris.format(one) === local);
  if (instant === undefined) throw new RangeError(`${local} does not exist in Paris`);
  return instant;
};

/** The environment of a server for which it is a local time in Paris. */
export const serverClock = (local: ParisTime): Readonly<Record<string, string>> =>
  clockAt(inParis(local).toISOString().slice(0, 19).replace("T", " "));
