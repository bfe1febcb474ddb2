/** A delay as it is typed, in hours; empty where none is fixed. */
export const hoursOf = (minutes: number | null): string =>
  minutes === null ? "" : String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");

/** Minutes of a typed delay: null where empty, nothing where it is no number of hours. */
export const minutesOf = (hours: string): number | null | undefined => {
  const typed = hours.trim().replace(",", ".");
  if (typed === "") return null;
  const value = Number(typed);
  return Number.isFinite(value) && value >= 0 && value <= 10_000
    ? Math.round(value * 60)
    : undefined;
};
