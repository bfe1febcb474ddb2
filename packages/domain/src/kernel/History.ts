import type { Day } from "./time.ts";

/**
 * What happened, newest first, as a persistent list.
 * Invariant: remembering shares the whole past, so folding n facts costs n, never n².
 */
export type History<A> = { readonly latest: A; readonly before: History<A> } | undefined;

export const remember = <A>(history: History<A>, latest: A): History<A> => ({
  latest,
  before: history,
});

/** Newest first. */
export function* recall<A>(history: History<A>): Generator<A> {
  for (let rest = history; rest !== undefined; rest = rest.before) yield rest.latest;
}

/** The newest that satisfies, or nothing. */
export const lastWhere = <A>(history: History<A>, holds: (a: A) => boolean): A | undefined => {
  for (let rest = history; rest !== undefined; rest = rest.before)
    if (holds(rest.latest)) return rest.latest;
  return undefined;
};

/** Everything, newest first; quicker than `recall` where all of it is wanted. */
export const newestFirst = <A>(history: History<A>): ReadonlyArray<A> => {
  const all: Array<A> = [];
  for (let rest = history; rest !== undefined; rest = rest.before) all.push(rest.latest);
  return all;
};

/** Oldest first. */
export const chronological = <A>(history: History<A>): ReadonlyArray<A> =>
  newestFirst(history).toReversed();

/**
 * What was said of a local day, the newest statement first: `from` is the first day of what it says,
 * null where it says it of every day.
 */
export const statedOn = <A extends { readonly from: Day | null }>(
  history: History<A>,
  day: Day,
): A | undefined => lastWhere(history, ({ from }) => from === null || from <= day);

/** What holds of the days, oldest first: each statement until the day the next begins. */
export const timelineOf = <A extends { readonly from: Day | null }>(
  history: History<A>,
): ReadonlyArray<A> => {
  const kept: Array<A> = [];
  for (let rest = history; rest !== undefined; rest = rest.before) {
    const { latest } = rest;
    const next = kept.at(-1);
    if (
      next === undefined ||
      (next.from !== null && (latest.from === null || latest.from < next.from))
    )
      kept.push(latest);
  }
  return kept.toReversed();
};
