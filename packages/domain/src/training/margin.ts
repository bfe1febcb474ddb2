import { halfDay } from "./signatureGroups.ts";

/** A programme cut in equal sessions, a day each; all in minutes. */
export type Template = {
  readonly sessions: number;
  readonly each: number;
  readonly total: number;
  readonly need: number;
};

/** A twentieth more than the text asks, so that a late arrival does not cost a session (j22). */
const margin = 1.05;

const quarter = 15;

/**
 * Sessions that give what a text asks over so many days, with a margin since nothing is rounded (j22):
 * three of 3 h 30 for 10 h over 3 days. Nothing where one signature could not cover each.
 */
export const templateFor = (need: number, days: number): Template | undefined => {
  if (need <= 0 || days <= 0) return undefined;
  const each = Math.ceil((need * margin) / days / quarter) * quarter;
  return each > halfDay ? undefined : { sessions: days, each, total: each * days, need };
};
