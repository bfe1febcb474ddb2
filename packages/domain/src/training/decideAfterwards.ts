import { HashMap, Result } from "effect";
import { happened } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, refused } from "../deciding.ts";
import { concerned } from "../documents/Document.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import type { Workspace } from "../Workspace.ts";
import { knownPlan, resolvedSegments } from "./decidePlan.ts";
import type { Segment } from "./facts.ts";
import { knownPeople, saidOnPaper, scannedSheet, type TrainingFact } from "./decideOnPaper.ts";
import { overlapIn } from "./plan.ts";

type Command = Body<"enterSessionAfterwards">;

/** The segments as the sheet says: all past, none at the same time; how they were cut is only noticed. */
const segmentsOnPaper = (context: Context, command: Command) =>
  Result.gen(function* () {
    const segments = yield* resolvedSegments(context, command.segments, happened);
    const overlapping = overlapIn(segments);
    return overlapping === undefined ? segments : yield* refused(overlapping);
  });

const planFacts = (
  command: Command,
  segments: ReadonlyArray<Segment>,
): ReadonlyArray<TrainingFact> => {
  const { session, title, place, capacity, document } = command;
  const persons = [...new Set(command.attendances.map(({ person }) => person))].toSorted();
  return [
    {
      type: "SessionScheduled.1",
      body: { session, title, place, segments, capacity, afterwards: document },
    },
    ...(persons.length === 0
      ? []
      : [{ type: "ParticipantsEnrolled.1" as const, body: { session, persons } }]),
  ];
};

/**
 * A session held on paper, entered with its scan: who typed it and when are the entry's own (j21).
 * The paper is what it is: a missing signature or a séquence too long is recorded and noticed, never refused.
 */
export const enterSessionAfterwards = (
  workspace: Workspace,
  command: Command,
  context: Context,
): Decided<
  | UnfitDocument["_tag"]
  | "NoSuchPerson"
  | "NoSuchGuest"
  | "ProtocolNotChosen"
  | "NoSuchModule"
  | "NoSuchSegment"
  | "NotAFormateurHere"
  | "SegmentReversed"
  | "SegmentsOverlap"
  | "NoSuchSequence"
  | "PresenceOutsideSequence"
  | "StatedAbsent"
> =>
  Result.gen(function* () {
    const by = yield* actingPerson(context);
    if (HashMap.has(workspace.training.sessions, command.session))
      return yield* refused({ _tag: "IdAlreadyUsed", id: command.session });
    const about = concerned(yield* scannedSheet(workspace, context, command, command));
    yield* knownPlan(workspace, command.segments);
    yield* knownPeople(workspace, command);
    const segments = yield* segmentsOnPaper(context, command);
    const typist = { workspace, context, sheet: command, by, before: undefined };
    return yield* saidOnPaper(typist, segments, planFacts(command, segments), about);
  });
