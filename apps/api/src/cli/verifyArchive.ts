import {
  brokenLines,
  checkedLine,
  checkpointLine,
  extentLine,
  keyLine,
  notProvenLine,
  verdictLine,
} from "@coopilote/domain/dossier/fr.ts";
import { verifiedBytes } from "@coopilote/documents/dossier/verifiedBytes.ts";
import type { Verified } from "@coopilote/domain/dossier/verified.ts";
import { Effect } from "effect";
import { readFile, stat } from "node:fs/promises";
import { type ExitCode, exits } from "./exits.ts";
import { archiveFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import { stopped, type Surroundings } from "./Subcommand.ts";

const ifMissing = (error: unknown): undefined => {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
};

const told = ({ checks, verdict, read }: Verified, { out, err }: Surroundings): ExitCode => {
  const headers = read?.journal.headers ?? [];
  const dated = (entry: number) => headers[entry - 1]?.at;
  (verdict._tag === "Broken" ? err : out)(`${verdictLine(verdict, dated)}\n`);
  for (const check of checks)
    if (check.outcome === "fails" && verdict._tag === "Broken")
      for (const line of brokenLines(check, dated)) err(`  ${line}\n`);
  if (read !== undefined) {
    const { journal, retired, manifest, checkpoints, stamps } = read;
    const counts = { hidden: journal.hidden.length, retired };
    out(`${extentLine(journal.head, headers.at(-1)?.at, counts)}\n`);
    out(`${checkedLine(checks)}\n`);
    out(`${keyLine(manifest.inputs.key, checks)}\n`);
    for (const each of checkpoints) out(`${checkpointLine(each, stamps.get(each.day), checks)}\n`);
  }
  out(`${notProvenLine}\n`);
  return verdict._tag === "Broken" ? exits.unsound : exits.done;
};

const bytesAt = Effect.fnUntraced(function* (path: string) {
  const found = yield* onDisk(() => stat(path).catch(ifMissing));
  if (found === undefined) return yield* stopped(exits.usage, archiveFr.missing(path));
  if (found.isDirectory()) return yield* stopped(exits.usage, archiveFr.isFolder(path));
  return yield* onDisk(() => readFile(path));
});

/** Goes through a dossier, by itself and by what is given of it from elsewhere; `earlier`: the path of one made before. */
export const verifiedArchive = Effect.fnUntraced(function* (
  path: string,
  anchors: ReadonlyArray<string>,
  earlier: string | undefined,
  surroundings: Surroundings,
) {
  const bytes = yield* bytesAt(path);
  const before = earlier === undefined ? undefined : yield* bytesAt(earlier);
  return told(verifiedBytes(bytes, { anchors, earlier: before }), surroundings);
});
