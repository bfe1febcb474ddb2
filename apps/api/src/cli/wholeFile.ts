import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** « .dossier.zip.4217.coopilote.part »: what process 4217 has not finished. */
const unfinished = /^\..+\.(?<pid>\d+)\.coopilote\.part$/u;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is someone else's, and alive (EPERM); or there is none (ESRCH).
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Removes from a folder what processes that are no more have left unfinished. */
const swept = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const pid = unfinished.exec(name)?.groups?.["pid"];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
};

/**
 * Writes a file beside its name, then gives it its name: under it stands the whole, or nothing. What a process killed
 * halfway leaves, the next that writes there removes.
 */
export const wholeFile = async (path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const folder = dirname(path);
  await swept(folder);
  const part = join(folder, `.${basename(path)}.${process.pid}.coopilote.part`);
  const file = await open(part, "w", 0o600);
  try {
    for await (const chunk of chunks) await file.write(chunk);
    await file.sync();
    await file.close();
    await rename(part, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
};
