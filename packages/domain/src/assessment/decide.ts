import { HashMap, Result } from "effect";
import { happened } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import {
  actingPerson,
  type Decided,
  engagedAs,
  knownTeam,
  memberOn,
  refused,
} from "../deciding.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";

/** An engaged delegant judges a member of their team; nobody judges themselves (j6). */
const judging = (
  workspace: Workspace,
  { team, person }: { readonly team: TeamId; readonly person: PersonId },
  context: Context,
): Result.Result<
  { readonly known: Team; readonly by: PersonId },
  | RefusalOf<"NoSuchTeam" | "NotAMember" | "NotADelegant" | "NotADelegate" | "NotEngaged">
  | KernelRefusal
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const by = yield* actingPerson(context);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    yield* engagedAs(workspace, known, by, "delegant", context.now);
    yield* memberOn(known, person, context.now);
    return { known, by };
  });

export const recordAssessment = (
  workspace: Workspace,
  command: Body<"recordAssessment">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotEngaged"
  | "ScoreBelowThreshold"
> =>
  Result.gen(function* () {
    const { assessment, team, person, form, score, threshold, outcome, consultations } = command;
    if (HashMap.has(workspace.assessment.assessments, assessment))
      return yield* refused({ _tag: "IdAlreadyUsed", id: assessment });
    const { known, by } = yield* judging(workspace, command, context);
    const on = yield* happened(context, command.on, ["on"]);
    if (outcome === "validated" && score !== null && threshold !== null && score < threshold)
      return yield* refused({ _tag: "ScoreBelowThreshold", score, threshold });
    return [
      {
        type: "AssessmentRecorded.2",
        body: {
          assessment,
          team,
          protocol: known.protocol,
          person,
          form,
          on,
          assessor: by,
          score,
          threshold,
          outcome,
          consultations: consultations ?? null,
        },
      },
    ];
  });

export const voidAssessment = (
  workspace: Workspace,
  command: Body<"voidAssessment">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchAssessment"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotEngaged"
  | "AssessmentAlreadyVoided"
> =>
  Result.gen(function* () {
    const { assessment, team, person, reason } = command;
    const known = yield* knownTeam(workspace, team);
    const made = at(workspace.assessment.assessments, assessment);
    if (made === undefined || made.team !== team || made.person !== person)
      return yield* refused({ _tag: "NoSuchAssessment", assessment });
    const by = yield* actingPerson(context);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    yield* engagedAs(workspace, known, by, "delegant", context.now);
    if (made.voided !== undefined)
      return yield* refused({ _tag: "AssessmentAlreadyVoided", assessment });
    return [{ type: "AssessmentVoided.1", body: { assessment, team, person, reason } }];
  });

/** Acts counted, never described. */
export const recordSupervisedPractice = (
  workspace: Workspace,
  command: Body<"recordSupervisedPractice">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotEngaged"
  | "SuccessesExceedCount"
> =>
  Result.gen(function* () {
    const { team, person, act, part, count, successes, minutes } = command;
    const { known, by } = yield* judging(workspace, command, context);
    const on = yield* happened(context, command.on, ["on"]);
    if (successes !== null && successes > count)
      return yield* refused({ _tag: "SuccessesExceedCount", count });
    return [
      {
        type: "SupervisedPracticeRecorded.2",
        body: {
          team,
          protocol: known.protocol,
          person,
          act,
          part,
          on,
          count,
          successes,
          minutes: minutes ?? null,
          supervisor: by,
        },
      },
    ];
  });
