import { Result } from "effect";
import { resolved } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, refused } from "../deciding.ts";
import type { PersonId } from "../kernel/ids.ts";
import { isBefore } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";
import {
  actingFormateur,
  knownLine,
  knownSequence,
  knownSession,
  sheetBegun,
  sheetOpen,
} from "./decideGround.ts";
import type { Presence } from "./facts.ts";
import { extentIn, extentOf, isWithin, participantsIn } from "./sheet.ts";
import { presenceIn, type Sequence, type TrainingSession } from "./TrainingSession.ts";

type Path = ReadonlyArray<string | number>;

/** A presence with its instants, inside the séquence and not reversed. */
export const resolvedPresence = (
  context: Context,
  sequence: Sequence,
  stated: Body<"statePresence">["presence"],
  path: Path,
) =>
  Result.gen(function* () {
    if (stated.kind !== "partial") {
      const presence: Presence = { kind: stated.kind };
      return presence;
    }
    const arrived = yield* resolved(context, stated.arrived, [...path, "arrived"]);
    const left = yield* resolved(context, stated.left, [...path, "left"]);
    if (left.at <= arrived.at)
      return yield* refused({ _tag: "PeriodReversed", path: [...path, "left"] });
    if (!isWithin({ from: arrived, to: left }, sequence))
      return yield* refused({
        _tag: "PresenceOutsideSequence",
        from: sequence.from,
        to: sequence.to,
      });
    const presence: Presence = { kind: "partial", arrived, left };
    return presence;
  });

/** Nobody is there before they came; someone may be excused, or leave, ahead of time. */
const notAhead = (context: Context, sequence: Sequence, presence: Presence) =>
  Result.gen(function* () {
    if (presence.kind === "absent") return presence;
    if (isBefore(context.now, sequence.from))
      return yield* refused({ _tag: "SequenceNotBegun", begins: sequence.from });
    if (presence.kind === "partial" && isBefore(context.now, presence.arrived))
      return yield* refused({ _tag: "InTheFuture", path: ["presence", "arrived"] });
    return presence;
  });

const isSaidAlready = (
  session: TrainingSession,
  sequence: Sequence,
  person: PersonId,
  presence: Presence,
): boolean => {
  const before = presenceIn(session, sequence.sequence, person)?.presence;
  if (before?.kind !== presence.kind) return false;
  if (before.kind !== "partial" || presence.kind !== "partial") return true;
  return before.arrived.at === presence.arrived.at && before.left.at === presence.left.at;
};

/** Once the sheet is closed times may only be reduced, with a reason (j23). */
const reducedWithReason = (
  session: TrainingSession,
  sequence: Sequence,
  { person, reason }: Pick<Body<"statePresence">, "person" | "reason">,
  presence: Presence,
) =>
  Result.gen(function* () {
    if (session.closing === undefined) return presence;
    const before = extentIn(session, sequence, person);
    const after = extentOf(sequence, presence);
    if (after !== undefined && (before === undefined || !isWithin(after, before)))
      return yield* refused({ _tag: "SheetAlreadyClosed", at: session.closing.at });
    if (reason === null) return yield* refused({ _tag: "ReasonMissing", path: ["reason"] });
    return presence;
  });

/**
 * Arrival and departure as a formateur of the séquence states them, never about themselves (j22).
 * Times beyond what the person signed count only once they have signed again (j23).
 */
export const statePresence = (
  workspace: Workspace,
  command: Body<"statePresence">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | "NoSuchSequence"
  | "NotEnrolled"
  | "FormateurAlsoParticipant"
  | "NotAFormateurHere"
  | "PresenceOutsideSequence"
  | "SessionNotOpen"
  | "SequenceNotBegun"
  | "SheetAlreadyClosed"
> =>
  Result.gen(function* () {
    const { person, reason } = command;
    const { session, sequence } = yield* knownLine(workspace, command);
    const by = yield* actingFormateur(context, sequence);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    const presence = yield* resolvedPresence(context, sequence, command.presence, ["presence"]);
    yield* sheetBegun(session);
    yield* notAhead(context, sequence, presence);
    if (isSaidAlready(session, sequence, person, presence)) return [];
    yield* reducedWithReason(session, sequence, command, presence);
    return [
      {
        type: "PresenceStated.1",
        body: {
          session: command.session,
          sequence: command.sequence,
          person,
          presence,
          by,
          reason,
        },
      },
    ];
  });

/** What the formateur states of all those of whom nothing was said; it signs for nobody (j23). */
export const stateEveryonePresent = (
  workspace: Workspace,
  command: Body<"stateEveryonePresent">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | "NoSuchSequence"
  | "NotAFormateurHere"
  | "SessionNotOpen"
  | "SheetAlreadyClosed"
  | "SequenceNotBegun"
> =>
  Result.gen(function* () {
    const session = yield* knownSession(workspace, command.session);
    const sequence = yield* knownSequence(session, command.sequence);
    const by = yield* actingFormateur(context, sequence);
    yield* sheetOpen(session);
    yield* notAhead(context, sequence, { kind: "whole" });
    return participantsIn(session, sequence)
      .filter(
        (person) => person !== by && presenceIn(session, sequence.sequence, person) === undefined,
      )
      .map((person) => ({
        type: "PresenceStated.1" as const,
        body: {
          session: command.session,
          sequence: command.sequence,
          person,
          presence: { kind: "whole" as const },
          by,
          reason: null,
        },
      }));
  });
