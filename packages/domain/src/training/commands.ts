import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
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
import { OrganismeNumber } from "../kernel/identifiers.ts";
import { Paper } from "../kernel/Paper.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime, Day, Minutes } from "../kernel/time.ts";
import { PersonName } from "../kernel/PersonName.ts";
import { Formateur, Mode, Nature } from "./facts.ts";
import { AttendanceSentence, LedSentence } from "./sentences.ts";

const atMost = (longest: number, message: string) => Schema.isMaxLength(longest, { message });

const segmentsOfSession = atMost(40, "Au plus quarante parties");
const persons = Schema.Array(PersonId).check(atMost(500, "Au plus cinq cents personnes"));

const reason = sealed(text(400), "text", "person");

/** A segment as it is planned: local civil times, resolved when it is decided. */
export const PlannedSegment = Schema.Struct({
  segment: SegmentId,
  sequence: SequenceId,
  module: Code,
  nature: Nature,
  mode: Mode,
  from: CivilTime,
  to: CivilTime,
  protocols: Schema.Array(Code).check(
    Schema.isMinLength(1, { message: "Au moins un protocole" }),
    atMost(20, "Au plus vingt protocoles"),
  ),
  formateurs: Schema.Array(Formateur).check(
    Schema.isMinLength(1, { message: "Au moins un formateur" }),
    atMost(20, "Au plus vingt formateurs"),
  ),
});
export type PlannedSegment = typeof PlannedSegment.Type;

const plan = {
  title: sealed(text(160), "text", "structure"),
  place: sealed(text(160), "text", "structure"),
  segments: Schema.Array(PlannedSegment).check(
    Schema.isMinLength(1, { message: "Au moins une partie" }),
    segmentsOfSession,
  ),
  capacity: Schema.NullOr(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 }, { message: "De 1 à 500" })),
  ),
};

/** Presence in civil time, on the séquence's day. */
export const StatedPresence = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("whole") }),
  Schema.Struct({ kind: Schema.Literal("absent") }),
  Schema.Struct({ kind: Schema.Literal("partial"), arrived: CivilTime, left: CivilTime }),
]);

/** What a signed sheet says, line by line, once its scan is filed. */
const onPaper = {
  document: DocumentId,
  attendances: Schema.Array(
    Schema.Struct({
      sequence: SequenceId,
      person: PersonId,
      presence: StatedPresence,
      signed: Schema.Boolean,
    }),
  ).check(atMost(2000, "Au plus deux mille lignes")),
  signedSegments: Schema.Array(Schema.Struct({ segment: SegmentId, formateur: Formateur })).check(
    atMost(800, "Au plus huit cents signatures de formateurs"),
  ),
};

