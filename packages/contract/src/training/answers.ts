import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import {
  AssessmentId,
  Code,
  DocumentId,
  Hash,
  PersonId,
  SegmentId,
  SequenceId,
  SessionId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { Method } from "@coopilote/domain/kernel/Signature.ts";
import { Day, LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { Module } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { Ledger } from "@coopilote/domain/readiness/HourLedger.ts";
import { Formateur, Mode, Nature, Presence } from "@coopilote/domain/training/facts.ts";
import { SessionState, SheetGap } from "@coopilote/domain/training/refusals.ts";
import { AttendanceSentence } from "@coopilote/domain/training/sentences.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";
import { Renewal } from "../teams/Renewal.ts";
import { AttestationCard } from "../teams/AttestationCard.ts";
import { TrainingStanding } from "./TrainingStanding.ts";

export const SessionLine = Schema.Struct({
  session: SessionId,
  title: Schema.String,
  place: Schema.String,
  from: LocalInstant,
  to: LocalInstant,
  minutes: Minutes,
  state: SessionState,
  afterwards: Schema.Boolean,
  protocols: Schema.Array(Code),
  formateurs: Schema.Array(Schema.String),
  enrolled: Schema.Int,
  signed: Schema.Int,
  flagsToExplain: Schema.Int,
  concernsMe: Schema.Boolean,
});
export type SessionLine = typeof SessionLine.Type;

/** A session to run. `opens`: from when its sheet may be opened, where that is still to come. */
export const SessionToLead = Schema.Struct({
  ...SessionLine.fields,
  opens: Schema.NullOr(LocalInstant),
});

/** Someone expected elsewhere at that time, or a room taken twice; `who`: their name, or the place. */
export const ConflictLine = Schema.Struct({
  kind: Schema.Literals(["leads", "takes-part", "place"]),
  who: Schema.String,
  session: SessionId,
  title: Schema.String,
  from: LocalInstant,
  to: LocalInstant,
});
export type ConflictLine = typeof ConflictLine.Type;

/**
 * A session in the calendar. `people`: who takes part or leads, of the structure. `completes`: those whose training it
 * completes once held after those planned before it, of whom one may know. `mayMove`: nobody signed and it is to come.
 */
export const CalendarLine = Schema.Struct({
  ...SessionLine.fields,
  people: Schema.Array(PersonId),
  completes: Schema.Array(PersonId),
  conflicts: Schema.Array(ConflictLine),
  mayMove: Schema.Boolean,
});
export type CalendarLine = typeof CalendarLine.Type;

/** `holidays`: those of the territory, over the years that have sessions, this one and the next. */
export const SessionsView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  me: PersonId,
  sessions: Schema.Array(CalendarLine),
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      protocol: Code,
      title: Schema.String,
      members: Schema.Array(PersonId),
    }),
  ),
  people: Schema.Array(PersonCard),
  holidays: Schema.Array(Schema.Struct({ day: Day, name: Schema.String })),
  renewals: Schema.Array(Renewal),
  mayPlan: Schema.Boolean,
});
export type SessionsView = typeof SessionsView.Type;

/**
 * What sessions thought of would bring, each planned one before them being held: to each delegate who would take part,
 * `minutes` gained and where that leaves them; to each whose training would be complete on another day, both days.
 */
export const Foreseen = Schema.Struct({
  gains: Schema.Array(
    Schema.Struct({
      person: PersonId,
      name: Schema.String,
      team: TeamId,
      title: Schema.String,
      minutes: Minutes,
      counted: Minutes,
      need: Schema.NullOr(Minutes),
      completes: Schema.Boolean,
      lacking: Schema.Struct({ minutes: Minutes, days: Schema.Int }),
    }),
  ),
  shifts: Schema.Array(
    Schema.Struct({
      person: PersonId,
      name: Schema.String,
      team: TeamId,
      before: Schema.NullOr(LocalInstant),
      after: Schema.NullOr(LocalInstant),
    }),
  ),
  conflicts: Schema.Array(ConflictLine),
  holidays: Schema.Array(Schema.Struct({ day: Day, name: Schema.String })),
});
export type Foreseen = typeof Foreseen.Type;

