import { about } from "@coopilote/domain/about.ts";
import type { Fact } from "@coopilote/domain/Fact.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { commitment } from "@coopilote/domain/journal/chain.ts";
import type { Header } from "@coopilote/domain/journal/Entry.ts";
import type { Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { emptyWorkspace, evolve, type Workspace } from "@coopilote/domain/Workspace.ts";
import { Schema } from "effect";
import { sha256 } from "./cryptography.ts";
import { factToWrite, headerOf } from "./decodeFact.ts";
import type { JournalRow } from "./journalRows.ts";
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

/** A piece as its fact names it. */
export type PieceNamed = {
  readonly document: string;
  readonly commitment: Hash;
  readonly size: number;
  readonly at: number;
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

const isSealed = Schema.is(Sealed);

const sealsIn = (body: unknown): ReadonlyArray<Sealed> => {
  if (isSealed(body)) return [body];
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(sealsIn) : [];
};

type Entry = { readonly header: Header; readonly fact: Fact };

const entryOf = ({ header, body, type }: JournalRow): Entry | undefined => {
  try {
    const parsed: unknown = JSON.parse(body);
    if (canonical(parsed) !== body) return undefined;
    return { header: headerOf(header), fact: factToWrite(type, body) };
  } catch {
    // What cannot be parsed, decoded or written again is what is being looked for.
    return undefined;
  }
};

const faultsOf = (
  before: Workspace,
  { header, fact }: Entry,
): ReadonlyArray<JournalFault["what"]> => {
  const { latest } = before.clock;
  const goesBack = latest !== undefined && header.at.at < latest.at;
  const isAbout = canonical(about(before, fact)) === canonical(header.about);
  return [
    ...(isAbout ? [] : ["about" as const]),
    ...(goesBack && fact.type !== "ClockAccepted.1" ? ["time" as const] : []),
  ];
};

/** What going through the entries leaves. */
class Walk {
  workspace: Workspace = emptyWorkspace;
  readonly faults: Array<JournalFault> = [];
  readonly seals = new Map<string, Hash>();
  readonly pieces: Array<PieceNamed> = [];
  readonly hashes = new Set<string>();
  readonly actors: Array<string> = [];

  /** Whether the next entry can be folded. */
  takes(row: JournalRow): boolean {
    const entry = entryOf(row);
    if (entry === undefined) {
      this.faults.push({ what: "fact", entry: row.version, id: null });
      return false;
    }
    const { header, fact } = entry;
    for (const what of faultsOf(this.workspace, entry))
      this.faults.push({ what, entry: row.version, id: null });
    for (const { seal, commitment: said } of sealsIn(fact.body)) this.seals.set(seal, said);
    if (fact.type === "DocumentFiled.1") this.pieces.push({ ...fact.body, at: header.at.at });
    this.hashes.add(row.hash);
    this.actors.push(canonical(header.actor));
    const { version, at, actor, role } = header;
    this.workspace = evolve(this.workspace, { version, at, actor, role, fact });
    return true;
  }
}

const isCommitted = ({ key, value }: AsideKept, said: Hash): boolean => {
  try {
    return commitment(sha256, key, JSON.parse(value)) === said;
  } catch {
    // A value that is no longer JSON is not the one that was sealed.
    return false;
  }
};

const asideFaults = (walk: Walk, rows: ReadonlyArray<AsideKept>): ReadonlyArray<JournalFault> =>
  rows.flatMap((row): ReadonlyArray<JournalFault> => {
    const said = walk.seals.get(row.seal);
    if (said === undefined) return [{ what: "unnamed", entry: null, id: row.seal }];
    return isCommitted(row, said) ? [] : [{ what: "commitment", entry: null, id: row.seal }];
  });

const receiptFaults = (
  { actors }: Walk,
  receipts: ReadonlyArray<ReceiptKept>,
): ReadonlyArray<JournalFault> =>
  receipts
    .filter(({ first, count, actor }) => {
      const named = actors.slice(first - 1, first - 1 + count);
      return named.length !== count || named.some((known) => known !== actor);
    })
    .map(({ command }) => ({ what: "receipt", entry: null, id: command }));

/** Recomputes a journal from its rows: its chain, then each body, whom it concerns, what it seals and what it answered. */
export const verifiedJournal = (
  statements: Statements,
  kept: Kept,
  structure: StructureId,
): VerifiedJournal => {
  const chain = verifiedChain(statements, structure);
  const walk = new Walk();
  for (const row of statements.entriesOf(structure)) {
    if (chain._tag === "Broken" && row.version >= chain.version) break;
    if (!walk.takes(row)) break;
  }
  const aside = kept.asideKept(structure);
  const isRead = chain._tag === "Intact" && walk.workspace.version === chain.version;
  const broken: ReadonlyArray<JournalFault> =
    chain._tag === "Broken" ? [{ what: "chain", entry: chain.version, id: null }] : [];
  return {
    structure,
    version: walk.workspace.version,
    head: chain._tag === "Intact" ? chain.head : undefined,
    hashes: walk.hashes,
    faults: [
      ...broken,
      ...walk.faults,
      ...(isRead ? asideFaults(walk, aside) : []),
      ...(isRead ? receiptFaults(walk, kept.receiptsKept(structure)) : []),
    ],
    pieces: walk.pieces,
    texts: { kept: aside.length, forgotten: Math.max(0, walk.seals.size - aside.length) },
  };
};
