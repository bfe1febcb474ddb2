import { HashMap, Schema } from "effect";
import { PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { formateurId } from "../training/facts.ts";
import type { TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";

/** What a dossier answers for: a structure whole, a team, someone, or one session. */
export const Scope = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("structure") }),
  Schema.Struct({ kind: Schema.Literal("team"), team: TeamId }),
  Schema.Struct({ kind: Schema.Literal("person"), person: PersonId }),
  Schema.Struct({ kind: Schema.Literal("session"), session: SessionId }),
]);
export type Scope = typeof Scope.Type;

/** Whether what a scope names is there. */
export const isKnownIn = ({ teams, people, training }: Workspace, scope: Scope): boolean => {
  if (scope.kind === "team") return at(teams.teams, scope.team) !== undefined;
  if (scope.kind === "person") return at(people.people, scope.person) !== undefined;
  return scope.kind === "structure" || at(training.sessions, scope.session) !== undefined;
};

const peopleIn = (workspace: Workspace, scope: Scope): ReadonlyArray<string> => {
  if (scope.kind === "structure")
    return [
      ...HashMap.keys(workspace.people.people),
      ...HashMap.keys(workspace.teams.teams),
      ...HashMap.keys(workspace.training.guests),
    ];
  if (scope.kind === "person") return [scope.person];
  if (scope.kind === "team") {
    const team = at(workspace.teams.teams, scope.team);
    return team === undefined ? [] : [scope.team, ...HashMap.keys(team.members)];
  }
  const session = at(workspace.training.sessions, scope.session);
  return session === undefined
    ? []
    : [
        ...HashMap.keys(session.enrolled),
        ...session.segments.flatMap(({ formateurs }) => formateurs.map(formateurId)),
      ];
};

/**
 * The ids that a scope is about, the structure among them, sorted: an entry about one of them may not be hidden,
 * and its particulars are disclosed.
 */
export const idsIn = (workspace: Workspace, scope: Scope): ReadonlyArray<string> => {
  const structure = workspace.structure.founded?.structure;
  return [
    ...new Set([...(structure === undefined ? [] : [structure]), ...peopleIn(workspace, scope)]),
  ].toSorted();
};

/** Whether a session counts for a team: one of its stretches is of the team's protocol. */
export const isForTeam = (
  { protocols }: Workspace,
  team: TeamId,
  session: TrainingSession,
): boolean => {
  const adopted = at(protocols.adoptions, team)?.protocol;
  return session.segments.some(({ protocols: of }) => of.some((protocol) => protocol === adopted));
};
