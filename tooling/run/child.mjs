import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** @typedef {import("./setup.mjs").Tools} Tools */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, capture?: boolean, input?: boolean }} Surroundings `input`: it reads what this process is given */
/** @typedef {{ code: number, output: string }} Ending exit code, and what was printed when captured */

/** @type {ReadonlyArray<NodeJS.Signals>} */
const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * The script behind a package's command, to be run by Node itself: a `.cmd` would need a shell.
 *
 * @param {string} name package and command
 * @param {string} from folder of the package that depends on it
 * @returns {string}
 */
export const command = (name, from = root) => {
  const folder = join(from, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : (bin[name] ?? Object.values(bin)[0]);
  return join(folder, script);
};

/**
 * Starts a Node script that receives the signals sent to this process.
 *
 * A Ctrl-C in a terminal reaches the whole group, so only there SIGINT is not sent a second time.
 *
 * @param {Tools} tools
 * @param {ReadonlyArray<string>} args
 * @param {Surroundings} [surroundings]
 * @returns {{ ended: Promise<Ending>, stop: (signal: NodeJS.Signals) => void }}
 */
export const start = (
  tools,
  args,
  { cwd = root, env = {}, capture = false, input = false } = {},
) => {
  const child = spawn(tools.node, args, {
    cwd,
    env: { ...tools.env, ...env },
    stdio: [
      input ? "inherit" : "ignore",
      capture ? "pipe" : "inherit",
      capture ? "pipe" : "inherit",
    ],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  }
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => void child.kill(signal);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) stop(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      for (const name of forwarded) process.off(name, forward);
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), output });
    });
  });
  return { ended, stop };
};

/**
 * @param {Tools} tools
 * @param {ReadonlyArray<string>} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<Ending>}
 */
export const run = (tools, args, surroundings) => start(tools, args, surroundings).ended;
