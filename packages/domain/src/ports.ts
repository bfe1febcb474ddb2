import { Context, type Effect, type Result } from "effect";
import type { Published, StoredDocument } from "./Context.ts";
import type { Fact } from "./Fact.ts";
import type { Actor, EntryRef, Header, Role } from "./journal/Entry.ts";
import type { Grant } from "./journal/Grant.ts";
import type { SharedDevice } from "./journal/SharedDevice.ts";
import type { Sha256 } from "./journal/hmac.ts";
import type { Territory } from "./kernel/holidays.ts";
import type { Code, CommandId, DocumentId, Hash, StructureId } from "./kernel/ids.ts";
import type { Sealed } from "./kernel/Sealed.ts";
import type { CivilTime, Day, Instant, LocalInstant } from "./kernel/time.ts";
import type { ProtocolVersion } from "./protocols/ProtocolVersion.ts";
import type { AsideRow, Draw } from "./seal.ts";
import type { Workspace } from "./Workspace.ts";
import type { RefusalOf } from "./Refusal.ts";

/** What a turn sees inside its transaction. `now` is in the structure's zone, never before the journal's head. */
export type TurnState = {
  readonly workspace: Workspace;
  readonly grants: ReadonlyArray<Grant>;
  /** The shared device that the actor's link is, where it is one; `grants` are then of whoever opened it. */
  readonly device: SharedDevice | undefined;
  readonly now: LocalInstant;
  readonly open: (sealed: Sealed) => unknown;
  readonly stored: (document: DocumentId) => StoredDocument | undefined;
};

export type Decision = {
  readonly facts: ReadonlyArray<Fact>;
  readonly grants: ReadonlyArray<Grant>;
};

/**
 * One command in its turn, wholly synchronous: allows, then receipt, then decide, then entries.
 * `digest`: HMAC of the command before sealing. `zone`: the zone of a structure being founded.
 */
export type Turn<R> = {
  readonly structure: StructureId;
  readonly command: CommandId;
  readonly name: Code;
  readonly actor: Actor;
  readonly digest: Hash;
  readonly aside: ReadonlyArray<AsideRow>;
  readonly zone: string | undefined;
  readonly allows: (state: TurnState) => Result.Result<Role, R>;
  readonly decide: (state: TurnState, role: Role) => Result.Result<Decision, R>;
};

/** What a command did. `replayed`: the same command had already done it, and did nothing more now. */
export type Committed = {
  readonly version: number;
  readonly entries: ReadonlyArray<EntryRef>;
  readonly replayed: boolean;
};

/** Why nothing can be written just now: our side's fault, shown with when to try again. */
export type Unavailable = {
  readonly _tag: "Unavailable";
  readonly why: "busy" | "clock" | "read-only" | "disk-full";
};

/** A workspace with its plain rows' counter and the means to open seals. */
export type Snapshot = {
  readonly workspace: Workspace;
  readonly rows: number;
  readonly open: (sealed: Sealed) => unknown;
};

/** An entry as it lies in the journal. `body` is the canonical text as first written; `seq` is global, for followers. */
export type StoredEntry = {
  readonly structure: StructureId;
  readonly seq: number;
  readonly header: Header;
  readonly body: string;
  readonly hash: Hash;
};

/** The journals, one per structure, and the states folded from them. */
export class Workspaces extends Context.Service<
  Workspaces,
  {
    readonly update: <R>(
      turn: Turn<R>,
    ) => Effect.Effect<
      Committed,
      R | RefusalOf<"KeyAlreadyUsed"> | RefusalOf<"NotFound"> | Unavailable
    >;
    readonly read: (
      structure: StructureId,
    ) => Effect.Effect<Snapshot, RefusalOf<"NotFound"> | Unavailable>;
    /** Folded from the prefix known at an instant (UTC milliseconds). */
    readonly asKnown: (
      structure: StructureId,
      knownAt: Instant,
    ) => Effect.Effect<Snapshot, RefusalOf<"NotFound"> | Unavailable>;
    /** Folded from the entries up to a version; the whole where it is not that long. */
    readonly atVersion: (
      structure: StructureId,
      version: number,
    ) => Effect.Effect<Snapshot, RefusalOf<"NotFound"> | Unavailable>;
    /** Entries after a version, oldest first. */
    readonly entries: (
      structure: StructureId,
      after: number,
      limit: number,
    ) => Effect.Effect<ReadonlyArray<StoredEntry>>;
    readonly grantsOf: (account: Grant["account"]) => Effect.Effect<ReadonlyArray<Grant>>;
  }
>()("coopilote/Workspaces") {}

/** Civil time and its zones (IANA). */
export class Zones extends Context.Service<
  Zones,
  {
    readonly of: (zone: string, instant: Instant) => LocalInstant;
    readonly at: (zone: string, civil: CivilTime) => LocalInstant | "gap" | "twice";
    readonly exists: (zone: string) => boolean;
    readonly holiday: (territory: Territory, day: Day) => boolean;
  }
>()("coopilote/Zones") {}

/** Digests and random draws; `digestOf` is keyed by the instance. */
export class Cryptography extends Context.Service<
  Cryptography,
  Draw & { readonly sha256: Sha256; readonly digestOf: (text: string) => Hash }
>()("coopilote/Cryptography") {}

/** Published protocols: `versions` on offer, each in its newest revision. */
export class Catalogue extends Context.Service<
  Catalogue,
  {
    readonly versions: ReadonlyArray<ProtocolVersion>;
    readonly published: (protocol: Code, version: Code) => Published | undefined;
  }
>()("coopilote/Catalogue") {}
