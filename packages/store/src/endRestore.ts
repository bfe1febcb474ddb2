import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { synced } from "./onDisk.ts";
import { databaseIn, restoring } from "./openDatabase.ts";

/**
 * Ends a restore that was decided and not finished: the restored base takes the place of the one before, whose
 * write-ahead log must never be read with it. Called by whoever holds the folder, before its base is opened.
 */
export const endRestore = (folder: string): void => {
  const decided = join(folder, restoring);
  if (!existsSync(decided)) return;
  const base = databaseIn(folder);
  if (existsSync(databaseIn(decided))) {
    for (const suffix of ["-wal", "-shm"]) rmSync(`${base}${suffix}`, { force: true });
    synced(folder);
    renameSync(databaseIn(decided), base);
    synced(folder);
  }
  rmSync(decided, { recursive: true });
  synced(folder);
};
