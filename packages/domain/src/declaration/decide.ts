import { HashMap, Result } from "effect";
import { dayGoneBy } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownTeam, memberAs, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { joinedFitting } from "../fitting.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { signedByLegalHead } from "../legalHead.ts";
import { holdersOn } from "../people/Person.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Regime } from "../protocols/ProtocolVersion.ts";
import { carriedOver } from "../readiness/carryOver.ts";
import { binomeReadiness, missingOf, readiness } from "../readiness/readiness.ts";
import { standingDeposit } from "../readiness/standing.ts";
import { judgedBy } from "../readiness/textOn.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { declaredUnder, distinct, listHash } from "./decideGround.ts";
import {
  declaredMembersOn,
  declaredOn,
  type Deposit,
  depositsOf,
  isNamedIn,
  type PreparedDeclaration,
} from "./Declaration.ts";
import type { NamedMember } from "./facts.ts";
import { lackingToSwear } from "../lackingToSwear.ts";

type Lists = {
  readonly adds: ReadonlyArray<NamedMember>;
  readonly removes: ReadonlyArray<NamedMember>;
};

/** The deposit that declares someone still, unless the text in force asks for a new one or may (j2). */
const declaredStill = (
  workspace: Workspace,
  { team }: Team,
  member: NamedMember,
  now: LocalInstant,
): Deposit | undefined => {
  const judged = judgedBy(workspace, team, now);
  const deposit = declaredOn(workspace.declaration, team, member.person, member.role, now);
  if (judged === undefined || deposit === undefined) return deposit;
  return standingDeposit(
    carriedOver(workspace, team, judged, now),
    judged.version,
    depositsOf(workspace.declaration, team),
    member,
    deposit,
  ).deposit;
};

/** Whom a declaration may name: members not yet declared in that role, and people who are, to remove. */
const namedRightly = (
  workspace: Workspace,
  team: Team,
  { adds, removes }: Lists,
  now: LocalInstant,
): Result.Result<
  null,
  RefusalOf<
    | "NobodyToDeclare"
    | "NotAMember"
    | "NotADelegant"
    | "NotADelegate"
    | "AlreadyDeclared"
    | "NotDeclaredBefore"
  >
> =>
  Result.gen(function* () {
    if (adds.length + removes.length === 0) return yield* refused({ _tag: "NobodyToDeclare" });
    for (const { person, role } of adds) {
      yield* memberAs(team, person, role, now);
      const deposit = declaredStill(workspace, team, { person, role }, now);
      if (deposit !== undefined)
        return yield* refused({ _tag: "AlreadyDeclared", person, since: deposit.at });
    }
    for (const { person, role } of removes)
      if (declaredOn(workspace.declaration, team.team, person, role, now) === undefined)
        return yield* refused({ _tag: "NotDeclaredBefore", person });
    return null;
  });

/** Who is in charge of the declaration: whoever prepares it if they are, else the first by id (j7). */
const referentOf = (
  { people }: Workspace,
  { now, person }: Context,
  { declarant }: Regime,
): Result.Result<PersonId | null, RefusalOf<"ReferentMissing">> => {
  const holders = holdersOn(people, "declaration-referent", now.day);
  const referent = holders.find((holder) => holder === person) ?? holders[0];
  return referent === undefined && declarant === "legal-head"
    ? refused({ _tag: "ReferentMissing" })
    : Result.succeed(referent ?? null);
};

/**
 * What those added still lack before they are declared; the list they join must hold a ready binôme.
 * Removing alone asks nothing: whoever stops is taken off the declaration as they are (j34).
 */
const lackingBefore = (
  workspace: Workspace,
  team: TeamId,
  { adds, removes }: Lists,
  now: LocalInstant,
): Result.Result<ReadonlyArray<Finding>, RefusalOf<"BinomeNotNamed">> => {
  if (adds.length === 0) return Result.succeed([]);
  const findings = readiness(workspace, team, now);
  const resulting = [
    ...declaredMembersOn(workspace.declaration, team, now).filter(
      (member) => !isNamedIn(removes, member),
    ),
    ...adds,
  ];
  const [closest] = binomeReadiness(findings, "declaration").filter(
    ({ delegant, delegate }) =>
      isNamedIn(resulting, { person: delegant, role: "delegant" }) &&
      isNamedIn(resulting, { person: delegate, role: "delegate" }),
  );
  if (closest === undefined) {
    const absent = (["delegant", "delegate"] as const).find((role) =>
      resulting.every((member) => member.role !== role),
    );
    return refused({ _tag: "BinomeNotNamed", lacks: absent ?? "binome" });
  }
  const own = adds.flatMap(({ person }) => missingOf(findings, person, "declaration"));
  return Result.succeed([...new Set([...own, ...closest.missing])]);
};

