/**
 * How many checks held and how many did not, read from a runner's own report.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** What a lane counts when it could not run: one failure, never a silence. */
export const couldNotRun = Object.freeze({ passed: 0, failed: 1 });

/**
 * @param {ReadonlyArray<Tally>} tallies
 * @returns {Tally}
 */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/**
 * A report that shows no failure is not believed when its runner says otherwise or checked nothing.
 *
 * @param {Tally} tally
 * @param {number} code exit code of the runner
 * @returns {Tally}
 */
export const confirmed = (tally, code) =>
  tally.failed === 0 && (code !== 0 || tally.passed === 0)
    ? { passed: tally.passed, failed: 1 }
    : tally;

/**
 * One check per package.
 *
 * @param {{ tasks: Array<{ execution?: { exitCode?: number } }> }} summary of a turbo run
 * @returns {Tally}
 */
export const tallyOfTasks = ({ tasks }) => {
  const passed = tasks.filter(({ execution }) => execution?.exitCode === 0).length;
  return { passed, failed: tasks.length - passed };
};

/**
 * One check per file.
 *
 * @param {{ diagnostics: Array<{ filename?: string }>, number_of_files: number }} report of oxlint
 * @returns {Tally}
 */
export const tallyOfLint = ({ diagnostics, number_of_files: files }) => {
  const failed = new Set(diagnostics.map(({ filename }) => filename)).size;
  return { passed: Math.max(0, files - failed), failed };
};

/**
 * One check per file.
 *
 * @param {string} output of `oxfmt --check`
 * @returns {Tally}
 */
export const tallyOfFormat = (output) => {
  const files = Number(/ on (\d+) files/u.exec(output)?.[1] ?? 0);
  const failed = output.match(/^.+ \(\d+ms\)$/gmu)?.length ?? 0;
  return { passed: Math.max(0, files - failed), failed };
};

/**
 * One check: nothing is unused; each unused thing is a failure.
 *
 * @param {{ issues: Array<Record<string, unknown>> }} report of knip
 * @returns {Tally}
 */
export const tallyOfUnused = ({ issues }) => {
  const failed = issues
    .flatMap((issue) => Object.values(issue))
    .reduce(
      (/** @type {number} */ total, found) => total + (Array.isArray(found) ? found.length : 0),
      0,
    );
  return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed };
};

/**
 * A test that did not run, and a file that could not be read, are failures.
 *
 * @param {{ numTotalTests: number, numPassedTests: number, testResults: Array<{ status: string, assertionResults: unknown[] }> }} report of vitest
 * @returns {Tally}
 */
export const tallyOfTests = ({ numTotalTests, numPassedTests, testResults }) => {
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unread };
};

/**
 * A journey that did not run, or passed only when tried again, is a failure.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report of Playwright
 * @returns {Tally}
 */
export const tallyOfJourneys = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});
