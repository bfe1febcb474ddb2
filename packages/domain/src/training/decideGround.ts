import { HashMap, Result } from "effect";
import type { Context } from "../Context.ts";
import { actingPerson, refused } from "../deciding.ts";
import { isEngagedDelegantFor, isProposedDelegantFor } from "../readiness/engaged.ts";
import type { Code, PersonId, SequenceId, SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { formateurId, type Segment } from "./facts.ts";
import { isLedBy, leadsThroughout } from "./plan.ts";
import { type Sequence, sequencesOf, stateOf, type TrainingSession } from "./TrainingSession.ts";

export const knownSession = (
  { training }: Workspace,
  session: SessionId,
): Result.Result<TrainingSession, RefusalOf<"NoSuchSession">> => {
  const known = at(training.sessions, session);
  return known === undefined
    ? Result.fail({ _tag: "NoSuchSession", session })
    : Result.succeed(known);
};

export const knownSequence = (
  { segments }: TrainingSession,
  sequence: SequenceId,
): Result.Result<Sequence, RefusalOf<"NoSuchSequence">> => {
  const known = sequencesOf(segments).find((one) => one.sequence === sequence);
  return known === undefined
    ? Result.fail({ _tag: "NoSuchSequence", sequence })
    : Result.succeed(known);
};

/** A session whose sheet exists, open or closed. */
export const sheetBegun = (
  session: TrainingSession,
): Result.Result<TrainingSession, RefusalOf<"SessionNotOpen">> => {
  const state = stateOf(session);
  return state === "open" || state === "closed"
    ? Result.succeed(session)
    : Result.fail({ _tag: "SessionNotOpen", state });
};

/** A session whose sheet is being filled. */
export const sheetOpen = (
  session: TrainingSession,
): Result.Result<TrainingSession, RefusalOf<"SessionNotOpen" | "SheetAlreadyClosed">> =>
  session.closing !== undefined && session.cancelled === undefined
    ? Result.fail({ _tag: "SheetAlreadyClosed", at: session.closing.at })
    : sheetBegun(session);

/** A session that may still change: planned or open. */
export const stillToCome = (
  session: TrainingSession,
): Result.Result<TrainingSession, RefusalOf<"SessionNotPlanned" | "SheetAlreadyClosed">> => {
  const state = stateOf(session);
  if (state === "cancelled") return Result.fail({ _tag: "SessionNotPlanned", state });
  return session.closing === undefined
    ? Result.succeed(session)
    : Result.fail({ _tag: "SheetAlreadyClosed", at: session.closing.at });
};

/** Nobody takes part only in what they lead (j15). */
export const takesPart = (
  segments: ReadonlyArray<Pick<Segment, "segment" | "formateurs">>,
  person: PersonId,
): Result.Result<PersonId, RefusalOf<"FormateurAlsoParticipant">> => {
  const [first] = segments;
  return first !== undefined && leadsThroughout(segments, person)
    ? Result.fail({ _tag: "FormateurAlsoParticipant", person, segment: first.segment })
    : Result.succeed(person);
};

/** Someone's line in a séquence: enrolled, and not its only formateur. */
export const knownLine = (
  workspace: Workspace,
  line: {
    readonly session: SessionId;
    readonly sequence: SequenceId;
    readonly person: PersonId;
  },
) =>
  Result.gen(function* () {
    const session = yield* knownSession(workspace, line.session);
    const sequence = yield* knownSequence(session, line.sequence);
    if (!HashMap.has(session.enrolled, line.person))
      return yield* refused({ _tag: "NotEnrolled", person: line.person });
    yield* takesPart(sequence.segments, line.person);
    return { session, sequence };
  });

/**
 * The formateur who speaks for a séquence. Where only guests lead it, who have no account,
 * whoever may run the sheet speaks for them (j9).
 */
export const actingFormateur = (
  context: Context,
  { segments }: Sequence,
): Result.Result<PersonId, RefusalOf<"NotAllowed" | "NotAFormateurHere">> =>
  Result.flatMap(
    actingPerson(context),
    (person): Result.Result<PersonId, RefusalOf<"NotAFormateurHere">> => {
      const ofTheHouse = segments.some(({ formateurs }) =>
        formateurs.some(({ kind }) => kind === "person"),
      );
      return ofTheHouse && !segments.some((segment) => isLedBy(segment, person))
        ? Result.fail({ _tag: "NotAFormateurHere", person })
        : Result.succeed(person);
    },
  );

/** An engaged delegant of a team of the protocol (j20). */
export const delegantFor = (
  workspace: Workspace,
  context: Context,
  protocol: Code,
): Result.Result<PersonId, RefusalOf<"NotAllowed" | "NotADelegant" | "NotEngaged">> =>
  Result.flatMap(
    actingPerson(context),
    (person): Result.Result<PersonId, RefusalOf<"NotADelegant" | "NotEngaged">> => {
      if (isEngagedDelegantFor(workspace, protocol, person, context.now))
        return Result.succeed(person);
      return isProposedDelegantFor(workspace, protocol, person, context.now)
        ? refused({ _tag: "NotEngaged", person })
        : refused({ _tag: "NotADelegant", person });
    },
  );

/** A session, those who lead it and the teams of its protocols: what its pieces may be about. */
export const takenBy = (
  { teams }: Workspace,
  {
    session,
    segments,
  }: {
    readonly session: SessionId;
    readonly segments: ReadonlyArray<Pick<Segment, "formateurs" | "protocols">>;
  },
): ReadonlyArray<string> => [
  session,
  ...segments.flatMap(({ formateurs }) => formateurs.map(formateurId)),
  ...[...HashMap.values(teams.teams)]
    .filter(({ protocol }) => segments.some(({ protocols }) => protocols.includes(protocol)))
    .map(({ team }) => team),
];
