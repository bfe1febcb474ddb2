import { Schema } from "effect";
import {
  AttestationId,
  AutoformationId,
  Code,
  DocumentId,
  ExternalTrainingId,
  GuestId,
  Hash,
  LinkId,
  PersonId,
  SegmentId,
  SequenceId,
  SessionId,
  TeamId,
} from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Signature } from "../kernel/Signature.ts";
import { Day, LocalInstant, Minutes } from "../kernel/time.ts";

export const Mode = Schema.Literals(["on-site", "remote-live"]);
export const Nature = Schema.Literals(["theory", "practice"]);

/** Who leads a segment: a person of the workspace or a named guest (j9). */
export const Formateur = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("person"), person: PersonId }),
  Schema.Struct({ kind: Schema.Literal("guest"), guest: GuestId }),
]);
export type Formateur = typeof Formateur.Type;

export const formateurId = (formateur: Formateur): PersonId | GuestId =>
  formateur.kind === "person" ? formateur.person : formateur.guest;

/** A stretch of training on one module; breaks lie between segments. Segments of one séquence share one signature. */
export const Segment = Schema.Struct({
  segment: SegmentId,
  sequence: SequenceId,
  module: Code,
  nature: Nature,
  mode: Mode,
  from: LocalInstant,
  to: LocalInstant,
  protocols: Schema.Array(Code),
  formateurs: Schema.Array(Formateur),
});
export type Segment = typeof Segment.Type;

const plan = {
  title: Sealed,
  place: Sealed,
  segments: Schema.Array(Segment),
  capacity: Schema.NullOr(Schema.Int),
};

/** `afterwards` is the scan of the paper sheet where the session was entered after it took place (j21). */
export const SessionScheduled = Schema.Struct({
  session: SessionId,
  ...plan,
  afterwards: Schema.NullOr(DocumentId),
});
export const SessionReplanned = Schema.Struct({
  session: SessionId,
  ...plan,
  reason: Schema.NullOr(Sealed),
});
export const SessionCancelled = Schema.Struct({ session: SessionId, reason: Sealed });
export const SessionOpened = Schema.Struct({ session: SessionId });
export const ParticipantsEnrolled = Schema.Struct({
  session: SessionId,
  persons: Schema.Array(PersonId),
});
export const ParticipantRemoved = Schema.Struct({ session: SessionId, person: PersonId });

/** `engagement` proves that the guest is engaged as delegant for the protocol in another declared structure (j9). */
export const GuestFormateurNamed = Schema.Struct({
  guest: GuestId,
  name: Sealed,
  profession: Code,
  qualifications: Schema.Array(Code),
  organisation: Schema.NullOr(Sealed),
  number: Schema.NullOr(Sealed),
  engagement: Schema.NullOr(DocumentId),
});

/** The participant's own signature over the times shown to them (R-proofs, j22). */
export const AttendanceSigned = Schema.Struct({
  session: SessionId,
  sequence: SequenceId,
  person: PersonId,
  from: LocalInstant,
  to: LocalInstant,
  late: Schema.NullOr(Sealed),
  signature: Signature,
});
export const LateSignatureCountersigned = Schema.Struct({
  session: SessionId,
  sequence: SequenceId,
  person: PersonId,
  signature: Signature,
});

/** Arrival and departure as the formateur states them, by exception; the default is the planned séquence (j22). */
export const Presence = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("whole") }),
  Schema.Struct({ kind: Schema.Literal("absent") }),
  Schema.Struct({ kind: Schema.Literal("partial"), arrived: LocalInstant, left: LocalInstant }),
]);
export type Presence = typeof Presence.Type;

export const PresenceStated = Schema.Struct({
  session: SessionId,
  sequence: SequenceId,
  person: PersonId,
  presence: Presence,
  by: PersonId,
  reason: Schema.NullOr(Sealed),
});

/**
 * A named guest was given a link to sign the segments they lead of one sheet, by whoever handed it over (j25).
 * It ends when the sheet closes, at `until`, or when another is given them for this sheet.
 */
export const SigningLinkGiven = Schema.Struct({
  session: SessionId,
  guest: GuestId,
  link: LinkId,
  by: PersonId,
  until: LocalInstant,
});

export const SegmentSigned = Schema.Struct({
  session: SessionId,
  segment: SegmentId,
  formateur: Formateur,
  signature: Signature,
});

