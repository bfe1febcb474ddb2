import { about } from "@coopilote/domain/about.ts";
import type { Fact } from "@coopilote/domain/Fact.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { leafOf, link } from "@coopilote/domain/journal/chain.ts";
import { type Actor, EntryRef, type Header, type Role } from "@coopilote/domain/journal/Entry.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Committed, Decision, Turn, TurnState, Unavailable } from "@coopilote/domain/ports.ts";
import type { RefusalOf } from "@coopilote/domain/Refusal.ts";
import { opening, textsIn } from "@coopilote/domain/seal.ts";
import { evolve } from "@coopilote/domain/Workspace.ts";
import { Result } from "effect";
import type { ClockWatch } from "./clocks.ts";
import { randomDraw, sha256 } from "./cryptography.ts";
import { factWritten } from "@coopilote/domain/factWritten.ts";
import { type Draft, marked, type Shelf } from "./Shelf.ts";
import type { Receipt } from "./receiptRows.ts";
import type { Statements } from "./Statements.ts";
import { localInstant, zoneExists } from "./zones.ts";

/** What a turn did to one structure. `rows` counts its plain rows. */
export type Change = {
  readonly structure: StructureId;
  readonly version: number;
  readonly rows: number;
};

export type Refused<R> = R | RefusalOf<"KeyAlreadyUsed"> | RefusalOf<"NotFound"> | Unavailable;

/** The answer to a command, and the state it leads to where there is something to keep. */
export type Taken<R> = {
  readonly answer: Result.Result<Committed, Refused<R>>;
  readonly draft: Draft | undefined;
};

type Author = { readonly at: LocalInstant; readonly actor: Actor; readonly role: Role };

const defaultZone = "Europe/Paris";

const zoneOf = ({ workspace }: Draft, founding: string | undefined): string =>
  workspace.structure.founded?.zone ??
  (founding !== undefined && zoneExists(founding) ? founding : defaultZone);

const refs = (first: number, count: number): ReadonlyArray<EntryRef> =>
  Array.from({ length: count }, (_, index) => EntryRef.make(first + index));

const replayed = <R>(turn: Turn<R>, receipt: Receipt, version: number): Taken<R>["answer"] =>
  receipt.actor === canonical(turn.actor) && receipt.digest === turn.digest
    ? Result.succeed({ version, entries: refs(receipt.first, receipt.count), replayed: true })
    : Result.fail({ _tag: "KeyAlreadyUsed" });

const refused = <R>(refusal: Refused<R>): Taken<R> => ({
  answer: Result.fail(refusal),
  draft: undefined,
});

/** Commands inside a transaction, and the states they lead to, which nobody sees before the commit. */
export class Turns {
  readonly #statements: Statements;
  readonly #shelf: Shelf;
  readonly #clock: ClockWatch;
  readonly #drafts = new Map<StructureId, Draft>();

  constructor(statements: Statements, shelf: Shelf, clock: ClockWatch) {
    this.#statements = statements;
    this.#shelf = shelf;
    this.#clock = clock;
  }

  /** A structure as this turn has made it so far. */
  draftOf(structure: StructureId): Draft {
    return (
      this.#drafts.get(structure) ?? { ...this.#shelf.of(structure), added: [], forgotten: [] }
    );
  }

  keep(structure: StructureId, draft: Draft): void {
    this.#drafts.set(structure, draft);
  }

