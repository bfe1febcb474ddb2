import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * A program that a lane needs and npm does not carry.
 *
 * @typedef {{ command: string, variable: string, debian: string }} Program
 */

/** @type {ReadonlyArray<Program>} */
const programs = [
  { command: "chromium", variable: "CHROMIUM", debian: "chromium" },
  { command: "firefox-esr", variable: "FIREFOX", debian: "firefox-esr" },
  { command: "faketime", variable: "FAKETIME_PROGRAM", debian: "faketime" },
];

/**
 * @param {Program} program
 * @returns {string | undefined} its path: the one chosen by its variable, else the first found
 */
const find = ({ command, variable }) => {
  const chosen = process.env[variable];
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const candidates = chosen === undefined ? folders.map((path) => join(path, command)) : [chosen];
  return candidates.find((path) => existsSync(path));
};

/** @param {ReadonlyArray<string>} packages of Debian */
const install = (packages) => {
  console.log(`Installation de ${packages.join(", ")}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status !== 0) console.error(`${stdout ?? ""}${stderr ?? ""}`);
  }
};

const missing = () => programs.filter((program) => find(program) === undefined);

/**
 * Finds the programs that the lanes need; installs them where that is allowed, says how where not.
 *
 * @returns {Record<string, string> | undefined} the path of each by its variable; undefined when one is missing
 */
export const providePrograms = () => {
  const installable = missing().filter(({ variable }) => process.env[variable] === undefined);
  const debian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (installable.length > 0 && debian) install(installable.map((program) => program.debian));

  const lacking = missing();
  if (lacking.length === 0) {
    return Object.fromEntries(programs.map((program) => [program.variable, find(program) ?? ""]));
  }
  const packages = lacking.map((program) => program.debian).join(" ");
  const variables = lacking.map(({ variable, command }) => `${variable} (chemin de ${command})`);
  console.error(
    `Il manque : ${lacking.map(({ command }) => command).join(", ")}. ` +
      `Sous Debian : sudo apt-get update && sudo apt-get install -y ${packages} ; ` +
      `ailleurs, renseignez ${variables.join(", ")}.`,
  );
  return undefined;
};
