import { HashMap, Result } from "effect";
import { dayGoneBy } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownTeam, memberAs, refused } from "../deciding.ts";
import { type Deposit, isNamedIn } from "../declaration/Declaration.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { allFitting } from "../fitting.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import { isBefore } from "../kernel/time.ts";
import { signedByLegalHead } from "../legalHead.ts";
import { PersonId } from "../kernel/ids.ts";
import { holdersOn } from "../people/Person.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import type { RepriseLine } from "./facts.ts";
import { awaitsAnotherAuthor, othersThan } from "../repriseSigners.ts";

/** A line speaks for someone the deposit named, over pieces that name them and a training that took place (j24). */
const lineHolds = (
  workspace: Workspace,
  deposit: Deposit,
  line: RepriseLine,
  index: number,
  context: Context,
): Result.Result<null, RefusalOf<"NotNamedInDeposit"> | UnfitDocument | KernelRefusal> =>
  Result.gen(function* () {
    const { person, trainedFrom, trainedTo, documents } = line;
    const { team } = deposit;
    const fit = { ...serving.reprise, about: [person], team };
    yield* allFitting(workspace, context, documents, fit);
    if (!isNamedIn(deposit.adds, line))
      return yield* refused({ _tag: "NotNamedInDeposit", person });
    yield* dayGoneBy(context, trainedFrom, ["lines", index, "trainedFrom"]);
    yield* dayGoneBy(context, trainedTo, ["lines", index, "trainedTo"]);
    return trainedFrom !== null && trainedTo !== null && trainedTo < trainedFrom
      ? yield* refused({ _tag: "PeriodReversed", path: ["lines", index, "trainedTo"] })
      : null;
  });

/** A delegant declares what a team that already practised has done, on the deposit that declared it (j24). */
export const declareReprise = (
  workspace: Workspace,
  { reprise, team, deposit, lines }: Body<"declareReprise">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchDeposit"
  | UnfitDocument["_tag"]
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotNamedInDeposit"
  | "DepositNotBeforeWorkspace"
  | "RepriseAlreadyDeclared"
  | "RepriseNeedsTwoPeople"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    if (HashMap.has(workspace.activation.reprises, reprise))
      return yield* refused({ _tag: "IdAlreadyUsed", id: reprise });
    const made = at(workspace.declaration.deposits, deposit);
    if (made === undefined || made.team !== team)
      return yield* refused({ _tag: "NoSuchDeposit", deposit });
    const signer = yield* actingPerson(context);
    yield* memberAs(known, signer, "delegant", context.now);
    const heads = holdersOn(workspace.people, "legal-head", context.now.day);
    const others = othersThan(workspace, known, signer, context.now);
    if (heads.length === 1 && heads[0] === signer && others.length > 0)
      return yield* refused({ _tag: "RepriseNeedsTwoPeople", others });
    for (const [index, line] of lines.entries())
      yield* lineHolds(workspace, made, line, index, context);
    const { founded } = workspace.structure;
    if (founded !== undefined && !isBefore(made.at, founded.at))
      return yield* refused({
        _tag: "DepositNotBeforeWorkspace",
        deposit,
        founded: founded.at,
      });
    const id = at(workspace.activation.repriseOf, team);
    const before = id === undefined ? undefined : at(workspace.activation.reprises, id);
    if (
      before !== undefined &&
      (signer === before.signature.signer ||
        !awaitsAnotherAuthor(workspace, known, before, context.now))
    )
      return yield* refused({ _tag: "RepriseAlreadyDeclared", reprise: before.reprise });
    const signature = signed(workspace, context, signer, "reprise.1", null);
    return [{ type: "RepriseDeclared.1", body: { reprise, team, deposit, lines, signature } }];
  });

/** The responsable légal confirms it, by account or on paper; then it is in force (j24). */
export const confirmReprise = (
  workspace: Workspace,
  { reprise, team, paper }: Body<"confirmReprise">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchReprise"
  | "NotTheLegalHead"
  | UnfitDocument["_tag"]
  | "RepriseAlreadyConfirmed"
  | "RepriseNeedsTwoPeople"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const declared = at(workspace.activation.reprises, reprise);
    if (declared === undefined || declared.team !== team)
      return yield* refused({ _tag: "NoSuchReprise", reprise });
    const signature = yield* signedByLegalHead(
      workspace,
      context,
      { team, paper },
      "reprise-confirmation.1",
      null,
    );
    if (signature.at.day < declared.at.day)
      return yield* refused({ _tag: "PeriodReversed", path: ["paper", "signed"] });
    const others = othersThan(workspace, known, PersonId.make(signature.signer), signature.at);
    if (signature.signer === declared.signature.signer && others.length > 0)
      return yield* refused({ _tag: "RepriseNeedsTwoPeople", others });
    if (declared.confirmed !== undefined)
      return yield* refused({ _tag: "RepriseAlreadyConfirmed", reprise });
    return [{ type: "RepriseConfirmed.1", body: { reprise, team, signature } }];
  });
