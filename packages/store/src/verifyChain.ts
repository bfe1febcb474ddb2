import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { genesis, leaf, link } from "@coopilote/domain/journal/chain.ts";
import type { Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { sha256 } from "./cryptography.ts";
import { headerOf } from "./decodeFact.ts";
import type { JournalRow } from "./journalRows.ts";
import type { Statements } from "./Statements.ts";

/** `intact` up to a version and its hash, or the first entry that is not what was written. */
export type Verified =
  | { readonly _tag: "Intact"; readonly version: number; readonly head: Hash }
  | { readonly _tag: "Broken"; readonly version: number };

const isAsWritten = (row: JournalRow, expected: number): boolean => {
  try {
    const header = headerOf(row.header);
    return (
      row.version === expected &&
      header.version === expected &&
      header.type === row.type &&
      header.at.at === row.at &&
      canonical(header) === row.header
    );
  } catch {
    return false;
  }
};

/**
 * Recomputes the chain of a journal from its rows.
 * A tail cut off leaves a shorter chain that is intact: only an anchor elsewhere tells.
 */
export const verifiedChain = (statements: Statements, structure: StructureId): Verified => {
  const so = { version: 0, head: genesis(sha256, structure) };
  for (const row of statements.entriesOf(structure)) {
    const version = so.version + 1;
    if (!isAsWritten(row, version)) return { _tag: "Broken", version };
    const hash = link(sha256, so.head, leaf(sha256, headerOf(row.header), row.blind, row.body));
    if (hash !== row.hash) return { _tag: "Broken", version };
    so.version = version;
    so.head = hash;
  }
  return { _tag: "Intact", ...so };
};
