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
