import { Hash, Id, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** Where a backup says what it holds. */
export const manifestFile = "sauvegarde.json";

const File = Schema.Struct({ size: Schema.Int, sha256: Hash });

/**
 * What a backup holds: the base, the pieces and the head of every journal, as they stood at one instant.
 * `size` in bytes; `until`: UTC milliseconds from which it should no longer be kept.
 * `lost`: filed pieces whose bytes were already gone or changed when it was made.
 */
export const Manifest = Schema.Struct({
  format: Schema.Literal(1),
  instance: Id,
  made: Instant,
  until: Instant,
  base: File,
  pieces: Schema.Array(Schema.Struct({ document: Id, ...File.fields })),
  lost: Schema.Array(Id),
  heads: Schema.Array(
    Schema.Struct({ structure: StructureId, version: Schema.Int, at: Instant, hash: Hash }),
  ),
});
export type Manifest = typeof Manifest.Type;

/** Throws where a text is no manifest. */
export const readManifest = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest), {
  onExcessProperty: "error",
});
