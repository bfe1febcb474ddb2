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
export const timed = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

export const timedAsync = async (run: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
};

/** Milliseconds that this thread worked in one long run, to a few: waiting for a busy processor is not counted. */
export const worked = (run: () => unknown): number => {
  const begun = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
};

/** The least of many short rounds, once warm: what else runs on the machine only ever adds to one. */
export const leastOf = (rounds: number, run: () => unknown): number => {
  for (let round = 0; round < rounds / 2; round++) run();
  return Math.min(...Array.from({ length: rounds }, () => timed(run)));
};

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

export const atLeast = (what: string, value: number, goal: number): Figure => ({
  what,
  measured: shown(value),
  goal: `≥ ${goal}`,
  met: value >= goal,
});

export const below = (what: string, value: number, goal: number, unit: string): Figure => ({
  what,
  measured: `${shown(value)} ${unit}`,
  goal: `< ${goal} ${unit}`,
  met: value < goal,
});

/** What is worth knowing and was promised to nobody. */
export const noted = (what: string, value: number, unit: string): Figure => ({
  what,
  measured: `${shown(value)} ${unit}`,
  goal: "",
  met: null,
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
