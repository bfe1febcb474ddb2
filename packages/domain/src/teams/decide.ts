import { Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import {
  actingPerson,
  type Decided,
  knownPerson,
  knownTeam,
  memberOn,
  refused,
} from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import type { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Signature } from "../kernel/Signature.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed, signedOnPaper } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import {
  binomeChange,
  departureOn,
  engagementOn,
  inRole,
  type MemberInRole,
  roleOn,
  type Team,
  withdrawalOn,
} from "./Team.ts";

/** Who may sign for a team: its members, and whoever left it of their own accord (j34). */
const signatory = (
  team: Team,
  person: PersonId,
  { now }: Context,
): Result.Result<MemberInRole, RefusalOf<"NotAMember">> => {
  const member = at(team.members, person);
  if (member === undefined) return refused({ _tag: "NotAMember", person });
  const departure = departureOn(member, now);
  return departure === undefined || departure.by === person
    ? Result.succeed(inRole(member, now))
    : refused({ _tag: "NotAMember", person });
};

const paperOf = { "engagement.1": "engagement-signe", "honneur.1": "honneur-signe" } as const;

/** A member's own signature, now or read on a filed sheet. */
const signatureOf = (
  workspace: Workspace,
  context: Context,
  { team, person, paper }: Pick<Body<"signSwornStatement">, "team" | "person" | "paper">,
  sentence: keyof typeof paperOf,
): Result.Result<Signature, RefusalOf<"SignedByThemselvesOnly"> | UnfitDocument | KernelRefusal> =>
  Result.gen(function* () {
    if (paper !== null)
      return yield* signedOnPaper(workspace, context, person, sentence, paper, {
        kind: paperOf[sentence],
        about: [person],
        team,
      });
    if (context.person !== person)
      return yield* refused({ _tag: "SignedByThemselvesOnly", person });
    return signed(workspace, context, person, sentence, null);
  });

export const proposeMember = (
  workspace: Workspace,
  { team, person, role }: Body<"proposeMember">,
  { now }: Context,
): Decided<"NoSuchTeam" | "NoSuchPerson" | "AlreadyMember"> =>
  Result.gen(function* () {
    const { members } = yield* knownTeam(workspace, team);
    yield* knownPerson(workspace, person);
    const member = at(members, person);
    if (member !== undefined && departureOn(member, now) === undefined)
      return yield* refused({ _tag: "AlreadyMember", person, role: roleOn(member, now) });
    return [{ type: "MemberProposed.1", body: { team, person, role } }];
  });

