import type { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import type { History } from "../kernel/History.ts";
import type {
  Code,
  DocumentId,
  GuestId,
  LinkId,
  PersonId,
  SequenceId,
  SessionId,
} from "../kernel/ids.ts";
import { atIds } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Flag, Formateur, Presence, Segment } from "./facts.ts";

/** A participant's signature for one séquence, over the times they were shown. */
export type AttendanceSignature = Noted & {
  readonly from: LocalInstant;
  readonly to: LocalInstant;
  readonly late: Sealed | null;
  readonly signature: Signature;
  readonly countersigned: (Noted & { readonly signature: Signature }) | undefined;
};
export type PresenceStatement = Noted & {
  readonly presence: Presence;
  readonly by: PersonId;
  readonly reason: Sealed | null;
};
export type SegmentSignature = Noted & {
  readonly formateur: Formateur;
  readonly signature: Signature;
};
/** A link to sign a sheet without an account; the last one given to a guest is the one that opens (j25). */
export type SigningLink = Noted & {
  readonly link: LinkId;
  readonly by: PersonId;
  readonly until: LocalInstant;
};
export type Explanation = Noted & {
  readonly flag: Code;
  readonly sequence: SequenceId | null;
  readonly person: PersonId | null;
  readonly explanation: Sealed;
  readonly by: PersonId;
};
export type Closing = {
  readonly entry: EntryRef;
  readonly at: LocalInstant;
  readonly manner: "formateurs" | "suppleance" | "paper";
  readonly by: PersonId;
  readonly reason: Sealed | null;
  readonly document: DocumentId | null;
  readonly flags: ReadonlyArray<Flag>;
};

export type TrainingSession = {
  readonly session: SessionId;
  readonly title: Sealed;
  readonly place: Sealed;
  readonly segments: ReadonlyArray<Segment>;
  readonly capacity: number | null;
  readonly afterwards: DocumentId | null;
  readonly scheduled: Noted;
  readonly replanned: History<Noted & { readonly reason: Sealed | null }>;
  readonly opened: Noted | undefined;
  readonly closing: Closing | undefined;
  readonly cancelled: (Noted & { readonly reason: Sealed }) | undefined;
  readonly enrolled: HashMap.HashMap<PersonId, Noted>;
  readonly signatures: HashMap.HashMap<string, History<AttendanceSignature>>;
  readonly presences: HashMap.HashMap<string, History<PresenceStatement>>;
  readonly links: HashMap.HashMap<GuestId, History<SigningLink>>;
  readonly segmentSignatures: HashMap.HashMap<string, SegmentSignature>;
  readonly explanations: History<Explanation>;
};

export type Guest = Noted & {
  readonly guest: GuestId;
  readonly name: Sealed;
  readonly profession: Code;
  readonly qualifications: ReadonlyArray<Code>;
  readonly organisation: Sealed | null;
  readonly number: Sealed | null;
  readonly engagement: DocumentId | null;
};

/** A continuous stretch under one signature (j21), from its first segment to its last. */
export type Sequence = {
  readonly sequence: SequenceId;
  readonly from: LocalInstant;
  readonly to: LocalInstant;
  readonly segments: ReadonlyArray<Segment>;
};

/** The entry by which a session is planned as it is. */
export const planEntry = ({ replanned, scheduled }: TrainingSession): EntryRef =>
  replanned?.latest.entry ?? scheduled.entry;

export const stateOf = (session: TrainingSession): "planned" | "open" | "closed" | "cancelled" => {
  if (session.cancelled !== undefined) return "cancelled";
  if (session.closing !== undefined) return "closed";
  return session.opened === undefined ? "planned" : "open";
};

/** Whether the sheet was closed by an instant. */
export const isClosedBy = ({ closing }: TrainingSession, on: LocalInstant): boolean =>
  closing !== undefined && closing.at.at <= on.at;

/** The séquences of a plan in the order of the clock. */
export const sequencesOf = (segments: ReadonlyArray<Segment>): ReadonlyArray<Sequence> => {
  const ordered = segments.toSorted((a, b) => a.from.at - b.from.at);
  return [...new Set(ordered.map(({ sequence }) => sequence))].flatMap((sequence) => {
    const own = ordered.filter((segment) => segment.sequence === sequence);
    const first = own[0];
    if (first === undefined) return [];
    const last = own.reduce((latest, segment) => (segment.to.at > latest.to.at ? segment : latest));
    return [{ sequence, from: first.from, to: last.to, segments: own }];
  });
};

/** What the formateur last stated of someone's presence; the planned séquence where nothing was said. */
export const presenceIn = (
  session: TrainingSession,
  sequence: SequenceId,
  person: PersonId,
): PresenceStatement | undefined => atIds(session.presences, sequence, person)?.latest;

export const signatureIn = (
  session: TrainingSession,
  sequence: SequenceId,
  person: PersonId,
): AttendanceSignature | undefined => atIds(session.signatures, sequence, person)?.latest;
