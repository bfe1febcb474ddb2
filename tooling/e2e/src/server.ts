import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const api = fileURLToPath(new URL("../../../apps/api/src/main.ts", import.meta.url));
const demo = fileURLToPath(new URL("../../demo/src/main.ts", import.meta.url));

/** A process that answers on a free port. */
export interface Answering {
  readonly url: string;
  /** Asks it to end and waits; fails when it does not end with exit code 0. */
  readonly stop: () => Promise<void>;
}

/** A Coopilote of its own, on a data folder. */
export interface Server extends Answering {
  readonly folder: string;
}

type PortIn = (line: string) => number | undefined;

const loggedPort: PortIn = (line: string) => {
  if (!line.startsWith("{")) return undefined;
  const entryOfLog: unknown = JSON.parse(line);
  if (typeof entryOfLog !== "object" || entryOfLog === null) return undefined;
  if (!("msg" in entryOfLog) || entryOfLog.msg !== "listening") return undefined;
  return "port" in entryOfLog && typeof entryOfLog.port === "number" ? entryOfLog.port : undefined;
};

/** The port in the address that the demonstration says to people. */
const saidPort: PortIn = (line) => {
  const port = /^Démonstration ouverte.*:(\d+)$/u.exec(line)?.[1];
  return port === undefined ? undefined : Number(port);
};

const listening = async (lines: AsyncIterable<string>, portIn: PortIn): Promise<number> => {
  for await (const line of lines) {
    const port = portIn(line);
    if (port !== undefined) return port;
  }
  throw new Error("The server ended before it listened");
};

/** Starts a script of ours on a free port and waits for the line that says which. */
const answering = async (
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>>,
  portIn: PortIn,
): Promise<Answering> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const port = await listening(lines, portIn).catch((cause: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`The server did not start:\n${said.join("")}`, { cause });
  });
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      if (child.exitCode !== 0) {
        throw new Error(
          `The server ended with ${child.exitCode ?? child.signalCode}:\n${said.join("")}`,
        );
      }
    },
  };
};

/**
 * Starts the server on a free port and waits for the line that says so.
 *
 * @param folder where its data live; an existing one is opened again
 * @param environment variables beside this process's own
 */
export const startServer = async (
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> => ({
  ...(await answering([api], { ...environment, COOPILOTE_DATA: folder }, loggedPort)),
  folder,
});

/** Serves a copy of the demonstration that a folder holds. */
export const startDemonstration = (folder: string): Promise<Answering> =>
  answering([demo, "--from", folder], {}, saidPort);

/** Prepares the demonstration in a folder to be made. */
export const prepareDemonstration = async (folder: string): Promise<void> => {
  const child = spawn(process.execPath, [demo, "--into", folder], { stdio: "inherit" });
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`The demonstration ended with ${child.exitCode}`);
};
