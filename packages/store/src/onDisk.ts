import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";

/** Waits until a file, or the names of a folder, are on disk. */
export const synced = (path: string): void => {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** Writes a text whole, and on disk. */
export const writtenWhole = (path: string, text: string): void => {
  writeFileSync(path, text, { mode: 0o600, flag: "wx" });
  synced(path);
};
