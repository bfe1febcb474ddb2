import { type PieceNamed, Reopening } from "@coopilote/domain/dossier/Reopening.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { commitment } from "@coopilote/domain/journal/chain.ts";
import type { Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { sha256 } from "./cryptography.ts";
import { headerOf } from "./decodeFact.ts";
import type { AsideKept, keptRows, ReceiptKept } from "./keptRows.ts";
import type { Statements } from "./Statements.ts";
import { verifiedChain } from "./verifyChain.ts";

/**
 * What is not as it was written. `chain`: an entry or its order; `fact`: a body no schema reads; `about`: whom it concerns;
 * `time`: it goes back; `commitment`: a text aside is not the one sealed; `unnamed`: a text that no entry names;
 * `receipt`: a receipt that names other entries.
 */
export type JournalFault = {
  readonly what: "chain" | "fact" | "about" | "time" | "commitment" | "unnamed" | "receipt";
  readonly entry: number | null;
  readonly id: string | null;
};

/** A journal gone through to its end, or to the first entry that cannot be read. */
export type VerifiedJournal = {
  readonly structure: StructureId;
  readonly version: number;
  readonly head: Hash | undefined;
  readonly hashes: ReadonlySet<string>;
  readonly faults: ReadonlyArray<JournalFault>;
  readonly pieces: ReadonlyArray<PieceNamed>;
  /** Texts that open, and those forgotten since. */
  readonly texts: { readonly kept: number; readonly forgotten: number };
};

type Kept = ReturnType<typeof keptRows>;

const isCommitted = ({ key, value }: AsideKept, said: Hash): boolean => {
  try {
    return commitment(sha256, key, JSON.parse(value)) === said;
  } catch {
    // A value that is no longer JSON is not the one that was sealed.
    return false;
  }
};

const asideFaults = (
  walk: Reopening,
  rows: ReadonlyArray<AsideKept>,
): ReadonlyArray<JournalFault> =>
  rows.flatMap((row): ReadonlyArray<JournalFault> => {
    const named = walk.seals.get(row.seal);
    if (named === undefined) return [{ what: "unnamed", entry: null, id: row.seal }];
    return isCommitted(row, named.said) ? [] : [{ what: "commitment", entry: null, id: row.seal }];
  });

const receiptFaults = (
  { entries }: Reopening,
  receipts: ReadonlyArray<ReceiptKept>,
): ReadonlyArray<JournalFault> => {
  const actors = entries.map(({ header }) => canonical(header.actor));
  return receipts
    .filter(({ first, count, actor }) => {
      const named = actors.slice(first - 1, first - 1 + count);
      return named.length !== count || named.some((known) => known !== actor);
    })
    .map(({ command }) => ({ what: "receipt", entry: null, id: command }));
};

/** Recomputes a journal from its rows: its chain, then each body, whom it concerns, what it seals and what it answered. */
export const verifiedJournal = (
  statements: Statements,
  kept: Kept,
  structure: StructureId,
): VerifiedJournal => {
  const chain = verifiedChain(statements, structure);
  const walk = new Reopening();
  const hashes = new Set<string>();
  for (const row of statements.entriesOf(structure)) {
    if (chain._tag === "Broken" && row.version >= chain.version) break;
    if (!walk.takes(headerOf(row.header), row.body)) break;
    hashes.add(row.hash);
  }
  const aside = kept.asideKept(structure);
  const isRead = chain._tag === "Intact" && walk.workspace.version === chain.version;
  const broken: ReadonlyArray<JournalFault> =
    chain._tag === "Broken" ? [{ what: "chain", entry: chain.version, id: null }] : [];
  return {
    structure,
    version: walk.workspace.version,
    head: chain._tag === "Intact" ? chain.head : undefined,
    hashes,
    faults: [
      ...broken,
      ...walk.faults.map((fault) => ({ ...fault, id: null })),
      ...(isRead ? asideFaults(walk, aside) : []),
      ...(isRead ? receiptFaults(walk, kept.receiptsKept(structure)) : []),
    ],
    pieces: walk.pieces,
    texts: { kept: aside.length, forgotten: Math.max(0, walk.seals.size - aside.length) },
  };
};
