import { HashMap, Result } from "effect";
import { dayGoneBy, possibleDay } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownTeam, memberAs, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { fittingDocument } from "../fitting.ts";
import type { CountId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Day } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { type Count, countsOn, sharedDays, structureVolumes } from "./FollowUp.ts";

type Span = { readonly count: CountId; readonly from: Day; readonly until: Day };

/** Days gone by, in their order, under an id that is new. */
const counting = (
  { followUp }: Workspace,
  { count, from, until }: Span,
  context: Context,
): Result.Result<void, KernelRefusal> =>
  Result.gen(function* () {
    if (HashMap.has(followUp.counts, count))
      return yield* refused({ _tag: "IdAlreadyUsed", id: count });
    yield* possibleDay(context, from, ["from"]);
    yield* dayGoneBy(context, until, ["until"]);
    if (until < from) return yield* refused({ _tag: "PeriodReversed", path: ["until"] });
  });

/** A day is counted once for the same acts: adding never counts twice. */
const notCounted = (
  { followUp }: Workspace,
  of: string,
  span: Span,
  isSame: (count: Count) => boolean,
  { now }: Context,
): Result.Result<void, RefusalOf<"CountsOverlap">> => {
  const other = countsOn(followUp, of, now).find(
    (count) => isSame(count) && sharedDays(count, span) > 0,
  );
  return other === undefined
    ? Result.succeed(undefined)
    : refused({ _tag: "CountsOverlap", count: other.count });
};

/** Acts counted, never described and never of whom: no patient data. */
export const countActs = (
  workspace: Workspace,
  command: Body<"countActs">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "NotADelegant" | "NotADelegate" | "CountsOverlap"> =>
  Result.gen(function* () {
    const { count, team, person, act, from, until, acts } = command;
    const known = yield* knownTeam(workspace, team);
    yield* memberAs(known, person, "delegate", context.now);
    yield* counting(workspace, command, context);
    yield* notCounted(
      workspace,
      team,
      command,
      (other) => other.kind === "acts" && other.person === person && other.act === act,
      context,
    );
    return [{ type: "ActsCounted.1", body: { count, team, person, act, from, until, acts } }];
  });

export const countRatio = (
  workspace: Workspace,
  command: Body<"countRatio">,
  context: Context,
): Decided<"NoSuchTeam" | "CountsOverlap" | "PartExceedsWhole" | "NothingCounted"> =>
  Result.gen(function* () {
    const { count, team, ratio, from, until, part, whole } = command;
    yield* knownTeam(workspace, team);
    yield* counting(workspace, command, context);
    yield* notCounted(
      workspace,
      team,
      command,
      (other) => other.kind === "ratio" && other.ratio === ratio,
      context,
    );
    if (whole === 0) return yield* refused({ _tag: "NothingCounted" });
    if (part > whole) return yield* refused({ _tag: "PartExceedsWhole", whole });
    return [{ type: "RatioCounted.1", body: { count, team, ratio, from, until, part, whole } }];
  });

export const stateVolume = (
  workspace: Workspace,
  command: Body<"stateVolume">,
  context: Context,
): Decided<UnfitDocument["_tag"] | "CountsOverlap"> =>
  Result.gen(function* () {
    const { count, act, from, until, acts, document } = command;
    yield* counting(workspace, command, context);
    const fit = { ...serving.volume, about: [context.structure] };
    yield* fittingDocument(workspace, context, document, fit);
    yield* notCounted(
      workspace,
      structureVolumes,
      command,
      (other) => other.kind === "volume" && other.act === act,
      context,
    );
    return [{ type: "VolumeStated.1", body: { count, act, from, until, acts, document } }];
  });

export const voidCount = (
  { followUp }: Workspace,
  { count, reason }: Body<"voidCount">,
): Decided<"NoSuchCount" | "CountAlreadyVoided"> => {
  const known = at(followUp.counts, count);
  if (known === undefined) return refused({ _tag: "NoSuchCount", count });
  if (known.voided !== undefined) return refused({ _tag: "CountAlreadyVoided", count });
  return Result.succeed([{ type: "CountVoided.1", body: { count, reason } }]);
};
