import type { Actor, Role } from "./journal/Entry.ts";
import type { Sha256 } from "./journal/hmac.ts";
import type { Code, DocumentId, Hash, PersonId, StructureId } from "./kernel/ids.ts";
import type { Sealed } from "./kernel/Sealed.ts";
import type { Observed } from "./kernel/Signature.ts";
import type { CivilTime, Day, Instant, LocalInstant } from "./kernel/time.ts";
import type { ProtocolVersion } from "./protocols/ProtocolVersion.ts";

/** Civil time of the structure's zone; `twice` where the clock change gives an hour twice and `which` does not settle it. */
export type Civil = {
  readonly of: (instant: Instant) => LocalInstant;
  readonly at: (civil: CivilTime) => LocalInstant | "gap" | "twice";
};

/** A piece whose bytes are on disk, as the store knows it. `size` in bytes. */
export type StoredDocument = {
  readonly document: DocumentId;
  readonly commitment: Hash;
  readonly size: number;
  readonly mediaType: Code;
};

/** A published revision of a protocol, with the successors the catalogue knows. */
export type Published = {
  readonly digest: Hash;
  readonly content: ProtocolVersion;
  readonly later: ReadonlyArray<ProtocolVersion>;
};

/**
 * What a decision may know besides the workspace, all of it fixed for the turn:
 * it reads no clock, draws nothing, asks nothing.
 */
export type Context = {
  readonly structure: StructureId;
  readonly actor: Actor;
  readonly role: Role;
  /** The person who acts; a command without one is refused where a person is needed. */
  readonly person: PersonId | undefined;
  readonly now: LocalInstant;
  readonly civil: Civil;
  readonly evidence: Observed;
  /** The value behind a seal, or nothing where it was forgotten. */
  readonly open: (sealed: Sealed) => unknown;
  readonly stored: (document: DocumentId) => StoredDocument | undefined;
  readonly published: (protocol: Code, version: Code) => Published | undefined;
  readonly holiday: (day: Day) => boolean;
  readonly zoneExists: (zone: string) => boolean;
  readonly sha256: Sha256;
};