/** What the planning form needs: whom, with whom, for which protocols and modules. */
export const PlanningView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  me: PersonId,
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      protocol: Code,
      title: Schema.String,
      modules: Schema.Array(Module),
      delegants: Schema.Array(PersonId),
      delegates: Schema.Array(
        Schema.Struct({
          person: PersonId,
          counted: Minutes,
          need: Schema.NullOr(Minutes),
          days: Schema.Int,
          daysNeed: Schema.NullOr(Schema.Int),
          training: TrainingStanding,
        }),
      ),
    }),
  ),
  people: Schema.Array(PersonCard),
  enrollable: Schema.Array(PersonId),
  guests: Schema.Array(Schema.Struct({ guest: Schema.String, name: Schema.String })),
});
export type PlanningView = typeof PlanningView.Type;

/** `handedBy`: who handed over the link of a guest who was given one (j25). */
export const SheetSegment = Schema.Struct({
  segment: SegmentId,
  sequence: SequenceId,
  module: Code,
  moduleTitle: Schema.String,
  nature: Nature,
  mode: Mode,
  from: LocalInstant,
  to: LocalInstant,
  protocols: Schema.Array(Code),
  formateurs: Schema.Array(
    Schema.Struct({
      formateur: Formateur,
      name: Schema.String,
      signed: Schema.NullOr(LocalInstant),
      method: Schema.NullOr(Method),
      handedBy: Schema.NullOr(Schema.String),
    }),
  ),
});

/** A signature owed: over which times, whether it may be given yet, whether it asks why, with which words. */
export const ToSign = Schema.Struct({
  from: LocalInstant,
  to: LocalInstant,
  begun: Schema.Boolean,
  late: Schema.Boolean,
  sentence: AttendanceSentence,
});

/**
 * A participant's line for one séquence. `underWay`: signed before the end of what it covers.
 * `handedBy`: who had in hand the link by which they got in, while their identity is not verified (j25).
 * `pin`: before whom they had chosen the code they signed with on a shared device, where it was not alone (j25).
 * `toSign`: what they still owe; a signature shorter than the presence asks for a new one.
 */
export const SheetLine = Schema.Struct({
  sequence: SequenceId,
  person: PersonId,
  presence: Schema.NullOr(Presence),
  presenceBy: Schema.NullOr(Schema.String),
  presenceReason: Schema.NullOr(Schema.String),
  presenceAfterClosing: Schema.Boolean,
  signed: Schema.NullOr(LocalInstant),
  signedFrom: Schema.NullOr(LocalInstant),
  signedTo: Schema.NullOr(LocalInstant),
  method: Schema.NullOr(Schema.String),
  byCode: Schema.Boolean,
  late: Schema.Boolean,
  countersigned: Schema.Boolean,
  identity: Schema.NullOr(Schema.Literals(["verified", "not-verified"])),
  handedBy: Schema.NullOr(Schema.String),
  pin: Schema.NullOr(Schema.Struct({ before: Schema.String, at: LocalInstant })),
  underWay: Schema.Boolean,
  toSign: Schema.NullOr(ToSign),
});
export type SheetLine = typeof SheetLine.Type;

export const SheetFlag = Schema.Struct({
  flag: Code,
  level: Schema.Literals(["to-explain", "noted"]),
  sequence: Schema.NullOr(SequenceId),
  person: Schema.NullOr(PersonId),
  explanation: Schema.NullOr(Schema.String),
});

/**
 * The sheet of a session: what is signed, what is missing, what may be done by whom reads it.
 * `plan`: the entry it is planned by, given back by whoever changes it.
 * `opens`: from when it may be opened, where that is still to come.
 * `code`: the six figures of this minute, for whoever runs it while it is open.
 */
