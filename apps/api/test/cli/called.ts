import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** What a call of the command line answered. */
export type Called = { readonly code: number; readonly out: string; readonly err: string };

/** What one process compiled, the next need not. */
const compiled = join(tmpdir(), "coopilote-cli-compiled");

const environmentOf = (folder: string) => ({
  ...process.env,
  COOPILOTE_DATA: folder,
  PORT: "0",
  NODE_COMPILE_CACHE: compiled,
});

/** The command line on a folder, as a process of its own, with what it reads. */
export const started = (folder: string, ...words: ReadonlyArray<string>) =>
  spawn(process.execPath, [main, ...words], {
    env: environmentOf(folder),
    stdio: ["pipe", "pipe", "pipe"],
  });

/** Calls the command line and waits for its end. */
export const calledWith = async (
  input: string,
  folder: string,
  ...words: ReadonlyArray<string>
): Promise<Called> => {
  const child = started(folder, ...words);
  child.stdin.end(input);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: child.exitCode ?? -1, out, err };
};

export const called = (folder: string, ...words: ReadonlyArray<string>): Promise<Called> =>
  calledWith("", folder, ...words);
