import { HashMap, Result } from "effect";
import { dayGoneBy, possibleDay, resolved } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownTeam, refused } from "../deciding.ts";
import type { Fit, UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { allFitting, fittingDocument, joinedFitting } from "../fitting.ts";
import type { ArsRequestId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Day } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import type { ArsRequest } from "./Declaration.ts";

/** A writing of the ARS, about the team or the structure. */
const fromArs = (
  team: TeamId,
  { structure }: Context,
  kind: "demande-ars" | "decision-ars",
): Fit => ({ kind, about: [team, structure], team });

/** The ARS asks; practice goes on (R52, j30). */
export const recordArsRequest = (
  workspace: Workspace,
  command: Body<"recordArsRequest">,
  context: Context,
): Decided<"NoSuchTeam" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { request, team, on, channel, what, due } = command;
    yield* knownTeam(workspace, team);
    if (HashMap.has(workspace.declaration.requests, request))
      return yield* refused({ _tag: "IdAlreadyUsed", id: request });
    const letter = fromArs(team, context, "demande-ars");
    const documents = yield* allFitting(workspace, context, command.documents, letter);
    yield* dayGoneBy(context, on, ["on"]);
    if (due !== null) {
      yield* possibleDay(context, due, ["due"]);
      if (due < on) return yield* refused({ _tag: "PeriodReversed", path: ["due"] });
    }
    return [{ type: "ArsRequested.2", body: { request, team, on, channel, what, due, documents } }];
  });

/** A request still open, and a day for what follows it: never before it, never after today. */
const followed = (
  { declaration }: Workspace,
  {
    request,
    team,
    on,
  }: { readonly request: ArsRequestId; readonly team: TeamId; readonly on: Day },
  context: Context,
): Result.Result<
  ArsRequest,
  RefusalOf<"NoSuchArsRequest" | "ArsRequestAlreadyClosed"> | KernelRefusal
> =>
  Result.gen(function* () {
    const known = at(declaration.requests, request);
    if (known === undefined || known.team !== team)
      return yield* refused({ _tag: "NoSuchArsRequest", request });
    yield* dayGoneBy(context, on, ["on"]);
    if (on < known.on) return yield* refused({ _tag: "PeriodReversed", path: ["on"] });
    if (known.closed !== undefined)
      return yield* refused({ _tag: "ArsRequestAlreadyClosed", request });
    return known;
  });

/** Whom what a team sends to the ARS may be about: itself, the structure, its people and their sessions. */
const sentBy = (
  { training }: Workspace,
  { team, protocol, members }: Team,
  { structure }: Context,
): Fit => ({
  ...serving.arsAnswer,
  about: [
    team,
    structure,
    ...HashMap.keys(members),
    ...[...HashMap.values(training.sessions)]
      .filter(({ segments }) => segments.some(({ protocols }) => protocols.includes(protocol)))
      .map(({ session }) => session),
  ],
  team,
});

export const answerArs = (
  workspace: Workspace,
  command: Body<"answerArs">,
  context: Context,
): Decided<"NoSuchTeam" | "NoSuchArsRequest" | "ArsRequestAlreadyClosed" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { request, team, on, dossier, summary } = command;
    const sent = sentBy(workspace, yield* knownTeam(workspace, team), context);
    const documents = yield* allFitting(workspace, context, command.documents, sent);
    yield* followed(workspace, command, context);
    return [{ type: "ArsAnswered.1", body: { request, team, on, documents, dossier, summary } }];
  });

export const closeArsRequest = (
  workspace: Workspace,
  { request, team, on }: Body<"closeArsRequest">,
  context: Context,
): Decided<"NoSuchTeam" | "NoSuchArsRequest" | "ArsRequestAlreadyClosed"> =>
  Result.gen(function* () {
    yield* knownTeam(workspace, team);
    yield* followed(workspace, { request, team, on }, context);
    return [{ type: "ArsClosed.1", body: { request, team, on } }];
  });

/** A decision of the ARS, in force from an instant that may lie ahead (R53). */
export const recordSuspension = (
  workspace: Workspace,
  command: Body<"recordSuspension">,
  context: Context,
): Decided<"NoSuchTeam" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { suspension, team, document, reason } = command;
    yield* knownTeam(workspace, team);
    if (HashMap.has(workspace.declaration.suspensions, suspension))
      return yield* refused({ _tag: "IdAlreadyUsed", id: suspension });
    yield* joinedFitting(workspace, context, document, fromArs(team, context, "decision-ars"));
    const from = yield* resolved(context, command.from, ["from"]);
    return [{ type: "Suspended.1", body: { suspension, team, from, document, reason } }];
  });

/** Only on the written decision of the ARS, another than the one that suspends: nobody of the house resumes by their own word (R53). */
export const liftSuspension = (
  workspace: Workspace,
  command: Body<"liftSuspension">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchSuspension"
  | "ArsDecisionMissing"
  | "SuspensionAlreadyLifted"
  | UnfitDocument["_tag"]
> =>
  Result.gen(function* () {
    const { suspension, team, document } = command;
    yield* knownTeam(workspace, team);
    const known = at(workspace.declaration.suspensions, suspension);
    if (known === undefined || known.team !== team)
      return yield* refused({ _tag: "NoSuchSuspension", suspension });
    if (document === null || document === known.document)
      return yield* refused({ _tag: "ArsDecisionMissing" });
    yield* fittingDocument(workspace, context, document, fromArs(team, context, "decision-ars"));
    const from = yield* resolved(context, command.from, ["from"]);
    if (from.at < known.from.at) return yield* refused({ _tag: "PeriodReversed", path: ["from"] });
    if (known.lifted !== undefined)
      return yield* refused({ _tag: "SuspensionAlreadyLifted", since: known.lifted.from });
    return [{ type: "SuspensionLifted.1", body: { suspension, team, from, document } }];
  });