  /** Makes the drafts the states that everyone sees, one assignment a structure. */
  publish(): ReadonlyArray<Change> {
    const changes = [...this.#drafts].map(([structure, draft]) => {
      const { workspace, rows } = draft;
      this.#shelf.publish(structure, draft);
      if (workspace.clock.latest !== undefined) this.#clock.saw(workspace.clock.latest.at);
      return { structure, version: workspace.version, rows };
    });
    this.#drafts.clear();
    return changes;
  }

  discard(): void {
    this.#drafts.clear();
  }

  /** allows, then receipt, then decide, then entries. */
  command<R>(turn: Turn<R>): Taken<R> {
    if (turn.actor.kind === "supposed") return refused<R>({ _tag: "NotFound" });
    if (!this.#clock.isTrusted()) return refused<R>({ _tag: "Unavailable", why: "clock" });
    const draft = this.draftOf(turn.structure);
    const state = this.#stateFor(turn, draft);
    const role = turn.allows(state);
    if (Result.isFailure(role)) return refused<R>(role.failure);
    const receipt = this.#statements.receipt(turn.structure, turn.command);
    if (receipt !== undefined)
      return { answer: replayed(turn, receipt, draft.workspace.version), draft: undefined };
    const decision = turn.decide(state, role.success);
    if (Result.isFailure(decision)) return refused<R>(decision.failure);
    const author = { at: state.now, actor: turn.actor, role: role.success };
    return this.#record(turn, draft, decision.success, author);
  }

  /** The one entry that may go back in time, in every journal whose head is ahead of the clock. */
  acceptClock(): ReadonlyMap<StructureId, Draft> {
    const now = this.#clock.now();
    const ahead = this.#statements.heads().filter(({ at }) => at > now);
    return new Map(
      ahead.map(({ structure }) => {
        const draft = this.draftOf(structure);
        const { latest } = draft.workspace.clock;
        if (latest === undefined) throw new Error(`the journal of ${structure} has no instant`);
        const to = localInstant(zoneOf(draft, undefined), now);
        const fact: Fact = { type: "ClockAccepted.1", body: { from: latest.at, to } };
        const author: Author = { at: to, actor: { kind: "console" }, role: "console" };
        return [structure, this.#appended(structure, draft, [fact], author).draft];
      }),
    );
  }

  /** Says in the journals of structures that they go on from a copy; `losing`: those of which later entries were known. */
  resume(
    structures: ReadonlyArray<StructureId>,
    restored: Instant,
    losing: ReadonlySet<StructureId>,
  ): void {
    const now = this.#clock.now();
    for (const structure of structures) {
      const draft = this.draftOf(structure);
      const { latest } = draft.workspace.clock;
      if (latest === undefined) throw new Error(`the journal of ${structure} has no instant`);
      const zone = zoneOf(draft, undefined);
      const fact: Fact = {
        type: "JournalResumed.1",
        body: {
          restoredFrom: localInstant(zone, restored),
          lostAfter: losing.has(structure) ? latest : null,
        },
      };
      const at = now <= latest.at ? latest : localInstant(zone, now);
      const author: Author = { at, actor: { kind: "console" }, role: "console" };
      this.#appended(structure, draft, [fact], author);
    }
  }

  #stateFor<R>(turn: Turn<R>, draft: Draft): TurnState {
    const { structure, actor } = turn;
    const { latest } = draft.workspace.clock;
    const clock = this.#clock.now();
    const device =
      actor.kind === "link" ? this.#statements.sharedDevice(structure, actor.link) : undefined;
    const account = actor.kind === "account" ? actor.account : device?.account;
    return {
      workspace: draft.workspace,
      grants: account === undefined ? [] : this.#statements.grantsIn(structure, account),
      device,
      now:
        latest !== undefined && clock <= latest.at
          ? latest
          : localInstant(zoneOf(draft, turn.zone), clock),
      open: (sealed) => opening(textsIn([...draft.added, ...turn.aside]), draft.aside)(sealed),
      stored: (document) => this.#statements.stored(structure, document),
    };
  }

  #record<R>(turn: Turn<R>, before: Draft, decision: Decision, author: Author): Taken<R> {
    const { structure, command, actor, digest } = turn;
    const { facts, grants } = decision;
    const first = before.workspace.version + 1;
    const { draft, bodies } = this.#appended(structure, before, facts, author);
    const named = turn.aside.filter(({ seal }) => bodies.some((body) => body.includes(seal)));
    for (const row of named) this.#statements.insertAside(structure, row);
    const receipt = { actor: canonical(actor), digest, first, count: facts.length };
    this.#statements.insertReceipt(structure, command, receipt);
    for (const grant of grants) {
      this.#statements.putGrant(grant);
      this.#statements.bumpAccount(grant.account);
    }
    const rows = grants.length > 0 ? this.#statements.bumpRows(structure) : draft.rows;
    const { version } = draft.workspace;
    return {
      answer: Result.succeed({ version, entries: refs(first, facts.length), replayed: false }),
      draft: { ...draft, rows, added: [...draft.added, ...named] },
    };
  }

  #appended(
    structure: StructureId,
    before: Draft,
    facts: ReadonlyArray<Fact>,
    author: Author,
  ): { readonly draft: Draft; readonly bodies: ReadonlyArray<string> } {
    const bodies = facts.map(({ body }) => canonical(body));
    const draft = facts.reduce(
      (so, { type }, index) => this.#entered(structure, so, type, bodies[index] ?? "", author),
      before,
    );
    return { draft, bodies };
  }

  #entered(
    structure: StructureId,
    before: Draft,
    type: string,
    body: string,
    author: Author,
  ): Draft {
    const fact = factWritten(type, body);
    const version = EntryRef.make(before.workspace.version + 1);
    const concerned = about(before.workspace, fact);
    const header = canonical({ version, ...author, about: concerned, type } satisfies Header);
    const blind = randomDraw(16);
    const hash = link(sha256, before.head, leafOf(sha256, header, blind, body));
    const row = { version, at: author.at.at, type, header, body, blind, hash };
    this.#statements.insertEntry(structure, row);
    if (fact.type === "DocumentFiled.1")
      this.#statements.fileDocument(structure, fact.body.document, author.at.at);
    const workspace = evolve(before.workspace, { version, ...author, fact });
    return { ...before, workspace, head: hash, marks: marked(before.marks, workspace) };
  }
}
