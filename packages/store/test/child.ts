import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("writer.child.ts", import.meta.url));

/** What a writer said it was answered, each line in its words. */
export type Said = ReadonlyArray<ReadonlyArray<string>>;

/** What to do to a writer after each of its lines. `large`: no file is limited any more. */
export type Fate = (said: Said, large: () => void) => "goes on" | "is killed";

/** A process that writes to a folder until it is killed. `longest`: of its files, in kB. */
export const writerIn = async (
  folder: string,
  fate: Fate,
  longest: number | "unlimited" = "unlimited",
): Promise<Said> => {
  const limited = `ulimit -S -f ${longest}; exec "$0" "$@"`;
  const child = spawn("bash", ["-c", limited, process.execPath, writer, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const large = (): void => {
    spawnSync("prlimit", ["--pid", String(child.pid), "--fsize=unlimited"], { stdio: "inherit" });
  };
  const said: Array<ReadonlyArray<string>> = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line.split(" "));
    if (fate(said, large) === "is killed") child.kill("SIGKILL");
  }
  await closed;
  return said;
};
