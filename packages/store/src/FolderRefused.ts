/**
 * Why a folder is not opened. `FolderHeld`: another process writes there. `NoBase`: it holds no database.
 * `OtherRelease`: its tables are not those of this release. `RestoreUnfinished`: only a writer may end it.
 * `IsDemonstration`: a password that everyone knows opens it, so that nobody works there.
 */
export type FolderRefused = {
  readonly _tag: "FolderHeld" | "IsDemonstration" | "NoBase" | "OtherRelease" | "RestoreUnfinished";
  readonly folder: string;
};
