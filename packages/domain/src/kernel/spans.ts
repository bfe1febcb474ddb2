/** A half-open stretch of time, in UTC milliseconds. */
export type Span = { readonly from: number; readonly to: number };

const minute = 60_000;

/** Whole minutes of a set of disjoint spans. */
export const minutesOf = (spans: ReadonlyArray<Span>): number =>
  Math.floor(spans.reduce((total, { from, to }) => total + (to - from), 0) / minute);

export const within = (spans: ReadonlyArray<Span>, bounds: Span): ReadonlyArray<Span> =>
  spans
    .map(({ from, to }) => ({
      from: Math.max(from, bounds.from),
      to: Math.min(to, bounds.to),
    }))
    .filter(({ from, to }) => from < to);

/** What is left of disjoint spans once another is taken away. */
export const without = (spans: ReadonlyArray<Span>, taken: Span): ReadonlyArray<Span> =>
  spans.flatMap((span) =>
    taken.to <= span.from || span.to <= taken.from
      ? [span]
      : [
          { from: span.from, to: taken.from },
          { from: taken.to, to: span.to },
        ].filter(({ from, to }) => from < to),
  );
