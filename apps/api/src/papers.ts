import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import type { Download } from "./Binding.ts";

const slice = 65_536;

function* slicesOf(bytes: Uint8Array) {
  for (let from = 0; from < bytes.length; from += slice) yield bytes.subarray(from, from + slice);
}

/** A paper on its way out, as fast as it is taken. */
export const pdf = (bytes: Uint8Array<ArrayBuffer>, name: string): Download => ({
  stream: ReadableStream.from(slicesOf(bytes)),
  size: bytes.length,
  mediaType: "application/pdf",
  name,
});

/** An entry of a structure's register as papers name it. */
export const headAt = Effect.fnUntraced(function* (structure: StructureId, version: number) {
  const workspaces = yield* Workspaces;
  const [written] = yield* workspaces.entries(structure, version - 1, 1);
  if (written === undefined) return yield* Effect.die(new Error(`no entry ${version}`));
  return { version: EntryRef.make(version), hash: written.hash };
});

/** A structure as it was at an entry of its register, and that entry: what a paper that never changes is made of. */
export const asWritten = Effect.fnUntraced(function* (structure: StructureId, version: number) {
  const workspaces = yield* Workspaces;
  return {
    legible: yield* workspaces.atVersion(structure, version),
    head: yield* headAt(structure, version),
  };
});
