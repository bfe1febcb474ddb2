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
