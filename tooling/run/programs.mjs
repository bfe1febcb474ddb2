import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * A program that a lane needs and npm does not carry.
 *
 * @typedef {{ command: string, variable: string, debian: string }} Program
 */

/** @type {ReadonlyArray<Program>} */
const programs = [{ command: "chromium", variable: "CHROMIUM", debian: "chromium" }];

/** @param {Program} program */
const isPresent = ({ command, variable }) => {
  const chosen = process.env[variable];
  if (chosen !== undefined) return existsSync(chosen);
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return ["/usr/bin", ...folders].some((folder) => existsSync(join(folder, command)));
};

/**
 * @param {ReadonlyArray<string>} packages of Debian
 * @returns {boolean} whether all were installed
 */
const installed = (packages) => {
  console.log(`Installation de ${packages.join(", ")}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return [["update"], ["install", "-y", "--no-install-recommends", ...packages]].every((args) => {
    const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status !== 0) console.error(`${stdout ?? ""}${stderr ?? ""}`);
    return status === 0;
  });
};

/**
 * Finds the programs that the lanes need; installs them where that is allowed, says how where not.
 *
 * @returns {boolean} whether all are there
 */
export const providePrograms = () => {
  const packages = programs.filter((program) => !isPresent(program)).map(({ debian }) => debian);
  if (packages.length === 0) return true;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) return installed(packages);
  const variables = programs.map(({ variable, command }) => `${variable} (chemin de ${command})`);
  console.error(
    `Il manque : ${packages.join(", ")}. Sous Debian : ` +
      `sudo apt-get update && sudo apt-get install -y ${packages.join(" ")} ; ` +
      `ailleurs, renseignez ${variables.join(", ")}.`,
  );
  return false;
};
