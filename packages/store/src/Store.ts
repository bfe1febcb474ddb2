import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { Steps } from "@coopilote/domain/dossier/Steps.ts";
import type { AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import type { Grade } from "@coopilote/domain/kernel/Sealed.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Context, type Effect } from "effect";
import type { AttestationPlace } from "./attestationNumbers.ts";
import type { Rooted } from "./checkpointRows.ts";
import type { Documents } from "./Documents.ts";
import type { Orm } from "./openDatabase.ts";
import type { Change } from "./Turns.ts";
import type { Verified } from "./verifyChain.ts";

/** Whose screens a plain row changes: its counters are bumped with it. */
export type Owners = { readonly structure?: StructureId; readonly account?: AccountId };

/** What the store does beside the journals: plain rows, who listens, the clock, the chain. */
export class Store extends Context.Service<
  Store,
  {
    /** The one write handle, for the adapter of accounts. Elsewhere a plain row is written by `plainRow`. */
    readonly orm: Orm;
    /** Writes a row that is no fact, in a turn, with its counters. What `write` throws is a defect and undoes it. */
    readonly plainRow: <A>(owners: Owners, write: (orm: Orm) => A) => Effect.Effect<A, Unavailable>;
    /** How many times a plain row of an account was written. */
    readonly rowsOfAccount: (account: AccountId) => Effect.Effect<number>;
    /** Called after each commit that changes a structure, until the answer is called. It must not throw. */
    readonly subscribe: (structure: StructureId, listener: (change: Change) => void) => () => void;
    /** Deletes what is aside for an owner, with its keys: its seals open to nothing. How many they were. */
    readonly forget: (
      structure: StructureId,
      owner: string,
      grades: ReadonlyArray<Grade>,
    ) => Effect.Effect<number, Unavailable>;
    /** Writes ClockAccepted in every journal whose head is ahead of the clock; which they are. */
    readonly acceptClock: Effect.Effect<ReadonlyArray<StructureId>, Unavailable>;
    /** The structures that have a journal, by id. */
    readonly structures: Effect.Effect<ReadonlyArray<StructureId>>;
    /** The attestation of any structure that a number on paper names; nothing where there is none. */
    readonly attestationNumbered: (number: string) => Effect.Effect<AttestationPlace | undefined>;
    /** By what the instance signs. */
    readonly signer: Effect.Effect<Signer>;
    /** Signs by a new key from now on; what was signed before goes on verifying. */
    readonly rotateKey: Effect.Effect<Signer, Unavailable>;
    /** Writes and signs the root of a day (UTC) over the heads that moved; nothing where none did, or there is one since. */
    readonly makeRoot: (day: Day) => Effect.Effect<Rooted | undefined, Unavailable>;
    readonly documents: Documents;
    /** A journal whole and what is kept beside it at its last line, read in steps. */
    readonly journalKept: (structure: StructureId) => Steps<JournalKept>;
    readonly verifyChain: (structure: StructureId) => Effect.Effect<Verified>;
  }
>()("coopilote/Store") {}
