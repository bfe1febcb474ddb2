import type { FolderRefused } from "@coopilote/store/FolderRefused.ts";
import { type ExitCode, exits } from "./exits.ts";
import { folderFr } from "./fr.ts";
import { type Stop, stop } from "./Subcommand.ts";

const codes: Readonly<Record<FolderRefused["_tag"], ExitCode>> = {
  FolderHeld: exits.held,
  IsDemonstration: exits.refused,
  NoBase: exits.refused,
  OtherRelease: exits.refused,
  RestoreUnfinished: exits.refused,
};

/** A folder that is not opened, as it is said to whoever called. */
export const folderStop = ({ _tag, folder }: FolderRefused): Stop =>
  stop(codes[_tag], folderFr[_tag](folder));