export const trainingCommands = {
  scheduleSession: Schema.Struct({ session: SessionId, ...plan, persons }),
  /** `replaces`: the entry of the plan that was read, refused where another stands since; left out, whatever stands. */
  replanSession: Schema.Struct({
    session: SessionId,
    ...plan,
    reason: Schema.NullOr(sealed(text(400), "text", "structure")),
    replaces: Schema.optionalKey(EntryRef),
  }),
  cancelSession: Schema.Struct({
    session: SessionId,
    reason: sealed(text(400), "text", "structure"),
  }),
  openSession: Schema.Struct({ session: SessionId }),
  enrolParticipants: Schema.Struct({ session: SessionId, persons }),
  removeParticipant: Schema.Struct({ session: SessionId, person: PersonId }),
  nameGuestFormateur: Schema.Struct({
    guest: GuestId,
    name: sealed(PersonName, "identity", "guest"),
    profession: Code,
    qualifications: Schema.Array(Code).check(atMost(20, "Au plus vingt qualifications")),
    organisation: Schema.NullOr(sealed(text(160), "text", "structure")),
    number: Schema.NullOr(sealed(text(20), "identity", "guest")),
    engagement: Schema.NullOr(DocumentId),
  }),
  signAttendance: Schema.Struct({
    session: SessionId,
    sequence: SequenceId,
    person: PersonId,
    shown: Hash,
    sentence: AttendanceSentence,
    late: Schema.NullOr(reason),
  }),
  countersignLateSignature: Schema.Struct({
    session: SessionId,
    sequence: SequenceId,
    person: PersonId,
  }),
  statePresence: Schema.Struct({
    session: SessionId,
    sequence: SequenceId,
    person: PersonId,
    presence: StatedPresence,
    reason: Schema.NullOr(reason),
  }),
  stateEveryonePresent: Schema.Struct({ session: SessionId, sequence: SequenceId }),
  signSegments: Schema.Struct({
    session: SessionId,
    segments: Schema.Array(SegmentId).check(
      Schema.isMinLength(1, { message: "Au moins une partie" }),
      segmentsOfSession,
    ),
    shown: Hash,
    sentence: LedSentence,
  }),
  closeSheet: Schema.Struct({
    session: SessionId,
    suppleance: Schema.NullOr(
      Schema.Struct({
        reason: sealed(text(400), "text", "structure"),
        document: Schema.NullOr(DocumentId),
      }),
    ),
  }),
  explainFlag: Schema.Struct({
    session: SessionId,
    flag: Code,
    sequence: Schema.NullOr(SequenceId),
    person: Schema.NullOr(PersonId),
    explanation: sealed(text(400), "text", "structure"),
  }),
  enterSessionAfterwards: Schema.Struct({ session: SessionId, ...plan, ...onPaper }),
  recordPaperSheet: Schema.Struct({ session: SessionId, ...onPaper }),
  recordAutoformation: Schema.Struct({
    autoformation: AutoformationId,
    person: PersonId,
    protocol: Code,
    module: Code,
    nominal: Minutes,
    elapsed: Schema.NullOr(Minutes),
    completed: CivilTime,
    proof: Schema.Literals(["certificate", "platform-log", "statement"]),
    document: Schema.NullOr(DocumentId),
  }),
  confirmAutoformation: Schema.Struct({ autoformation: AutoformationId, person: PersonId }),
  recordExternalTraining: Schema.Struct({
    training: ExternalTrainingId,
    person: PersonId,
    protocol: Code,
    organisme: sealed(text(160), "text", "structure"),
    identifier: Schema.NullOr(sealed(OrganismeNumber, "text", "structure")),
    status: Schema.NullOr(sealed(text(160), "text", "structure")),
    programme: Schema.NullOr(sealed(text(400), "text", "structure")),
    trainer: Schema.NullOr(sealed(text(160), "text", "structure")),
    parts: Schema.Array(
      Schema.Struct({
        day: Day,
        minutes: Schema.NullOr(Minutes),
        mode: Schema.NullOr(Schema.Literals(["on-site", "remote-live", "autoformation"])),
        nature: Schema.NullOr(Nature),
        module: Schema.NullOr(Code),
      }),
    ).check(atMost(100, "Au plus cent journées")),
    total: Schema.NullOr(Minutes),
    result: Schema.NullOr(Schema.Literals(["validated", "not-validated"])),
    issued: Day,
    document: DocumentId,
  }),
  acceptExternalTraining: Schema.Struct({ training: ExternalTrainingId, person: PersonId }),
  attestTraining: Schema.Struct({
    attestation: AttestationId,
    team: TeamId,
    person: PersonId,
    delegant: PersonId,
    ledger: Hash,
    paper: Schema.NullOr(Paper),
  }),
  revokeAttestation: Schema.Struct({
    attestation: AttestationId,
    team: TeamId,
    person: PersonId,
    reason,
  }),
};

/** Said by the server when it makes the link of a guest: its id is that of a token nobody else draws (j9). */
export const servedTrainingCommands = {
  giveSigningLink: Schema.Struct({ session: SessionId, guest: GuestId, link: LinkId }),
};
