/** A figure of the bench: what, what was measured, the goal, and whether it is met; null where nothing is promised. */
export type Figure = {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean | null;
};

export const median = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Milliseconds of one run. */
export const timed = (run: () => void): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

export const timedAsync = async (run: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
};

/** The median of several runs, after one that does not count. */
export const medianOf = (times: number, run: () => number): number => {
  run();
  return median(Array.from({ length: times }, run));
};

export const atLeast = (what: string, value: number, goal: number): Figure => ({
  what,
  measured: value.toFixed(2),
  goal: `≥ ${goal}`,
  met: value >= goal,
});

export const below = (what: string, value: number, goal: number, unit: string): Figure => ({
  what,
  measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  goal: `< ${goal} ${unit}`,
  met: value < goal,
});

export const table = (figures: ReadonlyArray<Figure>): string => {
  const rows = figures.map(({ what, measured, goal, met }) => [
    what,
    measured,
    goal,
    met === null ? "" : met ? "met" : "not met",
  ]);
  const all = [["what", "measured", "goal", ""], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? "").length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
};
