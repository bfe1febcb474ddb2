import { Schema } from "effect";
import { about } from "../about.ts";
import type { Fact } from "../Fact.ts";
import { factWritten } from "../factWritten.ts";
import { canonical } from "../journal/canonical.ts";
import type { EntryRef, Header } from "../journal/Entry.ts";
import type { Hash } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { emptyWorkspace, evolve, type Workspace } from "../Workspace.ts";

/** An entry whose body is read. */
export type OpenEntry = { readonly header: Header; readonly fact: Fact };

/** A piece as its fact names it. `at`: when it was filed, UTC milliseconds. */
export type PieceNamed = {
  readonly document: string;
  readonly commitment: Hash;
  readonly size: number;
  readonly at: number;
};

/** `fact`: a body no schema reads; `about`: whom it concerns is not what it says; `time`: it goes back. */
export type EntryFault = { readonly what: "fact" | "about" | "time"; readonly entry: EntryRef };

/** A seal as the entry that holds it says it. */
export type SealNamed = { readonly said: Hash; readonly entry: EntryRef };

const isSealed = Schema.is(Sealed);

const sealsIn = (body: unknown): ReadonlyArray<Sealed> => {
  if (isSealed(body)) return [body];
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(sealsIn) : [];
};

const factOf = (type: string, body: string): Fact | undefined => {
  try {
    return canonical(JSON.parse(body)) === body ? factWritten(type, body) : undefined;
  } catch {
    // What cannot be parsed, decoded or written again is what is being looked for.
    return undefined;
  }
};

const faultsOf = (
  before: Workspace,
  { header, fact }: OpenEntry,
): ReadonlyArray<EntryFault["what"]> => {
  const { latest } = before.clock;
  const goesBack = latest !== undefined && header.at.at < latest.at;
  const isAbout = canonical(about(before, fact)) === canonical(header.about);
  return [
    ...(isAbout ? [] : ["about" as const]),
    ...(goesBack && fact.type !== "ClockAccepted.1" ? ["time" as const] : []),
  ];
};

type Folding = {
  readonly faults: ReadonlyArray<EntryFault["what"]>;
  readonly workspace: Workspace;
};

/** An entry folded; nothing where what came before it cannot take it, as where a line it rests on is hidden. */
const foldedOn = (before: Workspace, entry: OpenEntry): Folding | undefined => {
  const { version, at, actor, role } = entry.header;
  try {
    const workspace = evolve(before, { version, at, actor, role, fact: entry.fact });
    return { faults: faultsOf(before, entry), workspace };
  } catch {
    // Folds are written for what decisions let through: anything else is what is being looked for.
    return undefined;
  }
};

/** What going through the entries of a journal leaves, the chain of which someone else follows. */
export class Reopening {
  workspace: Workspace = emptyWorkspace;
  readonly faults: Array<EntryFault> = [];
  readonly seals = new Map<string, SealNamed>();
  readonly pieces: Array<PieceNamed> = [];
  readonly entries: Array<OpenEntry> = [];

  /** Whether the next entry can be folded. */
  takes(header: Header, body: string): boolean {
    const fact = factOf(header.type, body);
    const folding = fact === undefined ? undefined : foldedOn(this.workspace, { header, fact });
    if (fact === undefined || folding === undefined) {
      this.faults.push({ what: "fact", entry: header.version });
      return false;
    }
    for (const what of folding.faults) this.faults.push({ what, entry: header.version });
    for (const { seal, commitment: said } of sealsIn(fact.body))
      this.seals.set(seal, { said, entry: header.version });
    if (fact.type === "DocumentFiled.1") this.pieces.push({ ...fact.body, at: header.at.at });
    this.entries.push({ header, fact });
    this.workspace = folding.workspace;
    return true;
  }
}
