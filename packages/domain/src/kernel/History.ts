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

/** `from` is the first day of what is said, null where it is said of every day. */
type Said = { readonly from: Day | null };

/** What stands of what was said, newest entry first: nothing entered before the last statement of every day. */
const standing = <A extends Said>(history: History<A>): ReadonlyArray<A> => {
  const all = newestFirst(history);
  const ofEveryDay = all.findIndex(({ from }) => from === null);
  return ofEveryDay === -1 ? all : all.slice(0, ofEveryDay + 1);
};

const isLater = ({ from }: Said, than: Said): boolean =>
  from !== null && (than.from === null || than.from < from);

/**
 * What was said of a local day: by date, then by entry. A statement of every day corrects those entered before it;
 * one from an earlier day, entered afterwards, leaves what followed as it was.
 */
export const statedOn = <A extends Said>(history: History<A>, day: Day): A | undefined =>
  standing(history)
    .filter(({ from }) => from === null || from <= day)
    .reduce<A | undefined>(
      (found, stated) => (found === undefined || isLater(stated, found) ? stated : found),
      undefined,
    );

/** What holds of the days, oldest first: each statement until the day the next begins. */
export const timelineOf = <A extends Said>(history: History<A>): ReadonlyArray<A> =>
  standing(history)
    .filter(({ from }, index, all) => all.findIndex((one) => one.from === from) === index)
    .toSorted((a, b) => (isLater(a, b) ? 1 : -1));

/** Whether saying something of every day, or from a day until what follows, would change nothing. */
export const isStated = <A extends Said>(
  history: History<A>,
  from: Day | null,
  says: (stated: A) => boolean,
): boolean => {
  const known = from === null ? timelineOf(history) : [statedOn(history, from)];
  return (
    known.every((stated) => stated !== undefined && says(stated)) &&
    (from !== null || known[0]?.from === null)
  );
};
