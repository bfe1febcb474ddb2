import type { StructureId } from "../kernel/ids.ts";
import type { Disclosed } from "./Aside.ts";
import type { Checkpoint } from "./Checkpoint.ts";
import type { JournalLine } from "./JournalLine.ts";

/** A journal whole and what is kept beside it, as they were at one instant. Keys in hexadecimal, of pieces by document. */
export type JournalKept = {
  readonly structure: StructureId;
  readonly lines: ReadonlyArray<JournalLine>;
  readonly aside: ReadonlyArray<Disclosed>;
  readonly pieces: ReadonlyMap<string, string>;
  readonly checkpoints: ReadonlyArray<Checkpoint>;
};

/** The same as it was when a line was its last; what is beside it is as it is now, so that what was erased since stays so. */
export const upTo = (kept: JournalKept, version: number): JournalKept => ({
  ...kept,
  lines: kept.lines.slice(0, version),
  checkpoints: kept.checkpoints.filter(({ head }) => head.version <= version),
});
