import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, refused } from "../deciding.ts";
import { concerned } from "../documents/Document.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import type { Workspace } from "../Workspace.ts";
import { knownSession, stillToCome } from "./decideGround.ts";
import { knownPeople, saidOnPaper, scannedSheet, type TrainingFact } from "./decideOnPaper.ts";
import { endOf } from "./sheet.ts";
import type { TrainingSession } from "./TrainingSession.ts";

/** Whoever stands on the sheet, signed or noted absent, without having been enrolled was expected all the same. */
const joining = (
  { session, enrolled }: TrainingSession,
  { attendances }: Body<"recordPaperSheet">,
): ReadonlyArray<TrainingFact> => {
  const persons = [...new Set(attendances.map(({ person }) => person))]
    .filter((person) => !HashMap.has(enrolled, person))
    .toSorted();
  return persons.length === 0
    ? []
    : [{ type: "ParticipantsEnrolled.1", body: { session, persons } }];
};

/**
 * A session that was planned here and whose sheet was signed by hand: all that its scan says, line by line, and its closing,
 * by one act (j21). What was already signed on a device stands. The paper is what it is: what it lacks is noticed, never refused.
 */
export const recordPaperSheet = (
  workspace: Workspace,
  command: Body<"recordPaperSheet">,
  context: Context,
): Decided<
  | UnfitDocument["_tag"]
  | "NoSuchSession"
  | "SessionNotPlanned"
  | "SheetAlreadyClosed"
  | "SheetNotReady"
  | "NoSuchPerson"
  | "NoSuchGuest"
  | "NoSuchSegment"
  | "NotAFormateurHere"
  | "NoSuchSequence"
  | "PresenceOutsideSequence"
  | "StatedAbsent"
> =>
  Result.gen(function* () {
    const by = yield* actingPerson(context);
    const session = yield* stillToCome(yield* knownSession(workspace, command.session));
    const ends = endOf(session);
    if (ends !== undefined && context.now.at < ends.at)
      return yield* refused({ _tag: "SheetNotReady", gaps: [{ gap: "not-finished", ends }] });
    const about = concerned(yield* scannedSheet(workspace, context, session, command));
    yield* knownPeople(workspace, command);
    const typist = { workspace, context, sheet: command, by, before: session };
    return yield* saidOnPaper(typist, session.segments, joining(session, command), about);
  });