/** Preparing is guarded: only the ready are named, the others join by a later deposit (j8). */
export const prepareDeclaration = (
  workspace: Workspace,
  command: Body<"prepareDeclaration">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NobodyToDeclare"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "AlreadyDeclared"
  | "NotDeclaredBefore"
  | "ReferentMissing"
  | "BinomeNotNamed"
  | "NotReadyToDeclare"
> =>
  Result.gen(function* () {
    const { declaration, team } = command;
    const { now } = context;
    const known = yield* knownTeam(workspace, team);
    if (HashMap.has(workspace.declaration.prepared, declaration))
      return yield* refused({ _tag: "IdAlreadyUsed", id: declaration });
    const lists = { adds: distinct(command.adds), removes: distinct(command.removes) };
    yield* namedRightly(workspace, known, lists, now);
    const { version, regime } = yield* declaredUnder(workspace, team, now);
    const missing = yield* lackingBefore(workspace, team, lists, now);
    if (missing.length > 0) return yield* refused({ _tag: "NotReadyToDeclare", missing });
    const referent = yield* referentOf(workspace, context, regime);
    const prepared = { team, regime: regime.id, ...lists };
    const list = listHash(context, version, prepared);
    return [{ type: "DeclarationPrepared.1", body: { declaration, ...prepared, list, referent } }];
  });

/** Whether the regime a declaration was prepared under asks for the legal head's statement (j7). */
export const asksStatement = (
  workspace: Workspace,
  { team, at: prepared, regime }: PreparedDeclaration,
): Result.Result<boolean, RefusalOf<"NoSuchTeam">> =>
  Result.map(declaredUnder(workspace, team, prepared), ({ version }) =>
    version.regimes.some(({ id, declarant }) => id === regime && declarant === "legal-head"),
  );

/** Whoever signs by a link sees nothing else: they are refused while something of what they would swear lacks (j7). */
const swornByLink = (
  workspace: Workspace,
  team: Team,
  prepared: PreparedDeclaration,
  now: LocalInstant,
): Result.Result<
  null,
  RefusalOf<"NotAMember" | "NotADelegant" | "NotADelegate" | "NotReadyToDeclare">
> =>
  Result.gen(function* () {
    for (const { person, role } of prepared.adds) yield* memberAs(team, person, role, now);
    const missing = lackingToSwear(workspace, prepared, now);
    return missing.length > 0 ? yield* refused({ _tag: "NotReadyToDeclare", missing }) : null;
  });

/** The responsable légal swears over the frozen list, by account, by a link or on paper (j7). */
export const signLegalHeadStatement = (
  workspace: Workspace,
  { declaration, team, list, paper }: Body<"signLegalHeadStatement">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchDeclaration"
  | "NotTheLegalHead"
  | UnfitDocument["_tag"]
  | "StatementNotAsked"
  | "StatementAlreadySigned"
  | "ListHasChanged"
  | "NotReadyToDeclare"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const prepared = at(workspace.declaration.prepared, declaration);
    if (prepared === undefined || prepared.team !== team)
      return yield* refused({ _tag: "NoSuchDeclaration", declaration });
    const signature = yield* signedByLegalHead(
      workspace,
      context,
      { team, paper },
      "responsable-legal.1",
      prepared.list,
    );
    if (signature.at.day < prepared.at.day)
      return yield* refused({ _tag: "PeriodReversed", path: ["paper", "signed"] });
    if (!(yield* asksStatement(workspace, prepared)))
      return yield* refused({ _tag: "StatementNotAsked" });
    if (prepared.statement !== undefined)
      return yield* refused({
        _tag: "StatementAlreadySigned",
        since: prepared.statement.signature.at,
      });
    if (list !== prepared.list)
      return yield* refused({ _tag: "ListHasChanged", current: prepared.list });
    if (signature.method === "link") yield* swornByLink(workspace, known, prepared, context.now);
    return [{ type: "LegalHeadStatementSigned.1", body: { declaration, team, list, signature } }];
  });

/** The protocol stands in the projet de santé (j27). */
export const attestProjetDeSante = (
  workspace: Workspace,
  { team, on, document }: Body<"attestProjetDeSante">,
  context: Context,
): Decided<"NoSuchTeam" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    yield* knownTeam(workspace, team);
    const fit = { ...serving.projet, about: [team, context.structure], team };
    yield* joinedFitting(workspace, context, document, fit);
    const by = yield* actingPerson(context);
    yield* dayGoneBy(context, on, ["on"]);
    return [{ type: "ProjetDeSanteAttested.1", body: { team, on, document, by } }];
  });
