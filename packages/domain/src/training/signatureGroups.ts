/** Minutes of a plan on one clock, from its first day's midnight. */
export type Stretch = { readonly from: number; readonly to: number };

/** Minutes that one signature may cover: a half-day (j21). */
export const halfDay = 240;

/** Minutes between two segments above which a séquence is no longer continuous (j21). */
export const longestBreak = 30;

type Placed = Stretch & { readonly place: number };

const joins = (group: ReadonlyArray<Placed>, next: Stretch): boolean => {
  const [first, last] = [group[0], group.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    next.from >= last.to &&
    next.from - last.to <= longestBreak &&
    next.to - first.from <= halfDay
  );
};

/** The séquences of a plan, each under one signature: places of its stretches, in the order of the clock (j21). */
export const signatureGroups = (
  stretches: ReadonlyArray<Stretch>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const groups: Array<Array<Placed>> = [];
  const ordered = stretches
    .map((stretch, place) => ({ ...stretch, place }))
    .toSorted((a, b) => a.from - b.from || a.place - b.place);
  for (const next of ordered) {
    const group = groups.at(-1);
    if (group !== undefined && joins(group, next)) group.push(next);
    else groups.push([next]);
  }
  return groups.map((group) => group.map(({ place }) => place));
};
