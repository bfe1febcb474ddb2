import { genesis } from "@coopilote/domain/journal/chain.ts";
import { Hash, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { type History, remember } from "@coopilote/domain/kernel/History.ts";
import type { AsideRow } from "@coopilote/domain/seal.ts";
import { emptyWorkspace, evolve, type Workspace } from "@coopilote/domain/Workspace.ts";
import { sha256 } from "./cryptography.ts";
import { factOf, headerWritten } from "./decodeFact.ts";
import type { EntryText } from "./journalRows.ts";
import type { Statements } from "./Statements.ts";

/** What is in memory of a structure. `head`: hash of its last entry. `marks`: its state every 1,000 entries. */
export type Shelved = {
  readonly workspace: Workspace;
  readonly head: Hash;
  readonly marks: History<Workspace>;
  readonly aside: Map<string, string>;
  readonly rows: number;
};

/** A structure as a turn leaves it, not yet on disk, with the seals it added and forgot. */
export type Draft = Shelved & {
  readonly added: ReadonlyArray<AsideRow>;
  readonly forgotten: ReadonlyArray<string>;
};

const between = 1000;

/** The states kept, with one more where it falls on a mark. */
export const marked = (marks: History<Workspace>, workspace: Workspace): History<Workspace> =>
  workspace.version % between === 0 ? remember(marks, workspace) : marks;

/** The state after one more entry as it lies in the journal. */
export const afterText = (workspace: Workspace, row: EntryText): Workspace => {
  const { version, at, actor, role } = headerWritten(row.header);
  if (version !== workspace.version + 1)
    throw new Error(`entry ${version} found after ${workspace.version}`);
  return evolve(workspace, { version, at, actor, role, fact: factOf(row.type, row.body) });
};

/**
 * The workspaces in memory, the least recently used dropped when their facts are too many;
 * one that a queued command waits for is never dropped.
 */
export class Shelf {
  readonly #statements: Statements;
  readonly #mostFacts: number;
  readonly #shelved = new Map<StructureId, Shelved>();
  readonly #held = new Map<StructureId, number>();
  #facts = 0;

  constructor(statements: Statements, mostFacts: number) {
    this.#statements = statements;
    this.#mostFacts = mostFacts;
  }

  /** A structure's state; of version 0 where there is no such structure. */
  of(structure: StructureId): Shelved {
    const known = this.#shelved.get(structure);
    if (known === undefined) {
      const loaded = this.#load(structure);
      if (loaded.workspace.version > 0) this.#put(structure, loaded);
      return loaded;
    }
    this.#shelved.delete(structure);
    this.#shelved.set(structure, known);
    return known;
  }

  /** What a turn left, now on disk, becomes what everyone sees. */
  publish(structure: StructureId, { added, forgotten, ...shelved }: Draft): void {
    for (const { seal, value } of added) shelved.aside.set(seal, value);
    for (const seal of forgotten) shelved.aside.delete(seal);
    if (shelved.workspace.version > 0) this.#put(structure, shelved);
  }

  dropAll(): void {
    this.#shelved.clear();
    this.#facts = 0;
  }

  /** Loads a structure if need be and keeps it until it is let go as many times. */
  hold(structure: StructureId): void {
    this.of(structure);
    this.#held.set(structure, (this.#held.get(structure) ?? 0) + 1);
  }

  letGo(structure: StructureId): void {
    const held = (this.#held.get(structure) ?? 0) - 1;
    if (held > 0) this.#held.set(structure, held);
    else this.#held.delete(structure);
  }

  #put(structure: StructureId, shelved: Shelved): void {
    this.#drop(structure);
    this.#shelved.set(structure, shelved);
    this.#facts += shelved.workspace.version;
    this.#evict(structure);
  }

  #drop(structure: StructureId): void {
    this.#facts -= this.#shelved.get(structure)?.workspace.version ?? 0;
    this.#shelved.delete(structure);
  }

  #evict(newest: StructureId): void {
    for (const structure of this.#shelved.keys()) {
      if (this.#facts <= this.#mostFacts) return;
      if (structure !== newest && !this.#held.has(structure)) this.#drop(structure);
    }
  }

  /** A whole journal, from one mark to the next. */
  *#textsOf(structure: StructureId): Generator<ReadonlyArray<EntryText>> {
    for (let version = 0; ; version += between) {
      const texts = this.#statements.textsAfter(structure, version, between);
      if (texts.length > 0) yield texts;
      if (texts.length < between) return;
    }
  }

  #load(structure: StructureId): Shelved {
    const folded = { workspace: emptyWorkspace, head: "", marks: undefined as History<Workspace> };
    for (const texts of this.#textsOf(structure)) {
      folded.workspace = texts.reduce(afterText, folded.workspace);
      folded.marks = marked(folded.marks, folded.workspace);
      folded.head = texts.at(-1)?.hash ?? folded.head;
    }
    const aside = new Map<string, string>();
    for (const { seal, value } of this.#statements.asideOf(structure)) aside.set(seal, value);
    return {
      ...folded,
      head: folded.head === "" ? genesis(sha256, structure) : Hash.make(folded.head),
      aside,
      rows: this.#statements.rowsOf(structure),
    };
  }
}
