import { canonical } from "./journal/canonical.ts";
import { bytesOf, hexOf } from "./journal/chain.ts";
import type { Context } from "./Context.ts";
import type { Hash, LinkId, PersonId, TeamId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import { isBefore, type LocalInstant } from "./kernel/time.ts";
import { holdersOn } from "./people/Person.ts";
import type { Role } from "./protocols/Requirement.ts";
import { departureOn, inRole, type MemberInRole } from "./teams/Team.ts";
import type { Workspace } from "./Workspace.ts";
import {
  isPending,
  type PreparedDeclaration,
  type StatementLink,
  statementKey,
} from "./declaration/Declaration.ts";

/** A link to sign a statement lasts this long after it is given, in milliseconds. */
export const statementLinkLasts = 14 * 24 * 60 * 60_000;

/** What an open link signs: a prepared list, or the agreement of a member's employer. */
export type OpenStatement =
  | {
      readonly statement: "legal-head";
      readonly given: StatementLink;
      readonly prepared: PreparedDeclaration;
    }
  | {
      readonly statement: "employer-agreement";
      readonly given: StatementLink;
      readonly member: MemberInRole;
    };

const openedOver = (
  { declaration, people, teams }: Workspace,
  given: StatementLink,
  now: LocalInstant,
): OpenStatement | undefined => {
  if (given.statement === "legal-head") {
    const prepared =
      given.declaration === null ? undefined : at(declaration.prepared, given.declaration);
    const isHolder = holdersOn(people, "legal-head", now.day).some(
      (holder) => holder === given.signatory,
    );
    return prepared === undefined || !isHolder || !isPending(declaration, prepared)
      ? undefined
      : { statement: "legal-head", given, prepared };
  }
  const team = at(teams.teams, given.team);
  const member =
    team === undefined || given.person === null ? undefined : at(team.members, given.person);
  return member === undefined || departureOn(member, now) !== undefined
    ? undefined
    : { statement: "employer-agreement", given, member: inRole(member, now) };
};

/**
 * What a link opens now; nothing once it is over, another was given in its place, its list gave way to another or was
 * deposited, whoever it was given to is no longer responsable légal, or the member has left.
 */
export const statementOpened = (
  workspace: Workspace,
  link: LinkId,
  now: LocalInstant,
): OpenStatement | undefined => {
  const { links, linkOf } = workspace.declaration;
  const given = at(links, link);
  return given === undefined ||
    at(linkOf, statementKey(given)) !== link ||
    !isBefore(now, given.until)
    ? undefined
    : openedOver(workspace, given, now);
};

/** What the employer of a member agrees to. */
export type Agreed = {
  readonly team: TeamId;
  readonly person: PersonId;
  readonly role: Role;
  readonly protocol: string;
  readonly version: string;
};

/** SHA-256 of what an employer reads before agreeing. */
export const agreementHash = (
  { sha256, structure }: Pick<Context, "sha256" | "structure">,
  agreed: Agreed,
): Hash =>
  hexOf(sha256(bytesOf(canonical({ structure, sentence: "accord-employeur.1", ...agreed }))));