/** A point noticed when a sheet closes (j35). */
export const Flag = Schema.Struct({
  flag: Code,
  level: Schema.Literals(["to-explain", "noted"]),
  sequence: Schema.NullOr(SequenceId),
  person: Schema.NullOr(PersonId),
});
export type Flag = typeof Flag.Type;

/** `at`: when the sheet was closed, or the end of the session for a sheet closed on paper. */
export const SheetClosed = Schema.Struct({
  session: SessionId,
  at: LocalInstant,
  manner: Schema.Literals(["formateurs", "suppleance", "paper"]),
  by: PersonId,
  reason: Schema.NullOr(Sealed),
  document: Schema.NullOr(DocumentId),
  flags: Schema.Array(Flag),
});
export const FlagExplained = Schema.Struct({
  session: SessionId,
  flag: Code,
  sequence: Schema.NullOr(SequenceId),
  person: Schema.NullOr(PersonId),
  explanation: Sealed,
  by: PersonId,
});

/** E-learning with its proof (j19); `nominal` and `elapsed` in minutes. */
export const AutoformationRecorded = Schema.Struct({
  autoformation: AutoformationId,
  person: PersonId,
  protocol: Code,
  module: Code,
  nominal: Minutes,
  elapsed: Schema.NullOr(Minutes),
  completed: LocalInstant,
  proof: Schema.Literals(["certificate", "platform-log", "statement"]),
  document: Schema.NullOr(DocumentId),
});
export const AutoformationConfirmed = Schema.Struct({
  autoformation: AutoformationId,
  person: PersonId,
  by: PersonId,
});

/** The certificate of an organisme, as it was given (j20); missing particulars are null. */
export const ExternalTrainingRecorded = Schema.Struct({
  training: ExternalTrainingId,
  person: PersonId,
  protocol: Code,
  organisme: Sealed,
  identifier: Schema.NullOr(Sealed),
  status: Schema.NullOr(Sealed),
  programme: Schema.NullOr(Sealed),
  trainer: Schema.NullOr(Sealed),
  parts: Schema.Array(
    Schema.Struct({
      day: Day,
      minutes: Schema.NullOr(Minutes),
      mode: Schema.NullOr(Schema.Literals(["on-site", "remote-live", "autoformation"])),
      nature: Schema.NullOr(Nature),
      module: Schema.NullOr(Code),
    }),
  ),
  total: Schema.NullOr(Minutes),
  result: Schema.NullOr(Schema.Literals(["validated", "not-validated"])),
  issued: LocalInstant,
  document: DocumentId,
});
export const ExternalTrainingAccepted = Schema.Struct({
  training: ExternalTrainingId,
  person: PersonId,
  by: PersonId,
});

/** A delegant attests that a delegate is trained; `ledger` is the hash of the ledger shown (j34, j20). */
export const TrainingAttested = Schema.Struct({
  attestation: AttestationId,
  team: TeamId,
  person: PersonId,
  protocol: Code,
  version: Code,
  ledger: Hash,
  minutes: Minutes,
  days: Schema.Int,
  manner: Schema.Literals(["taught", "acknowledged"]),
  signature: Signature,
});
export const AttestationRevoked = Schema.Struct({
  attestation: AttestationId,
  team: TeamId,
  person: PersonId,
  at: LocalInstant,
  by: PersonId,
  reason: Sealed,
});

export const trainingFacts = {
  "SessionScheduled.1": SessionScheduled,
  "SessionReplanned.1": SessionReplanned,
  "SessionCancelled.1": SessionCancelled,
  "SessionOpened.1": SessionOpened,
  "ParticipantsEnrolled.1": ParticipantsEnrolled,
  "ParticipantRemoved.1": ParticipantRemoved,
  "GuestFormateurNamed.1": GuestFormateurNamed,
  "AttendanceSigned.1": AttendanceSigned,
  "LateSignatureCountersigned.1": LateSignatureCountersigned,
  "PresenceStated.1": PresenceStated,
  "SigningLinkGiven.1": SigningLinkGiven,
  "SegmentSigned.1": SegmentSigned,
  "SheetClosed.1": SheetClosed,
  "FlagExplained.1": FlagExplained,
  "AutoformationRecorded.1": AutoformationRecorded,
  "AutoformationConfirmed.1": AutoformationConfirmed,
  "ExternalTrainingRecorded.1": ExternalTrainingRecorded,
  "ExternalTrainingAccepted.1": ExternalTrainingAccepted,
  "TrainingAttested.1": TrainingAttested,
  "AttestationRevoked.1": AttestationRevoked,
};
