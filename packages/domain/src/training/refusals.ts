import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
import {
  AttestationId,
  AutoformationId,
  Code,
  ExternalTrainingId,
  GuestId,
  Hash,
  Id,
  PersonId,
  SegmentId,
  SequenceId,
  SessionId,
} from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { LocalInstant, Minutes } from "../kernel/time.ts";
import { Finding } from "../protocols/Finding.ts";

export const SessionState = Schema.Literals(["planned", "open", "closed", "cancelled"]);
export type SessionState = typeof SessionState.Type;

/** What keeps a sheet from closing (design §3.4): never a silent gap. */
export const SheetGap = Schema.Union([
  Schema.Struct({
    gap: Schema.Literal("neither-signed-nor-absent"),
    sequence: SequenceId,
    person: PersonId,
  }),
  Schema.Struct({
    gap: Schema.Literal("late-signature-not-countersigned"),
    sequence: SequenceId,
    person: PersonId,
  }),
  Schema.Struct({ gap: Schema.Literal("segment-not-signed"), segment: SegmentId, formateur: Id }),
  Schema.Struct({ gap: Schema.Literal("not-finished"), ends: LocalInstant }),
  Schema.Struct({ gap: Schema.Literal("nobody-enrolled") }),
]);
export type SheetGap = typeof SheetGap.Type;

export const trainingRefusals = {
  NoSuchSession: refusal("NoSuchSession", { session: SessionId }),
  SessionNotPlanned: refusal("SessionNotPlanned", { state: SessionState }),
  SessionNotOpen: refusal("SessionNotOpen", { state: SessionState }),
  SheetAlreadyClosed: refusal("SheetAlreadyClosed", { at: LocalInstant }),
  SheetAlreadyWritten: refusal("SheetAlreadyWritten", { since: LocalInstant }),
  SessionOpensLater: refusal("SessionOpensLater", { opens: LocalInstant }),
  SegmentReversed: refusal("SegmentReversed", {
    path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  }),
  SegmentsOverlap: refusal("SegmentsOverlap", {
    path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  }),
  SequenceTooLong: refusal("SequenceTooLong", {
    path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
    minutes: Minutes,
    longest: Minutes,
  }),
  SequenceNotContinuous: refusal("SequenceNotContinuous", {
    path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  }),
  SessionAlreadyOver: refusal("SessionAlreadyOver", { ended: LocalInstant }),
  ProtocolNotChosen: refusal("ProtocolNotChosen", { protocol: Code }),
  NoSuchModule: refusal("NoSuchModule", { module: Code }),
  NoSuchGuest: refusal("NoSuchGuest", { guest: GuestId }),
  FormateurAlsoParticipant: refusal("FormateurAlsoParticipant", {
    person: PersonId,
    segment: SegmentId,
  }),
  CapacityReached: refusal("CapacityReached", { capacity: Schema.Int }),
  NotEnrolled: refusal("NotEnrolled", { person: PersonId }),
  NotAFormateurHere: refusal("NotAFormateurHere", { person: PersonId }),
  NoSuchSequence: refusal("NoSuchSequence", { sequence: SequenceId }),
  NoSuchSegment: refusal("NoSuchSegment", { segment: SegmentId }),
  SequenceNotBegun: refusal("SequenceNotBegun", { begins: LocalInstant }),
  SegmentNotBegun: refusal("SegmentNotBegun", { begins: LocalInstant }),
  AlreadySigned: refusal("AlreadySigned", { since: LocalInstant }),
  StatedAbsent: refusal("StatedAbsent", { person: PersonId }),
  LateSignatureNeedsReason: refusal("LateSignatureNeedsReason", { ended: LocalInstant }),
  NoLateSignature: refusal("NoLateSignature", { person: PersonId }),
  PlanHasChanged: refusal("PlanHasChanged", { current: EntryRef }),
  SheetHasChanged: refusal("SheetHasChanged", { current: Hash }),
  SentenceHasChanged: refusal("SentenceHasChanged", { sentence: Code }),
  PresenceOutsideSequence: refusal("PresenceOutsideSequence", {
    from: LocalInstant,
    to: LocalInstant,
  }),
  SheetNotReady: refusal("SheetNotReady", { gaps: Schema.Array(SheetGap) }),
  SuppleanceNotNeeded: refusal("SuppleanceNotNeeded", {}),
  NoSuchFlag: refusal("NoSuchFlag", { flag: Code }),
  DurationOutOfRange: refusal("DurationOutOfRange", {
    path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
    longest: Minutes,
  }),
  NoSuchAutoformation: refusal("NoSuchAutoformation", { autoformation: AutoformationId }),
  ProofMissing: refusal("ProofMissing", {}),
  AlreadyConfirmed: refusal("AlreadyConfirmed", { by: PersonId }),
  NoSuchExternalTraining: refusal("NoSuchExternalTraining", { training: ExternalTrainingId }),
  NotTrainedYet: refusal("NotTrainedYet", { missing: Schema.Array(Finding) }),
  LedgerHasChanged: refusal("LedgerHasChanged", { current: Hash }),
  AlreadyAttested: refusal("AlreadyAttested", { attestation: AttestationId, since: LocalInstant }),
  NoSuchAttestation: refusal("NoSuchAttestation", { attestation: AttestationId }),
  AttestationAlreadyRevoked: refusal("AttestationAlreadyRevoked", { since: LocalInstant }),
};
export type TrainingRefusal = (typeof trainingRefusals)[keyof typeof trainingRefusals]["Type"];