/** Individual and nominative (R18); lawful again after a withdrawal, from a signature later than it. */
export const signEngagement = (
  workspace: Workspace,
  command: Body<"signEngagement">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NotAMember"
  | "SignedByThemselvesOnly"
  | UnfitDocument["_tag"]
  | "AlreadyEngaged"
  | "AlreadyWithdrawn"
> =>
  Result.gen(function* () {
    const { team, person, insurance } = command;
    const member = yield* signatory(yield* knownTeam(workspace, team), person, context);
    const signature = yield* signatureOf(workspace, context, command, "engagement.1");
    const engagement = engagementOn(member, context.now);
    if (engagement !== undefined)
      return yield* refused({ _tag: "AlreadyEngaged", person, since: engagement.signature.at });
    const withdrawal = withdrawalOn(member, context.now);
    if (withdrawal !== undefined && signature.at.at <= withdrawal.at.at)
      return yield* refused({ _tag: "AlreadyWithdrawn", person, since: withdrawal.at });
    return [
      {
        type: "EngagementSigned.1",
        body: { team, person, role: member.role, insurance, signature },
      },
    ];
  });

/** Sworn once for a role; again by whoever comes back after a withdrawal (R48). */
export const signSwornStatement = (
  workspace: Workspace,
  command: Body<"signSwornStatement">,
  context: Context,
): Decided<
  "NoSuchTeam" | "NotAMember" | "SignedByThemselvesOnly" | UnfitDocument["_tag"] | "AlreadySworn"
> =>
  Result.gen(function* () {
    const { team, person } = command;
    const member = yield* signatory(yield* knownTeam(workspace, team), person, context);
    const signature = yield* signatureOf(workspace, context, command, "honneur.1");
    const sworn = member.sworn?.latest;
    const left = member.withdrawals?.latest;
    if (
      sworn !== undefined &&
      sworn.role === member.role &&
      (left === undefined || left.at.at < sworn.signature.at.at)
    )
      return yield* refused({ _tag: "AlreadySworn", person, since: sworn.signature.at });
    return [
      { type: "SwornStatementSigned.1", body: { team, person, role: member.role, signature } },
    ];
  });

/** Anyone leaves at once and alone; to make someone else leave, a reason (j34). */
export const withdrawMember = (
  workspace: Workspace,
  { team, person, reason }: Body<"withdrawMember">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "AlreadyWithdrawn"> =>
  Result.gen(function* () {
    const { members } = yield* knownTeam(workspace, team);
    const member = at(members, person);
    if (member === undefined) return yield* refused({ _tag: "NotAMember", person });
    const by = yield* actingPerson(context);
    const departure = departureOn(member, context.now);
    if (departure !== undefined)
      return yield* refused({ _tag: "AlreadyWithdrawn", person, since: departure.at });
    if (by !== person && reason === null)
      return yield* refused({ _tag: "ReasonMissing", path: ["reason"] });
    return [{ type: "MemberWithdrawn.1", body: { team, person, at: context.now, by, reason } }];
  });

/** How a delegant can be reached during the acts (R36, R61, R62). */
export const stateReachability = (
  workspace: Workspace,
  { team, person, means, delay, details }: Body<"stateReachability">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "NotADelegant"> =>
  Result.gen(function* () {
    const { role } = yield* memberOn(yield* knownTeam(workspace, team), person, context.now);
    if (role !== "delegant") return yield* refused({ _tag: "NotADelegant", person });
    return [
      {
        type: "ReachabilityStated.1",
        body: { team, person, means: [...new Set(means)], delay, details },
      },
    ];
  });

const binomeOf = (
  team: Team,
  { delegant, delegate }: { readonly delegant: PersonId; readonly delegate: PersonId },
  context: Context,
): Result.Result<
  "together" | "dissolved",
  RefusalOf<"NotAMember" | "NotADelegant" | "NotADelegate">
> =>
  Result.gen(function* () {
    const one = yield* memberOn(team, delegant, context.now);
    const other = yield* memberOn(team, delegate, context.now);
    if (one.role !== "delegant") return yield* refused({ _tag: "NotADelegant", person: delegant });
    if (other.role !== "delegate")
      return yield* refused({ _tag: "NotADelegate", person: delegate });
    const last = binomeChange(team, delegant, delegate, context.now);
    return last?.change === "dissolved" ? "dissolved" : "together";
  });

/** Either of the two stops at once and alone; someone else says why (j34). */
export const dissolveBinome = (
  workspace: Workspace,
  command: Body<"dissolveBinome">,
  context: Context,
): Decided<
  "NoSuchTeam" | "NotAMember" | "NotADelegant" | "NotADelegate" | "BinomeAlreadyDissolved"
> =>
  Result.gen(function* () {
    const { team, delegant, delegate, reason } = command;
    const state = yield* binomeOf(yield* knownTeam(workspace, team), command, context);
    const by = yield* actingPerson(context);
    if (state === "dissolved")
      return yield* refused({ _tag: "BinomeAlreadyDissolved", delegant, delegate });
    if (by !== delegant && by !== delegate && reason === null)
      return yield* refused({ _tag: "ReasonMissing", path: ["reason"] });
    return [
      {
        type: "BinomeDissolved.1",
        body: { team, delegant, delegate, at: context.now, by, reason },
      },
    ];
  });

export const restoreBinome = (
  workspace: Workspace,
  command: Body<"restoreBinome">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "NotADelegant" | "NotADelegate" | "BinomeNotDissolved"> =>
  Result.gen(function* () {
    const { team, delegant, delegate } = command;
    const state = yield* binomeOf(yield* knownTeam(workspace, team), command, context);
    const by = yield* actingPerson(context);
    if (state === "together")
      return yield* refused({ _tag: "BinomeNotDissolved", delegant, delegate });
    return [{ type: "BinomeRestored.1", body: { team, delegant, delegate, at: context.now, by } }];
  });
