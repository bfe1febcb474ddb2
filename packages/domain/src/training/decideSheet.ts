import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownPerson, refused } from "../deciding.ts";
import { GuestId, type PersonId, type SegmentId } from "../kernel/ids.ts";
import { isBefore } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import { actingFormateur, knownLine, knownSession, sheetBegun, sheetOpen } from "./decideGround.ts";
import type { Formateur, Segment } from "./facts.ts";
import { isLedBy } from "./plan.ts";
import { ledSentence, sayingCode } from "./saying.ts";
import type { AttendanceSentence } from "./sentences.ts";
import { underCode } from "./sessionCode.ts";
import { awaitsCountersignature, extentIn, leaderSignature, sheetHash } from "./sheet.ts";
import { attendanceToSign, type ToSign } from "./toSign.ts";
import { presenceIn, type Sequence, signatureIn, type TrainingSession } from "./TrainingSession.ts";

const asShown = (
  session: TrainingSession,
  { sha256 }: Context,
  shown: string,
): Result.Result<string, RefusalOf<"SheetHasChanged">> => {
  const current = sheetHash(sha256, session);
  return shown === current
    ? Result.succeed(shown)
    : Result.fail({ _tag: "SheetHasChanged", current });
};

/** Nobody signs other words than those they were shown: what they say depends on the instant. */
const asWorded = <S extends string>(
  sentence: S,
  current: S,
): Result.Result<S, RefusalOf<"SentenceHasChanged">> =>
  sentence === current
    ? Result.succeed(current)
    : Result.fail({ _tag: "SentenceHasChanged", sentence: current });

/** What a person would sign now; nothing new where they have signed for as much. */
const owedSignature = (
  session: TrainingSession,
  sequence: Sequence,
  person: PersonId,
  { now }: Context,
): Result.Result<
  ToSign,
  RefusalOf<"AlreadySigned" | "StatedAbsent" | "PresenceOutsideSequence">
> => {
  const stated = presenceIn(session, sequence.sequence, person)?.presence;
  if (stated?.kind === "absent") return Result.fail({ _tag: "StatedAbsent", person });
  const owed = attendanceToSign(session, sequence, person, now);
  if (owed !== undefined) return Result.succeed(owed);
  const before = signatureIn(session, sequence.sequence, person);
  return before === undefined || extentIn(session, sequence, person) === undefined
    ? Result.fail({ _tag: "PresenceOutsideSequence", from: sequence.from, to: sequence.to })
    : Result.fail({ _tag: "AlreadySigned", since: before.at });
};

/** The words of what is owed, as someone says them who gave the code while that séquence was under it. */
const inTheWordsOf = (
  { evidence: { code } }: Context,
  session: TrainingSession,
  sequence: Sequence,
  sentence: AttendanceSentence,
): AttendanceSentence =>
  code?.session === session.session &&
  underCode(session, code.given).some((one) => one.sequence === sequence.sequence)
    ? sayingCode(sentence)
    : sentence;

