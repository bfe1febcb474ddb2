import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
import {
  AutoformationId,
  Code,
  ExternalTrainingId,
  PersonId,
  SegmentId,
  SequenceId,
  SessionId,
} from "../kernel/ids.ts";
import { Day, LocalInstant, Minutes } from "../kernel/time.ts";

/** Why minutes do not count; each has its sentence. */
export const RefusedReason = Schema.Literals([
  "led-by-oneself",
  "absent",
  "not-there",
  "not-signed",
  "not-signed-for",
  "late-not-countersigned",
  "formateur-not-signed",
  "formateur-not-eligible",
  "no-delegant-formateur",
  "sheet-not-closed",
  "already-counted",
  "counted-elsewhere",
  "sharing-not-decided",
  "not-shared",
  "proof-not-accepted",
  "not-confirmed",
  "longer-than-elapsed",
  "cap-unknown",
  "over-cap",
  "organisme-not-allowed",
  "result-not-validated",
]);
export type RefusedReason = typeof RefusedReason.Type;

export const Origin = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("session"),
    session: SessionId,
    sequence: SequenceId,
    segment: SegmentId,
  }),
  Schema.Struct({ kind: Schema.Literal("autoformation"), autoformation: AutoformationId }),
  Schema.Struct({ kind: Schema.Literal("external"), training: ExternalTrainingId }),
]);

/**
 * Minutes of one stretch of training, each counted or refused with its reason.
 * `version`: the text under which they were given (j3). `shared`: given for several protocols at once (j11).
 * `session` of a refusal: the other session that the person signed for at that time. `underWay`: counted on a
 * signature given before the end of what it covers.
 */
export const LedgerLine = Schema.Struct({
  origin: Origin,
  day: Schema.NullOr(Day),
  from: Schema.NullOr(LocalInstant),
  to: Schema.NullOr(LocalInstant),
  module: Schema.NullOr(Code),
  nature: Schema.NullOr(Schema.Literals(["theory", "practice"])),
  mode: Schema.NullOr(Schema.Literals(["on-site", "remote-live", "autoformation"])),
  version: Code,
  shared: Schema.Boolean,
  counted: Minutes,
  refused: Schema.Array(
    Schema.Struct({
      minutes: Minutes,
      reason: RefusedReason,
      session: Schema.optionalKey(SessionId),
    }),
  ),
  underWay: Schema.Boolean,
  evidence: Schema.Array(EntryRef),
});
export type LedgerLine = typeof LedgerLine.Type;

/** Every minute of a person for a protocol, in the order of the clock; the same one everywhere. */
export const Ledger = Schema.Struct({
  person: PersonId,
  protocol: Code,
  lines: Schema.Array(LedgerLine),
  counted: Minutes,
  refused: Minutes,
  days: Schema.Array(Day),
  incomplete: Schema.Boolean,
});
export type Ledger = typeof Ledger.Type;
