import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownTeam, memberOn, refused } from "../deciding.ts";
import type { Hash, LinkId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { Instant } from "../kernel/time.ts";
import { holdersOn } from "../people/Person.ts";
import { signed } from "../signing.ts";
import { agreedBy } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { isPending, type PreparedDeclaration } from "./Declaration.ts";
import { asksStatement } from "./decide.ts";
import { declaredUnder } from "./decideGround.ts";
import { agreementHash, statementLinkLasts } from "../statementLink.ts";

const untilOf = ({ now, civil }: Context) => civil.of(Instant.make(now.at + statementLinkLasts));

const isGiven = ({ declaration }: Workspace, link: LinkId): boolean =>
  HashMap.has(declaration.links, link);

const latestList = (
  { declaration: { preparedOf, prepared } }: Workspace,
  { team, list }: PreparedDeclaration,
): Hash => {
  const latest = at(preparedOf, team)?.latest;
  return (latest === undefined ? undefined : at(prepared, latest))?.list ?? list;
};

/** Lets the responsable légal sign over a prepared list without an account; whoever hands the link over is recorded (j7, j25). */
export const giveStatementLink = (
  workspace: Workspace,
  { declaration, link }: Body<"giveStatementLink">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchDeclaration"
  | "StatementNotAsked"
  | "StatementAlreadySigned"
  | "ListHasChanged"
  | "LegalHeadMissing"
> =>
  Result.gen(function* () {
    const prepared = at(workspace.declaration.prepared, declaration);
    if (prepared === undefined) return yield* refused({ _tag: "NoSuchDeclaration", declaration });
    if (isGiven(workspace, link)) return yield* refused({ _tag: "IdAlreadyUsed", id: link });
    if (!(yield* asksStatement(workspace, prepared)))
      return yield* refused({ _tag: "StatementNotAsked" });
    if (!isPending(workspace.declaration, prepared))
      return yield* refused({ _tag: "ListHasChanged", current: latestList(workspace, prepared) });
    if (prepared.statement !== undefined)
      return yield* refused({
        _tag: "StatementAlreadySigned",
        since: prepared.statement.signature.at,
      });
    const [signatory] = holdersOn(workspace.people, "legal-head", context.now.day);
    if (signatory === undefined) return yield* refused({ _tag: "LegalHeadMissing" });
    const by = yield* actingPerson(context);
    return [
      {
        type: "StatementLinkGiven.1",
        body: {
          link,
          team: prepared.team,
          statement: "legal-head",
          declaration,
          person: null,
          signatory,
          by,
          until: untilOf(context),
        },
      },
    ];
  });

/** Names an employer of a member and lets them agree without an account, another having done so or not; nobody does so of themselves (R43, j25). */
export const giveEmployerLink = (
  workspace: Workspace,
  command: Body<"giveEmployerLink">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "NotAboutOneself"> =>
  Result.gen(function* () {
    const { team, person, link, signatory, name, capacity, organisation } = command;
    yield* memberOn(yield* knownTeam(workspace, team), person, context.now);
    if (isGiven(workspace, link) || HashMap.has(workspace.teams.signatories, signatory))
      return yield* refused({ _tag: "IdAlreadyUsed", id: link });
    const by = yield* actingPerson(context);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    return [
      { type: "SignatoryNamed.1", body: { signatory, name, capacity, organisation } },
      {
        type: "StatementLinkGiven.1",
        body: {
          link,
          team,
          statement: "employer-agreement",
          declaration: null,
          person,
          signatory,
          by,
          until: untilOf(context),
        },
      },
    ];
  });

/** The employer of a member agrees, over what the link showed them (R43). */
export const signEmployerAgreement = (
  workspace: Workspace,
  { team, person, signatory, shown }: Body<"signEmployerAgreement">,
  context: Context,
): Decided<"NoSuchTeam" | "NotAMember" | "AlreadyAgreed" | "AgreementHasChanged"> =>
  Result.gen(function* () {
    const member = yield* memberOn(yield* knownTeam(workspace, team), person, context.now);
    const agreed = agreedBy(member, signatory);
    if (agreed !== undefined)
      return yield* refused({ _tag: "AlreadyAgreed", person, since: agreed.signature.at });
    const { version } = yield* declaredUnder(workspace, team, context.now);
    const current = agreementHash(context, {
      team,
      person,
      role: member.role,
      protocol: version.protocol,
      version: version.version,
    });
    if (shown !== current) return yield* refused({ _tag: "AgreementHasChanged", current });
    const signature = signed(workspace, context, signatory, "accord-employeur.1", shown);
    const { role } = member;
    return [
      { type: "EmployerAgreementSigned.1", body: { team, person, role, signatory, signature } },
    ];
  });
