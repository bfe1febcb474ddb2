import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inBrowser, journeys } from "./browser.mjs";
import { command, run } from "./child.mjs";
import { keptDemonstration } from "./demonstration.mjs";
import { compileCache } from "./server.mjs";
import { root } from "./setup.mjs";
import {
  confirmed,
  couldNotRun,
  sum,
  tallyOfFormat,
  tallyOfJourneys,
  tallyOfLint,
  tallyOfTasks,
  tallyOfTests,
  tallyOfUnused,
} from "./tally.mjs";
import { buildWeb } from "./web.mjs";

/** @typedef {import("./setup.mjs").Tools} Tools */
/** @typedef {import("./tally.mjs").Tally} Tally */
/**
 * @typedef {object} Lane
 * @property {string} name
 * @property {(tools: Tools, options: { force: boolean }) => Promise<Tally>} run
 */

const turboRuns = join(root, ".turbo", "runs");

/**
 * @param {string} path
 * @returns {unknown} undefined when the runner left no report, or half of one
 */
const report = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};

/**
 * The tally of a report that its runner wrote; a missing report is a failure.
 *
 * The cast is held by the runner, whose version is pinned.
 *
 * @template Report
 * @param {(report: Report) => Tally} tally
 * @param {unknown} written
 * @param {number} code
 * @returns {Tally}
 */
const counted = (tally, written, code) =>
  written === undefined ? couldNotRun : confirmed(tally(/** @type {Report} */ (written)), code);

/**
 * @param {string} text
 * @returns {unknown}
 */
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Runs a task in every package that has it.
 *
 * @param {Tools} tools
 * @param {string} task
 * @param {{ force: boolean, args?: string[], env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, summary: unknown }>}
 */
const inEachPackage = async (tools, task, { force, args = [], env = {} }) => {
  rmSync(turboRuns, { recursive: true, force: true });
  const turbo = [
    command("turbo"),
    "run",
    task,
    "--continue",
    "--summarize",
    "--concurrency=2",
    "--output-logs=new-only",
    ...(force ? ["--force"] : []),
    ...(args.length > 0 ? ["--", ...args] : []),
  ];
  const { code } = await run(tools, turbo, { env });
  const [file] = existsSync(turboRuns) ? readdirSync(turboRuns) : [];
  return { code, summary: file === undefined ? undefined : report(join(turboRuns, file)) };
};

/** Folders of the packages, relative to the root. */
const packages = () =>
  ["packages", "apps", "tooling"].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => `${group}/${name}`)
      .filter((path) => existsSync(join(root, path, "package.json"))),
  );

/**
 * @param {string} folder of a package
 * @returns {boolean}
 */
const hasTests = (folder) => {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return scripts?.unit !== undefined;
};

/** @type {Lane} */
const types = {
  name: "types",
  run: async (tools, { force }) => {
    const { code, summary } = await inEachPackage(tools, "check", { force });
    return counted(tallyOfTasks, summary, code);
  },
};

/** @type {Lane} */
const lint = {
  name: "lint",
  run: async (tools) => {
    const { code, output } = await run(tools, [command("oxlint"), "--format=json"], {
      capture: true,
    });
    if (code !== 0) await run(tools, [command("oxlint")]);
    return counted(tallyOfLint, parsed(output), code);
  },
};

/** @type {Lane} */
const format = {
  name: "format",
  run: async (tools) => {
    const { code, output } = await run(tools, [command("oxfmt"), "--check"], { capture: true });
    if (code !== 0) console.log(output);
    return confirmed(tallyOfFormat(output), code);
  },
};

/** @type {Lane} */
const unused = {
  name: "knip",
  run: async (tools) => {
    const { code, output } = await run(tools, [command("knip"), "--reporter=json"], {
      capture: true,
    });
    if (code !== 0) await run(tools, [command("knip")]);
    return counted(tallyOfUnused, parsed(output), code);
  },
};

/** @type {Lane} */
const build = {
  name: "build",
  run: async (tools, { force }) =>
    (await buildWeb(tools, { force })) === 0 ? { passed: 1, failed: 0 } : couldNotRun,
};

/** @type {Lane} */
const tests = {
  name: "tests",
  run: async (tools) => {
    const folders = packages().filter((folder) => hasTests(folder));
    const reports = folders.map((folder) => join(root, folder, "reports", "unit.json"));
    for (const path of reports) rmSync(path, { force: true });
    const { code } = await inEachPackage(tools, "unit", {
      force: true,
      env: { ...compileCache, ...keptDemonstration() },
      args: ["--reporter=default", "--reporter=json", "--outputFile.json=reports/unit.json"],
    });
    const tallies = reports.map((path) => counted(tallyOfTests, report(path), 0));
    for (const [index, { passed, failed }] of tallies.entries()) {
      console.log(`  ${folders[index]} : ${passed} passed, ${failed} failed`);
    }
    return confirmed(sum(tallies), code);
  },
};

/** @type {Lane} */
const browser = {
  name: "browser",
  run: async (tools) => {
    const path = join(journeys, "reports", "journeys.json");
    rmSync(path, { force: true });
    const code = await inBrowser(tools);
    if (code === undefined) return couldNotRun;
    return counted(tallyOfJourneys, report(path), code);
  },
};

/** All that is checked, in the order of what is quickest to mend. */
export const lanes = Object.freeze([types, lint, format, unused, build, tests, browser]);
