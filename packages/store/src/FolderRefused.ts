/**
 * Why a folder is not opened. `FolderHeld`: another process writes there. `NoBase`: it holds no database.
 * `OtherRelease`: its tables are not those of this release. `RestoreUnfinished`: only a writer may end it.
 */
export type FolderRefused = {
  readonly _tag: "FolderHeld" | "NoBase" | "OtherRelease" | "RestoreUnfinished";
  readonly folder: string;
};
