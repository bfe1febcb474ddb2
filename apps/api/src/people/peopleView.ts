import type { PeopleView, PersonLine } from "@coopilote/contract/people/answers.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { covers, type Person, qualificationsOn } from "@coopilote/domain/people/Person.ts";
import type { StructureFunction } from "@coopilote/domain/people/facts.ts";
import { plansTraining, proposesMembers } from "@coopilote/domain/Policy.ts";
import { engagedRole } from "@coopilote/domain/readiness/engaged.ts";
import { holdsFunction } from "@coopilote/domain/Standing.ts";
import { isGone } from "@coopilote/domain/teams/gone.ts";
import { roleOn, type Team, teamsFormed, withdrawalOn } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import type { ViewRequest } from "../ViewRequest.ts";
import { cardOf, everyone, textIn } from "./names.ts";

type Seen = Pick<ViewRequest, "snapshot" | "now" | "standing" | "holders">;

const functions: ReadonlyArray<StructureFunction> = [
  "coordinator",
  "declaration-referent",
  "legal-head",
];

const titleIn = ({ snapshot }: Pick<Seen, "snapshot">, { team, protocol }: Team): string =>
  at(snapshot.workspace.protocols.adoptions, team)?.content.shortTitle ?? protocol;

const membershipsOf = ({ snapshot, now }: Seen, person: PersonId) =>
  [...new Set(recall(at(snapshot.workspace.teams.teamsOf, person)))].flatMap((id) => {
    const team = at(snapshot.workspace.teams.teams, id);
    const member = team === undefined ? undefined : at(team.members, person);
    return team === undefined || member === undefined
      ? []
      : [
          {
            team: team.team,
            title: titleIn({ snapshot }, team),
            role: roleOn(member, now),
            engaged: engagedRole(snapshot.workspace, team, person, now) !== undefined,
            withdrawn: withdrawalOn(member, now) !== undefined,
          },
        ];
  });

export const lineOf = (seen: Seen, known: Person): PersonLine => {
  const { snapshot, now } = seen;
  const registration = known.registrations?.latest;
  return {
    ...cardOf(snapshot, known.person),
    qualifications: qualificationsOn(known, now.day).map(({ qualification }) => qualification),
    registered: registration !== undefined,
    unusualNumber: registration?.usual === false,
    affiliated: [...HashMap.values(known.affiliations)].some((each) => covers(each, now.day)),
    gone: isGone(snapshot.workspace, known.person, now),
    functions: functions.filter((each) =>
      holdsFunction(snapshot.workspace, known.person, each, now),
    ),
    memberships: membershipsOf(seen, known.person),
    account: seen.holders.has(known.person),
  };
};

/** The entities open today, as they are chosen from. */
export const entitiesOf = ({ snapshot, now }: Pick<Seen, "snapshot" | "now">) =>
  [...HashMap.values(snapshot.workspace.structure.entities)]
    .filter(({ until }) => until === null || now.day <= until)
    .toSorted((a, b) => a.entry - b.entry)
    .map(({ entity, name }) => ({ entity, name: textIn(snapshot, name) }));

/** Everyone of the structure, with what is known and missing of each. */
export const peopleView = (request: ViewRequest): PeopleView => ({
  version: request.snapshot.workspace.version,
  people: everyone(request.snapshot).flatMap(({ person }) => {
    const known = at(request.snapshot.workspace.people.people, person);
    return known === undefined ? [] : [lineOf(request, known)];
  }),
  entities: entitiesOf(request),
  mayAdd: plansTraining(request.standing) !== undefined,
  teams: teamsFormed(request.snapshot.workspace.teams)
    .filter(({ team }) => proposesMembers(request.standing, { team }) !== undefined)
    .map((team) => ({ team: team.team, title: titleIn(request, team) })),
  mayBill: request.standing.manages,
});
