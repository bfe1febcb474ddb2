import { Schema } from "effect";
import { AccountId, LinkId, PersonId, SessionId, StructureId, TeamId } from "../kernel/ids.ts";
import { Instant } from "../kernel/time.ts";

/** What a device that goes round is for: the réunion de lancement of a team (j35), or the sheet of a session. */
export const Gathering = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("team"), team: TeamId }),
  Schema.Struct({ kind: Schema.Literal("session"), session: SessionId }),
]);
export type Gathering = typeof Gathering.Type;

/**
 * A device that several people sign on one after another, each with their own PIN, opened by someone who answers for it.
 * A row, never a fact: what is signed on it names it as its link (ADR 0009).
 */
export const SharedDevice = Schema.Struct({
  id: LinkId,
  structure: StructureId,
  gathering: Gathering,
  account: AccountId,
  person: PersonId,
  opened: Instant,
  until: Instant,
  closed: Schema.NullOr(Instant),
});
export type SharedDevice = typeof SharedDevice.Type;

/** A shared device is left alone no longer than this, in milliseconds. */
export const sharedDeviceLasts = 4 * 60 * 60_000;

export const isDeviceOpen = ({ closed, until }: SharedDevice, now: Instant): boolean =>
  closed === null && now < until;
