import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownTeam, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { fittingDocument } from "../fitting.ts";
import { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed } from "../signing.ts";
import { departureOn, inRole, type MemberInRole, roleOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { AnnexFamily } from "./facts.ts";

/** The member of the team who reads; nobody reads for another. */
const readerOf = (
  team: Team,
  context: Context,
): Result.Result<MemberInRole, RefusalOf<"AnnexReaderNotMember"> | KernelRefusal> =>
  Result.gen(function* () {
    const person = yield* actingPerson(context);
    const member = at(team.members, person);
    return member === undefined || departureOn(member, context.now) !== undefined
      ? yield* refused({ _tag: "AnnexReaderNotMember", person })
      : inRole(member, context.now);
  });

/** A member reads the annex and answers for every family of requirement, with the page (j4). */
export const readAnnex = (
  workspace: Workspace,
  { team, reading, document, families }: Body<"readAnnex">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | UnfitDocument["_tag"]
  | "AnnexReaderNotMember"
  | "AnnexFamiliesMissing"
  | "AnnexPageMissing"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const fit = { ...serving.annex, about: [team, context.structure], team };
    yield* fittingDocument(workspace, context, document, fit);
    if (HashMap.has(workspace.protocols.readings, reading))
      return yield* refused({ _tag: "IdAlreadyUsed", id: reading });
    const { person } = yield* readerOf(known, context);
    const unanswered = AnnexFamily.literals.filter(
      (family) => !families.some((answer) => answer.family === family),
    );
    if (unanswered.length > 0)
      return yield* refused({ _tag: "AnnexFamiliesMissing", families: unanswered });
    const unpaged = families.filter(({ provided, page }) => provided && page === null);
    if (unpaged.length > 0)
      return yield* refused({
        _tag: "AnnexPageMissing",
        families: unpaged.map(({ family }) => family),
      });
    const signature = signed(workspace, context, person, "annexe.1", null);
    return [{ type: "AnnexRead.1", body: { team, reading, document, families, signature } }];
  });

/** A second member, so that the two include a delegant (j4). */
export const confirmAnnexReading = (
  workspace: Workspace,
  { team, reading }: Body<"confirmAnnexReading">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchReading"
  | "AnnexReaderNotMember"
  | "AnnexReadBySamePerson"
  | "ReadingAlreadyConfirmed"
  | "AnnexReadersNeedDelegant"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const made = at(workspace.protocols.readings, reading);
    if (made === undefined || made.team !== team)
      return yield* refused({ _tag: "NoSuchReading", reading });
    const { person, role } = yield* readerOf(known, context);
    if (made.signature.signer === person)
      return yield* refused({ _tag: "AnnexReadBySamePerson", person });
    if (made.confirmation !== undefined)
      return yield* refused({ _tag: "ReadingAlreadyConfirmed", reading });
    const first = at(known.members, PersonId.make(made.signature.signer));
    const firstRole = first && roleOn(first, made.signature.at);
    if (role !== "delegant" && firstRole !== "delegant")
      return yield* refused({ _tag: "AnnexReadersNeedDelegant" });
    const signature = signed(workspace, context, person, "annexe.1", null);
    return [{ type: "AnnexReadingConfirmed.1", body: { team, reading, signature } }];
  });
