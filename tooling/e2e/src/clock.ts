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
