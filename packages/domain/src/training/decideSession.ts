import { HashMap, Result } from "effect";
import { resolved } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { joinedFitting } from "../fitting.ts";
import type { Fact } from "../Fact.ts";
import type { EntryRef } from "../journal/Entry.ts";
import { recall } from "../kernel/History.ts";
import type { PersonId, SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { knownSession, stillToCome, takesPart } from "./decideGround.ts";
import { knownPlan, resolvedSegments } from "./decidePlan.ts";
import type { Segment } from "./facts.ts";
import { planBreach } from "./plan.ts";
import { endOf, enrolledIn, opensLater } from "./sheet.ts";
import {
  planEntry,
  sequencesOf,
  signatureIn,
  stateOf,
  type TrainingSession,
} from "./TrainingSession.ts";

type UnknownInPlan = "NoSuchPerson" | "NoSuchGuest" | "ProtocolNotChosen" | "NoSuchModule";
type WrongPlan =
  | "SegmentReversed"
  | "SegmentsOverlap"
  | "SequenceNotContinuous"
  | "SequenceTooLong"
  | "SessionAlreadyOver";

const withinCapacity = (
  capacity: number | null,
  enrolled: number,
): Result.Result<number, RefusalOf<"CapacityReached">> =>
  capacity !== null && enrolled > capacity
    ? Result.fail({ _tag: "CapacityReached", capacity })
    : Result.succeed(enrolled);

/** The segments of a session to come: in séquences of one stretch, not of a day gone by. */
const segmentsToCome = (context: Context, planned: Body<"scheduleSession">["segments"]) =>
  Result.gen(function* () {
    const segments = yield* resolvedSegments(context, planned, resolved);
    const breach = planBreach(segments);
    if (breach !== undefined) return yield* refused(breach);
    const ended = endOf({ segments });
    if (ended !== undefined && ended.day < context.now.day)
      return yield* refused({ _tag: "SessionAlreadyOver", ended });
    return segments;
  });

const participants = (
  workspace: Workspace,
  segments: ReadonlyArray<Pick<Segment, "segment" | "formateurs">>,
  persons: ReadonlyArray<PersonId>,
) =>
  Result.gen(function* () {
    const each = [...new Set(persons)].toSorted();
    for (const person of each) yield* knownPerson(workspace, person);
    for (const person of each) yield* takesPart(segments, person);
    return each;
  });

const enrolment = (session: SessionId, persons: ReadonlyArray<PersonId>): ReadonlyArray<Fact> =>
  persons.length === 0 ? [] : [{ type: "ParticipantsEnrolled.1", body: { session, persons } }];

export const scheduleSession = (
  workspace: Workspace,
  command: Body<"scheduleSession">,
  context: Context,
): Decided<UnknownInPlan | WrongPlan | "FormateurAlsoParticipant" | "CapacityReached"> =>
  Result.gen(function* () {
    const { session, title, place, capacity } = command;
    if (HashMap.has(workspace.training.sessions, session))
      return yield* refused({ _tag: "IdAlreadyUsed", id: session });
    yield* knownPlan(workspace, command.segments);
    const persons = yield* participants(workspace, command.segments, command.persons);
    const segments = yield* segmentsToCome(context, command.segments);
    yield* withinCapacity(capacity, persons.length);
    return [
      {
        type: "SessionScheduled.1",
        body: { session, title, place, segments, capacity, afterwards: null },
      },
      ...enrolment(session, persons),
    ];
  });

/** When a sheet was first signed, by a participant or a formateur. */
const firstSigned = (session: TrainingSession): LocalInstant | undefined => {
  const attendances = [...HashMap.values(session.signatures)].flatMap((history) => [
    ...recall(history),
  ]);
  const segments = [...HashMap.values(session.segmentSignatures)];
  return [...attendances, ...segments]
    .map((signature) => signature.at)
    .toSorted((a, b) => a.at - b.at)[0];
};

/** Nobody replaces a plan that they have not read. */
const asRead = (
  session: TrainingSession,
  replaces: EntryRef | undefined,
): Result.Result<EntryRef, RefusalOf<"PlanHasChanged">> => {
  const current = planEntry(session);
  return replaces === undefined || replaces === current
    ? Result.succeed(current)
    : Result.fail({ _tag: "PlanHasChanged", current });
};

export const replanSession = (
  workspace: Workspace,
  command: Body<"replanSession">,
  context: Context,
): Decided<
  | UnknownInPlan
  | WrongPlan
  | "NoSuchSession"
  | "FormateurAlsoParticipant"
  | "CapacityReached"
  | "SessionNotPlanned"
  | "SheetAlreadyClosed"
  | "SheetAlreadyWritten"
  | "PlanHasChanged"
> =>
  Result.gen(function* () {
    const { session, title, place, capacity, reason } = command;
    const known = yield* knownSession(workspace, session);
    yield* knownPlan(workspace, command.segments);
    const enrolled = yield* participants(workspace, command.segments, enrolledIn(known));
    const segments = yield* segmentsToCome(context, command.segments);
    yield* stillToCome(known);
    const since = firstSigned(known);
    if (since !== undefined) return yield* refused({ _tag: "SheetAlreadyWritten", since });
    yield* asRead(known, command.replaces);
    yield* withinCapacity(capacity, enrolled.length);
    return [
      {
        type: "SessionReplanned.1",
        body: { session, title, place, segments, capacity, reason },
      },
    ];
  });

/** A session that nobody signed did not take place; what someone signed is corrected, never erased (j23). */
export const cancelSession = (
  workspace: Workspace,
  command: Body<"cancelSession">,
): Decided<"NoSuchSession" | "SessionNotPlanned" | "SheetAlreadyClosed" | "SheetAlreadyWritten"> =>
  Result.gen(function* () {
    const session = yield* stillToCome(yield* knownSession(workspace, command.session));
    const since = firstSigned(session);
    if (since !== undefined) return yield* refused({ _tag: "SheetAlreadyWritten", since });
    return [
      {
        type: "SessionCancelled.1",
        body: { session: command.session, reason: command.reason },
      },
    ];
  });

export const openSession = (
  workspace: Workspace,
  command: Body<"openSession">,
  context: Context,
): Decided<"NoSuchSession" | "SessionNotPlanned" | "SessionOpensLater"> =>
  Result.gen(function* () {
    const session = yield* knownSession(workspace, command.session);
    const state = stateOf(session);
    if (state !== "planned") return yield* refused({ _tag: "SessionNotPlanned", state });
    const opens = opensLater(session, context.now, context.civil.of);
    if (opens !== undefined) return yield* refused({ _tag: "SessionOpensLater", opens });
    return [{ type: "SessionOpened.1", body: { session: command.session } }];
  });

/** Also while the sheet is open: people arrive late. Those already enrolled stay so. */
export const enrolParticipants = (
  workspace: Workspace,
  command: Body<"enrolParticipants">,
): Decided<
  | "NoSuchSession"
  | "NoSuchPerson"
  | "FormateurAlsoParticipant"
  | "SessionNotPlanned"
  | "SheetAlreadyClosed"
  | "CapacityReached"
> =>
  Result.gen(function* () {
    const session = yield* knownSession(workspace, command.session);
    const persons = yield* participants(workspace, session.segments, command.persons);
    yield* stillToCome(session);
    const entering = persons.filter((person) => !HashMap.has(session.enrolled, person));
    if (entering.length > 0)
      yield* withinCapacity(session.capacity, HashMap.size(session.enrolled) + entering.length);
    return enrolment(command.session, entering);
  });

export const removeParticipant = (
  workspace: Workspace,
  command: Body<"removeParticipant">,
): Decided<
  "NoSuchSession" | "NotEnrolled" | "SessionNotPlanned" | "SheetAlreadyClosed" | "AlreadySigned"
> =>
  Result.gen(function* () {
    const { person } = command;
    const session = yield* knownSession(workspace, command.session);
    if (at(session.enrolled, person) === undefined)
      return yield* refused({ _tag: "NotEnrolled", person });
    yield* stillToCome(session);
    const signature = sequencesOf(session.segments)
      .map(({ sequence }) => signatureIn(session, sequence, person))
      .find((one) => one !== undefined);
    if (signature !== undefined)
      return yield* refused({ _tag: "AlreadySigned", since: signature.at });
    return [{ type: "ParticipantRemoved.1", body: { session: command.session, person } }];
  });

/** A formateur from outside the workspace (j9). */
export const nameGuestFormateur = (
  workspace: Workspace,
  command: Body<"nameGuestFormateur">,
  context: Context,
): Decided<UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { guest, name, profession, qualifications, organisation, number, engagement } = command;
    if (HashMap.has(workspace.training.guests, guest))
      return yield* refused({ _tag: "IdAlreadyUsed", id: guest });
    yield* joinedFitting(workspace, context, engagement, { kind: "engagement-formateur" });
    return [
      {
        type: "GuestFormateurNamed.1",
        body: { guest, name, profession, qualifications, organisation, number, engagement },
      },
    ];
  });
