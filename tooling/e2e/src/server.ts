import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../../apps/api/src/main.ts", import.meta.url));

/** A Coopilote of its own: one process, one empty data folder, one free port. */
export interface Server {
  readonly url: string;
  readonly folder: string;
  /** Asks it to end and waits; fails when it does not end with exit code 0. */
  readonly stop: () => Promise<void>;
}

const portIn = (line: string): number | undefined => {
  if (!line.startsWith("{")) return undefined;
  const entryOfLog: unknown = JSON.parse(line);
  if (typeof entryOfLog !== "object" || entryOfLog === null) return undefined;
  if (!("msg" in entryOfLog) || entryOfLog.msg !== "listening") return undefined;
  return "port" in entryOfLog && typeof entryOfLog.port === "number" ? entryOfLog.port : undefined;
};

const listening = async (lines: AsyncIterable<string>): Promise<number> => {
  for await (const line of lines) {
    const port = portIn(line);
    if (port !== undefined) return port;
  }
  throw new Error("The server ended before it listened");
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
): Promise<Server> => {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: "0", ...environment, COOPILOTE_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const port = await listening(lines).catch((cause: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`The server did not start:\n${said.join("")}`, { cause });
  });
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
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
