import { Result } from "effect";
import { possibleDay } from "./civil.ts";
import type { Context } from "./Context.ts";
import type { Document } from "./documents/Document.ts";
import type { Fact } from "./Fact.ts";
import type { DocumentId, EntityId, PersonId, TeamId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import type { Day, LocalInstant } from "./kernel/time.ts";
import type { Person } from "./people/Person.ts";
import type { Adoption } from "./protocols/Adoption.ts";
import type { Role } from "./protocols/Requirement.ts";
import { engagedRole } from "./readiness/engaged.ts";
import type { Refusal, RefusalOf, RefusalTag } from "./Refusal.ts";
import type { Entity } from "./structure/Structure.ts";
import { departureOn, inRole, type MemberInRole, type Team } from "./teams/Team.ts";
import type { Workspace } from "./Workspace.ts";

/** What a decision yields: facts, or one of the refusals it names. */
export type Decided<T extends RefusalTag = never> = Result.Result<
  ReadonlyArray<Fact>,
  RefusalOf<T> | KernelRefusal
>;

/** A refusal whose tag stays known. */
export const refused = <R extends Refusal>(refusal: R): Result.Result<never, R> =>
  Result.fail(refusal);

/** Someone who acts must be someone: neither the console nor a follower. */
export const actingPerson = ({
  person,
}: Context): Result.Result<PersonId, RefusalOf<"NotAllowed">> =>
  person === undefined ? Result.fail({ _tag: "NotAllowed", roles: [] }) : Result.succeed(person);

export const knownPerson = (
  { people }: Workspace,
  person: PersonId,
): Result.Result<Person, RefusalOf<"NoSuchPerson">> => {
  const known = at(people.people, person);
  return known === undefined
    ? Result.fail({ _tag: "NoSuchPerson", person })
    : Result.succeed(known);
};

export const knownEntity = (
  { structure }: Workspace,
  entity: EntityId,
): Result.Result<Entity, RefusalOf<"NoSuchEntity">> => {
  const known = at(structure.entities, entity);
  return known === undefined
    ? Result.fail({ _tag: "NoSuchEntity", entity })
    : Result.succeed(known);
};

/** An entity that is not closed on a local day, nor before. */
export const openEntity = (
  workspace: Workspace,
  entity: EntityId,
  day: Day,
): Result.Result<Entity, RefusalOf<"NoSuchEntity" | "EntityAlreadyClosed">> =>
  Result.flatMap(
    knownEntity(workspace, entity),
    (known): Result.Result<Entity, RefusalOf<"EntityAlreadyClosed">> =>
      known.until === null || day <= known.until
        ? Result.succeed(known)
        : Result.fail({ _tag: "EntityAlreadyClosed", entity, on: known.until }),
  );

export const knownTeam = (
  { teams }: Workspace,
  team: TeamId,
): Result.Result<Team, RefusalOf<"NoSuchTeam">> => {
  const known = at(teams.teams, team);
  return known === undefined ? Result.fail({ _tag: "NoSuchTeam", team }) : Result.succeed(known);
};

/** The version a team is pinned to; every team has one from its first entry. */
export const knownAdoption = (
  { protocols }: Workspace,
  team: TeamId,
): Result.Result<Adoption, RefusalOf<"NoSuchTeam">> => {
  const known = at(protocols.adoptions, team);
  return known === undefined ? Result.fail({ _tag: "NoSuchTeam", team }) : Result.succeed(known);
};

export const knownDocument = (
  { documents }: Workspace,
  document: DocumentId,
): Result.Result<Document, RefusalOf<"NoSuchDocument">> => {
  const known = at(documents.documents, document);
  return known === undefined
    ? Result.fail({ _tag: "NoSuchDocument", document })
    : Result.succeed(known);
};

/** A piece that a command may join, or nothing. */
export const joinedDocument = (
  workspace: Workspace,
  document: DocumentId | null,
): Result.Result<Document | null, RefusalOf<"NoSuchDocument">> =>
  document === null ? Result.succeed(null) : knownDocument(workspace, document);

/** A person in a team on an instant: proposed or engaged, and not withdrawn since. */
export const memberOn = (
  team: Team,
  person: PersonId,
  on: LocalInstant,
): Result.Result<MemberInRole, RefusalOf<"NotAMember">> => {
  const member = at(team.members, person);
  return member === undefined || departureOn(member, on) !== undefined
    ? refused({ _tag: "NotAMember", person })
    : Result.succeed(inRole(member, on));
};

/** The same, in one role. */
export const memberAs = (
  team: Team,
  person: PersonId,
  role: Role,
  on: LocalInstant,
): Result.Result<MemberInRole, RefusalOf<"NotAMember" | "NotADelegant" | "NotADelegate">> =>
  Result.flatMap(
    memberOn(team, person, on),
    (member): Result.Result<MemberInRole, RefusalOf<"NotADelegant" | "NotADelegate">> => {
      if (member.role === role) return Result.succeed(member);
      return role === "delegant"
        ? refused({ _tag: "NotADelegant", person })
        : refused({ _tag: "NotADelegate", person });
    },
  );

/** The same, engaged by then. */
export const engagedAs = (
  workspace: Workspace,
  team: Team,
  person: PersonId,
  role: Role,
  on: LocalInstant,
): Result.Result<
  MemberInRole,
  RefusalOf<"NotAMember" | "NotADelegant" | "NotADelegate" | "NotEngaged">
> =>
  Result.flatMap(
    memberAs(team, person, role, on),
    (member): Result.Result<MemberInRole, RefusalOf<"NotEngaged">> =>
      engagedRole(workspace, team, person, on) === role
        ? Result.succeed(member)
        : refused({ _tag: "NotEngaged", person }),
  );

/** The last day of a span: once, and not before its first. */
export const lastDay = (
  context: Context,
  span: { readonly from: Day | null; readonly until: Day | null },
  on: Day,
): Result.Result<Day, RefusalOf<"AlreadyEnded"> | KernelRefusal> =>
  Result.gen(function* () {
    yield* possibleDay(context, on, ["on"]);
    if (span.from !== null && on < span.from)
      return yield* refused({ _tag: "PeriodReversed", path: ["on"] });
    if (span.until !== null) return yield* refused({ _tag: "AlreadyEnded", on: span.until });
    return on;
  });
