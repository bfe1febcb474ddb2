import { sql } from "drizzle-orm";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { databaseIn, type Orm } from "./openDatabase.ts";

/** « Demo », where the header of a base says whose file it is: https://www.sqlite.org/fileformat.html#application_id */
const mark = 0x44_65_6d_6f;
const place = 68;

/** Marks a base as a demonstration's, in its header: whatever copies, backs up or restores it copies the mark. */
export const markDemonstration = (orm: Orm): void => {
  orm.run(sql.raw(`PRAGMA application_id = ${mark}`));
};

/** Whether the base of a folder was marked as a demonstration's, then closed. */
export const isDemonstration = (folder: string): boolean => {
  const path = databaseIn(folder);
  if (!existsSync(path)) return false;
  const header = Buffer.alloc(4);
  const opened = openSync(path, "r");
  try {
    readSync(opened, header, 0, header.length, place);
  } finally {
    closeSync(opened);
  }
  return header.readUInt32BE() === mark;
};
