import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { joinedFitting } from "../fitting.ts";
import { isEngagedDelegantFor, isProposedDelegantFor } from "../readiness/engaged.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { knownSession, sheetOpen, takenBy } from "./decideGround.ts";
import type { SheetGap } from "./refusals.ts";
import { sheetGaps } from "./sheet.ts";
import { type FlagCode, sheetFlags } from "./sheetFlags.ts";
import type { Closing, TrainingSession } from "./TrainingSession.ts";

const isOfFormateur = ({ gap }: SheetGap): boolean => gap === "segment-not-signed";

const isMissing = (gaps: ReadonlyArray<SheetGap>, person: PersonId): boolean =>
  gaps.some((gap) => gap.gap === "segment-not-signed" && gap.formateur === person);

/**
 * The way a sheet may close: by all its formateurs, or « par suppléance » where one has not signed,
 * by someone else, with a reason. Suppléance never covers a participant's gap (j23).
 */
const mannerOf = (
  gaps: ReadonlyArray<SheetGap>,
  suppleance: Body<"closeSheet">["suppleance"],
  by: PersonId,
): Result.Result<
  Exclude<Closing["manner"], "paper">,
  RefusalOf<"SheetNotReady" | "SuppleanceNotNeeded" | "NotAboutOneself">
> => {
  if (suppleance === null)
    return gaps.length === 0
      ? Result.succeed("formateurs")
      : Result.fail({ _tag: "SheetNotReady", gaps });
  if (isMissing(gaps, by)) return Result.fail({ _tag: "NotAboutOneself", person: by });
  if (!gaps.some(isOfFormateur)) return Result.fail({ _tag: "SuppleanceNotNeeded" });
  const blocking = gaps.filter((gap) => !isOfFormateur(gap));
  return blocking.length === 0
    ? Result.succeed("suppleance")
    : Result.fail({ _tag: "SheetNotReady", gaps: blocking });
};

/** Who is only proposed as delegant of what the session teaches does not yet stand in for another formateur (R18). */
const mayStandIn = (
  workspace: Workspace,
  { segments }: TrainingSession,
  by: PersonId,
  { now, role }: Context,
): Result.Result<null, RefusalOf<"NotEngaged">> => {
  const protocols = segments.flatMap((segment) => segment.protocols);
  const isOnlyProposed = protocols.some(
    (protocol) =>
      isProposedDelegantFor(workspace, protocol, by, now) &&
      !isEngagedDelegantFor(workspace, protocol, by, now),
  );
  return role !== "coordinator" && isOnlyProposed
    ? refused({ _tag: "NotEngaged", person: by })
    : Result.succeed(null);
};

/** Closes a sheet without a gap, with the points it raises (design §3.4, j35). */
export const closeSheet = (
  workspace: Workspace,
  command: Body<"closeSheet">,
  context: Context,
): Decided<
  | "NoSuchSession"
  | UnfitDocument["_tag"]
  | "SessionNotOpen"
  | "SheetAlreadyClosed"
  | "SheetNotReady"
  | "SuppleanceNotNeeded"
  | "NotEngaged"
> =>
  Result.gen(function* () {
    const { suppleance } = command;
    const session = yield* knownSession(workspace, command.session);
    yield* joinedFitting(workspace, context, suppleance?.document ?? null, {
      ...serving.suppleance,
      about: [...takenBy(workspace, session), context.structure, ...HashMap.keys(session.enrolled)],
    });
    const by = yield* actingPerson(context);
    yield* sheetOpen(session);
    const manner = yield* mannerOf(sheetGaps(session, context.now), suppleance, by);
    if (suppleance !== null) yield* mayStandIn(workspace, session, by, context);
    const flags = sheetFlags(session, {
      sessions: HashMap.values(workspace.training.sessions),
      holiday: context.holiday,
      manner,
    });
    return [
      {
        type: "SheetClosed.1",
        body: {
          session: command.session,
          at: context.now,
          manner,
          by,
          reason: suppleance?.reason ?? null,
          document: suppleance?.document ?? null,
          flags,
        },
      },
    ];
  });

const typedByParticipant: FlagCode = "typed-by-participant";

/** Answers a point that a closed sheet raised; a later answer completes the earlier one. Nobody vouches for what they typed of themselves (j6). */
export const explainFlag = (
  workspace: Workspace,
  command: Body<"explainFlag">,
  context: Context,
): Decided<"NoSuchSession" | "NoSuchFlag"> =>
  Result.gen(function* () {
    const { session, flag, sequence, person, explanation } = command;
    const known = yield* knownSession(workspace, session);
    const by = yield* actingPerson(context);
    const isRaised = known.closing?.flags.some(
      (one) => one.flag === flag && one.sequence === sequence && one.person === person,
    );
    if (isRaised !== true) return yield* refused({ _tag: "NoSuchFlag", flag });
    if (flag === typedByParticipant && person === by)
      return yield* refused({ _tag: "NotAboutOneself", person: by });
    return [
      { type: "FlagExplained.1", body: { session, flag, sequence, person, explanation, by } },
    ];
  });
