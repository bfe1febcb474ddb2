import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** How `npm start` runs the server, as a JSON array of arguments of Node, its script last. */
export const serverArguments = (): ReadonlyArray<string> => {
  const given: unknown = JSON.parse(process.env["SERVER_ARGUMENTS"] ?? "[]");
  if (!Array.isArray(given) || given.length === 0)
    throw new Error("SERVER_ARGUMENTS is missing: run this by npm run bench");
  return given.map(String);
};

export const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

/** A server in a process of its own. */
export type Started = {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const startedOf = (child: ChildProcess, port: number): Started => ({
  url: `http://127.0.0.1:${port}`,
  pid: child.pid ?? 0,
  stop: async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  },
});

/** Starts a server that says, on a line of JSON, the port it listens on. */
export const started = async (
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>>,
): Promise<Started> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said: unknown = JSON.parse(line);
    const port = field(said, "port");
    if (field(said, "msg") === "listening" && typeof port === "number") {
      child.stdout.resume();
      return startedOf(child, port);
    }
  }
  throw new Error("the server did not start");
};

/** Memory of one process in megabytes (Linux): resident, and its share of what it shares. */
export const memoryOf = (pid: number): { readonly rss: number; readonly pss: number } => {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "mu").exec(text)?.[1] ?? Number.NaN) / 1024;
  return { rss: of("Rss"), pss: of("Pss") };
};
