import { isInForce, type Grant } from "./journal/Grant.ts";
import { type Actor, personOf } from "./journal/Entry.ts";
import type { PersonId, SessionId, TeamId } from "./kernel/ids.ts";
import { recall } from "./kernel/History.ts";
import { at } from "./kernel/maps.ts";
import type { LocalInstant } from "./kernel/time.ts";
import { functionOn } from "./people/Person.ts";
import type { StructureFunction } from "./people/facts.ts";
import type { Role } from "./protocols/Requirement.ts";
import { engagedRole } from "./readiness/engaged.ts";
import { judgedBy, regimeOn } from "./readiness/textOn.ts";
import { roleOn, withdrawalOn } from "./teams/Team.ts";
import { formateurId } from "./training/facts.ts";
import type { Workspace } from "./Workspace.ts";
import { HashMap } from "effect";

/** What someone is in a structure at an instant: the ground of every right. */
export type Standing = {
  readonly person: PersonId | undefined;
  readonly manages: boolean;
  readonly holds: (what: StructureFunction) => boolean;
  /** The role someone is proposed for or engaged in. */
  readonly roleIn: (team: TeamId) => Role | undefined;
  /** The role someone is engaged in: who decides of others is engaged (R18). */
  readonly engagedIn: (team: TeamId) => Role | undefined;
  /** The role by which a member declares for the whole team, under a regime that lets any of them (R40). */
  readonly declaresIn: (team: TeamId) => Role | undefined;
  readonly isDelegantSomewhere: () => boolean;
  readonly isEngagedDelegantSomewhere: () => boolean;
  /** Engaged delegant of a team that someone is or was in. */
  readonly isDelegantOf: (member: PersonId) => boolean;
  readonly leads: (session: SessionId) => boolean;
};

const grantOf = (grants: ReadonlyArray<Grant>, actor: Actor, now: LocalInstant) =>
  grants.find(
    (grant) =>
      actor.kind === "account" &&
      grant.account === actor.account &&
      grant.person === actor.person &&
      isInForce(grant, now.at),
  );

/** Nothing for a stranger: to them the structure does not exist. */
export const standingOf = (
  workspace: Workspace,
  grants: ReadonlyArray<Grant>,
  actor: Actor,
  now: LocalInstant,
): Standing | undefined => {
  const grant = grantOf(grants, actor, now);
  const isTrusted = actor.kind === "console" || actor.kind === "follower";
  if (grant === undefined && !isTrusted) return undefined;
  const person = personOf(actor);
  const roleIn = (team: TeamId): Role | undefined => {
    const known = at(workspace.teams.teams, team);
    const member =
      known === undefined || person === undefined ? undefined : at(known.members, person);
    return member === undefined || withdrawalOn(member, now) !== undefined
      ? undefined
      : roleOn(member, now);
  };
  const engagedIn = (team: TeamId): Role | undefined => {
    const known = at(workspace.teams.teams, team);
    return known === undefined || person === undefined
      ? undefined
      : engagedRole(workspace, known, person, now);
  };
  const anyMemberDeclares = (team: TeamId): boolean => {
    const judged = judgedBy(workspace, team, now);
    return judged !== undefined && regimeOn(judged.version, now)?.declarant === "any-member";
  };
  const teams = () => [...HashMap.keys(workspace.teams.teams)];
  return {
    person,
    manages: isTrusted || (grant?.rights.includes("manage") ?? false),
    holds: (what) => person !== undefined && holdsFunction(workspace, person, what, now),
    roleIn,
    engagedIn,
    declaresIn: (team) => (anyMemberDeclares(team) ? roleIn(team) : undefined),
    isDelegantSomewhere: () => teams().some((team) => roleIn(team) === "delegant"),
    isEngagedDelegantSomewhere: () => teams().some((team) => engagedIn(team) === "delegant"),
    isDelegantOf: (member) =>
      [...recall(at(workspace.teams.teamsOf, member))].some(
        (team) => engagedIn(team) === "delegant",
      ),
    leads: (session) =>
      at(workspace.training.sessions, session)?.segments.some(({ formateurs }) =>
        formateurs.some((formateur) => formateurId(formateur) === person),
      ) ?? false,
  };
};

/** Whether a person holds a function of the structure on an instant's day (j7). */
export const holdsFunction = (
  workspace: Workspace,
  person: PersonId,
  what: StructureFunction,
  on: LocalInstant,
): boolean => {
  const known = at(workspace.people.people, person);
  return known !== undefined && functionOn(known, what, on.day) !== undefined;
};