export const signAttendance = (
  workspace: Workspace,
  command: Body<"signAttendance">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | "NoSuchSequence"
  | "NotEnrolled"
  | "FormateurAlsoParticipant"
  | "SignedByThemselvesOnly"
  | "SessionNotOpen"
  | "SequenceNotBegun"
  | "SheetHasChanged"
  | "SentenceHasChanged"
  | "AlreadySigned"
  | "StatedAbsent"
  | "PresenceOutsideSequence"
  | "LateSignatureNeedsReason"
> =>
  Result.gen(function* () {
    const { person, shown } = command;
    const { session, sequence } = yield* knownLine(workspace, command);
    if (context.person !== person)
      return yield* refused({ _tag: "SignedByThemselvesOnly", person });
    yield* sheetBegun(session);
    if (isBefore(context.now, sequence.from))
      return yield* refused({ _tag: "SequenceNotBegun", begins: sequence.from });
    yield* asShown(session, context, shown);
    const owed = yield* owedSignature(session, sequence, person, context);
    const { from, to, late } = owed;
    if (late && command.late === null)
      return yield* refused({ _tag: "LateSignatureNeedsReason", ended: sequence.to });
    const sentence = yield* asWorded(
      command.sentence,
      inTheWordsOf(context, session, sequence, owed.sentence),
    );
    return [
      {
        type: "AttendanceSigned.1",
        body: {
          session: command.session,
          sequence: command.sequence,
          person,
          from,
          to,
          late: late ? command.late : null,
          signature: signed(workspace, context, person, sentence, shown),
        },
      },
    ];
  });

/** A formateur of the séquence answers for a signature given late; never for their own (j23). */
export const countersignLateSignature = (
  workspace: Workspace,
  command: Body<"countersignLateSignature">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | "NoSuchSequence"
  | "NotEnrolled"
  | "FormateurAlsoParticipant"
  | "NotAFormateurHere"
  | "SessionNotOpen"
  | "NoLateSignature"
  | "AlreadySigned"
> =>
  Result.gen(function* () {
    const { person } = command;
    const { session, sequence } = yield* knownLine(workspace, command);
    const formateur = yield* actingFormateur(context, sequence);
    if (formateur === person) return yield* refused({ _tag: "NotAboutOneself", person });
    yield* sheetBegun(session);
    const signature = signatureIn(session, command.sequence, person);
    if (signature === undefined || signature.late === null)
      return yield* refused({ _tag: "NoLateSignature", person });
    if (!awaitsCountersignature(signature))
      return yield* refused({
        _tag: "AlreadySigned",
        since: signature.countersigned?.at ?? signature.at,
      });
    return [
      {
        type: "LateSignatureCountersigned.1",
        body: {
          session: command.session,
          sequence: command.sequence,
          person,
          signature: signed(workspace, context, formateur, "late-presence.1", null),
        },
      },
    ];
  });

const ledSegment = (
  session: TrainingSession,
  segment: SegmentId,
  formateur: PersonId,
): Result.Result<Segment, RefusalOf<"NoSuchSegment" | "NotAFormateurHere">> => {
  const known = session.segments.find((one) => one.segment === segment);
  if (known === undefined) return Result.fail({ _tag: "NoSuchSegment", segment });
  return isLedBy(known, formateur)
    ? Result.succeed(known)
    : Result.fail({ _tag: "NotAFormateurHere", person: formateur });
};

/** Who signs what they led: the guest that a link was given to, else a person of the workspace (j9). */
const actingLeader = (
  workspace: Workspace,
  context: Context,
): Result.Result<
  { readonly person: PersonId; readonly formateur: Formateur },
  RefusalOf<"NotAllowed" | "NoSuchPerson" | "NoSuchGuest">
> =>
  Result.gen(function* () {
    const person = yield* actingPerson(context);
    if (context.actor.kind !== "link") {
      yield* knownPerson(workspace, person);
      return { person, formateur: { kind: "person" as const, person } };
    }
    const guest = GuestId.make(person);
    return HashMap.has(workspace.training.guests, guest)
      ? { person, formateur: { kind: "guest" as const, guest } }
      : yield* refused({ _tag: "NoSuchGuest", guest });
  });

/** A formateur signs the segments they led, each once, and again once someone was enrolled since (j23). */
export const signSegments = (
  workspace: Workspace,
  command: Body<"signSegments">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | "NoSuchPerson"
  | "NoSuchGuest"
  | "NoSuchSegment"
  | "NotAFormateurHere"
  | "SessionNotOpen"
  | "SheetAlreadyClosed"
  | "SegmentNotBegun"
  | "SheetHasChanged"
  | "SentenceHasChanged"
  | "AlreadySigned"
> =>
  Result.gen(function* () {
    const session = yield* knownSession(workspace, command.session);
    const { person, formateur } = yield* actingLeader(workspace, context);
    const led = yield* Result.all(
      [...new Set(command.segments)].map((segment) => ledSegment(session, segment, person)),
    );
    yield* sheetOpen(session);
    const ahead = led.find(({ from }) => isBefore(context.now, from));
    if (ahead !== undefined) return yield* refused({ _tag: "SegmentNotBegun", begins: ahead.from });
    yield* asShown(session, context, command.shown);
    const before = led
      .map(({ segment }) => leaderSignature(session, segment, person))
      .find((signature) => signature !== undefined);
    if (before !== undefined) return yield* refused({ _tag: "AlreadySigned", since: before.at });
    const sentence = yield* asWorded(command.sentence, ledSentence(led, context.now));
    return led.map(({ segment }) => ({
      type: "SegmentSigned.1" as const,
      body: {
        session: command.session,
        segment,
        formateur,
        signature: signed(workspace, context, person, sentence, command.shown),
      },
    }));
  });
