import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** What one process compiled, the next need not. */
const compiled = join(tmpdir(), "coopilote-demo-compiled");

/** A folder that goes with the test. */
export const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-called-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Where a process is: the folder of what is kept for good, and that of what is to be gone. */
export type Surroundings = { readonly kept: string; readonly temporary: string };

export const surroundings = async (): Promise<Surroundings> => ({
  kept: await newFolder(),
  temporary: await newFolder(),
});

const started = ({ kept, temporary }: Surroundings, words: ReadonlyArray<string>, port = "0") =>
  spawn(process.execPath, [main, ...words], {
    env: {
      ...process.env,
      COOPILOTE_DATA: kept,
      NODE_COMPILE_CACHE: compiled,
      TMPDIR: temporary,
      PORT: port,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Calls `coopilote demo` and waits for its end. */
export const called = async (
  around: Surroundings,
  words: ReadonlyArray<string>,
  port?: string,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  const child = started(around, words, port);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: child.exitCode, out, err };
};

type Running = ReturnType<typeof started>;

const stopOf = (child: Running) => {
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  return async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
};

const firstLine = async (stream: Running["stdout"]): Promise<string> => {
  const lines: ReadonlyArray<unknown> = await once(createInterface({ input: stream }), "line");
  return String(lines[0]);
};

/** A demonstration that is open, in a process of its own. */
export const serving = async (around: Surroundings, words: ReadonlyArray<string>) => {
  const child = started(around, words);
  const stop = stopOf(child);
  const said = await firstLine(child.stdout);
  return { said, url: `http://127.0.0.1:${/:(\d+)$/u.exec(said)?.[1]}`, stop };
};

/** A demonstration that is being prepared. */
export const building = async (around: Surroundings, words: ReadonlyArray<string>) => {
  const child = started(around, words);
  const stop = stopOf(child);
  await firstLine(child.stderr);
  return { stop };
};

/** What is in the two folders of a process. */
export const leftIn = async ({ kept, temporary }: Surroundings): Promise<ReadonlyArray<string>> => [
  ...(await readdir(kept)),
  ...(await readdir(temporary)),
];