export const SheetView = Schema.Struct({
  version: Schema.Int,
  now: LocalInstant,
  code: Schema.NullOr(Schema.String),
  paperCode: Schema.String,
  session: SessionId,
  title: Schema.String,
  place: Schema.String,
  state: SessionState,
  opens: Schema.NullOr(LocalInstant),
  capacity: Schema.NullOr(Schema.Int),
  afterwards: Schema.NullOr(DocumentId),
  plan: EntryRef,
  hash: Hash,
  segments: Schema.Array(SheetSegment),
  sequences: Schema.Array(
    Schema.Struct({
      sequence: SequenceId,
      from: LocalInstant,
      to: LocalInstant,
      minutes: Minutes,
    }),
  ),
  participants: Schema.Array(PersonCard),
  lines: Schema.Array(SheetLine),
  gaps: Schema.Array(SheetGap),
  flags: Schema.Array(SheetFlag),
  conflicts: Schema.Array(ConflictLine),
  closed: Schema.NullOr(
    Schema.Struct({
      at: LocalInstant,
      by: Schema.String,
      manner: Schema.Literals(["formateurs", "suppleance", "paper"]),
    }),
  ),
  cancelled: Schema.NullOr(Schema.Struct({ at: LocalInstant, reason: Schema.String })),
  people: Schema.Array(PersonCard),
  enrollable: Schema.Array(PersonId),
  me: Schema.Struct({
    person: PersonId,
    leads: Schema.Boolean,
    manages: Schema.Boolean,
    participates: Schema.Boolean,
    mayPlan: Schema.Boolean,
  }),
});
export type SheetView = typeof SheetView.Type;

/** An assessment of a person for a protocol; a voided one stays, with who voided it and why. */
const AssessmentLine = Schema.Struct({
  assessment: AssessmentId,
  team: TeamId,
  title: Schema.String,
  on: LocalInstant,
  assessor: Schema.String,
  score: Schema.NullOr(Schema.Int),
  threshold: Schema.NullOr(Schema.Int),
  outcome: Schema.Literals(["validated", "to-retake"]),
  voided: Schema.NullOr(
    Schema.Struct({ at: LocalInstant, by: Schema.NullOr(Schema.String), reason: Schema.String }),
  ),
  mayVoid: Schema.Boolean,
});

/**
 * The ledger of a person for a team's protocol, with planned minutes to come and the attestations given.
 * `manners`: what each engaged delegant would attest of it, having taught or having read who did (j20).
 */
export const LedgerView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  person: PersonCard,
  team: TeamId,
  title: Schema.String,
  ledger: Ledger,
  hash: Hash,
  need: Schema.NullOr(Minutes),
  daysNeed: Schema.NullOr(Schema.Int),
  training: TrainingStanding,
  planned: Schema.Array(
    Schema.Struct({
      session: SessionId,
      title: Schema.String,
      from: LocalInstant,
      minutes: Minutes,
    }),
  ),
  sessions: Schema.Array(Schema.Struct({ session: SessionId, title: Schema.String })),
  modules: Schema.Array(Module),
  autoformations: Schema.Array(
    Schema.Struct({
      autoformation: Schema.String,
      module: Code,
      nominal: Minutes,
      completed: LocalInstant,
      confirmed: Schema.Boolean,
      proof: Schema.Literals(["certificate", "platform-log", "statement"]),
      document: Schema.NullOr(DocumentId),
    }),
  ),
  externals: Schema.Array(
    Schema.Struct({
      training: Schema.String,
      organisme: Schema.String,
      total: Schema.NullOr(Minutes),
      issued: LocalInstant,
      accepted: Schema.Boolean,
      document: DocumentId,
    }),
  ),
  attestations: Schema.Array(AttestationCard),
  assessments: Schema.Array(AssessmentLine),
  manners: Schema.Array(
    Schema.Struct({ delegant: PersonId, manner: Schema.Literals(["taught", "acknowledged"]) }),
  ),
  mayAttest: Schema.Boolean,
  mayConfirm: Schema.Boolean,
  mayRecord: Schema.Boolean,
  isSelf: Schema.Boolean,
});
export type LedgerView = typeof LedgerView.Type;
