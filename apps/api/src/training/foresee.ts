import type { ConflictLine, Foreseen } from "@coopilote/contract/training/answers.ts";
import type { trainingViews } from "@coopilote/contract/training/views.ts";
import { resolved } from "@coopilote/domain/civil.ts";
import type { PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import { completing } from "@coopilote/domain/readiness/completing.ts";
import {
  heldBy,
  type PlannedThought,
  shifts,
  thoughtOf,
} from "@coopilote/domain/readiness/foreseen.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { membersOn, type Team } from "@coopilote/domain/teams/Team.ts";
import { conflictsOf, type Occupied } from "@coopilote/domain/training/conflicts.ts";
import { resolvedSegments } from "@coopilote/domain/training/decidePlan.ts";
import { planBreach } from "@coopilote/domain/training/plan.ts";
import { endOf, enrolledIn } from "@coopilote/domain/training/sheet.ts";
import { Effect, HashMap, Result } from "effect";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { presentTo, viewRequest } from "../views.ts";
import { conflictLine, holidaysOn, occupiedToCome } from "./calendarView.ts";
import { trainingStanding } from "./trainingStanding.ts";

type Endpoints = typeof trainingViews;
type Asked = Endpoints["foresee"]["body"]["Type"];
type Place = { readonly session: SessionId; readonly place: string };

/** The sessions with their instants; nothing where a time does not exist or a plan cannot be. */
const thoughtsIn = (
  { snapshot, now, civil }: ViewRequest,
  { sessions, persons }: Asked,
): ReadonlyArray<PlannedThought> | undefined => {
  const thoughts = sessions.map(({ session, segments }) => {
    const known = at(snapshot.workspace.training.sessions, session);
    const each = resolvedSegments({ now, civil }, segments, resolved);
    return Result.isSuccess(each) && planBreach(each.success) === undefined
      ? {
          kind: "planned" as const,
          session,
          segments: each.success,
          persons: known === undefined ? persons : enrolledIn(known),
        }
      : undefined;
  });
  const possible = thoughts.filter((thought) => thought !== undefined);
  return possible.length === thoughts.length ? possible : undefined;
};

const lastEnd = (thoughts: ReadonlyArray<PlannedThought>) =>
  thoughts
    .flatMap((thought) => endOf(thought) ?? [])
    .toSorted((a, b) => a.at - b.at)
    .at(-1);

/** What one team's delegates would gain, the sessions planned before the last of these being held. */
const gainsIn = (
  request: ViewRequest,
  team: Team,
  thoughts: ReadonlyArray<PlannedThought>,
  fork: ViewRequest["snapshot"]["workspace"],
): Foreseen["gains"] => {
  const { snapshot, now, standing } = request;
  const judged = judgedBy(fork, team.team, now);
  const on = lastEnd(thoughts);
  if (judged === undefined || on === undefined) return [];
  const taking = new Set(thoughts.flatMap(({ persons }) => persons));
  const after = heldBy(fork, team.team, on);
  const before = heldBy(fork, team.team, on, new Set(thoughts.map(({ session }) => session)));
  const findings = readiness(after, team.team, on);
  const countedIn = (workspace: typeof fork, person: PersonId) =>
    ledger(workspace, person, judged.version, on, team.team);
  return membersOn(team, now)
    .filter(
      ({ role, person }) =>
        role === "delegate" && taking.has(person) && mayReadResultsOf(standing, person),
    )
    .map(({ person }) => {
      const own = countedIn(after, person);
      const { training, need } = trainingStanding(
        { snapshot: { ...snapshot, workspace: after }, now: on },
        { team: team.team, person, version: judged.version, ledger: own, findings },
      );
      return {
        person,
        name: nameOf(snapshot, person),
        team: team.team,
        title: judged.version.shortTitle,
        minutes: Minutes.make(Math.max(0, own.counted - countedIn(before, person).counted)),
        counted: own.counted,
        need,
        completes: training.holds,
        lacking: { minutes: training.lacking.minutes, days: training.lacking.days },
      };
    });
};

const conflictsIn = (
  request: ViewRequest,
  thoughts: ReadonlyArray<PlannedThought>,
  places: ReadonlyArray<Place>,
): ReadonlyArray<ConflictLine> => {
  const ids = new Set(thoughts.map(({ session }) => session));
  const others = occupiedToCome(request).filter(({ session }) => !ids.has(session));
  return thoughts.flatMap(({ session, segments, persons }) => {
    const place = places.find((one) => one.session === session)?.place ?? "";
    const own: Occupied = { session, place, segments, enrolled: persons };
    return conflictsOf(own, others).map((conflict) => conflictLine(request, place, conflict));
  });
};

const teamsOf = ({ snapshot }: ViewRequest, thoughts: ReadonlyArray<PlannedThought>) => {
  const protocols = new Set<string>(
    thoughts.flatMap(({ segments }) => segments.flatMap((segment) => segment.protocols)),
  );
  return [...HashMap.values(snapshot.workspace.teams.teams)]
    .filter(({ protocol }) => protocols.has(protocol))
    .toSorted((a, b) => a.formed.entry - b.formed.entry);
};

const foreseenOf = (request: ViewRequest, asked: Asked): Foreseen | null => {
  const { snapshot, now, standing } = request;
  const thoughts = thoughtsIn(request, asked);
  if (thoughts === undefined) return null;
  const fork = thoughtOf(snapshot.workspace, thoughts, now);
  const isTold = (person: PersonId) => mayReadResultsOf(standing, person);
  const lines = (team: TeamId, person: PersonId) => ({
    team,
    person,
    name: nameOf(snapshot, person),
  });
  return {
    gains: teamsOf(request, thoughts).flatMap((team) => gainsIn(request, team, thoughts, fork)),
    shifts: shifts(completing(snapshot.workspace, now), completing(fork, now))
      .filter(({ person }) => isTold(person))
      .map(({ team, person, before, after }) => ({
        ...lines(team, person),
        before: before ?? null,
        after: after ?? null,
      })),
    conflicts: conflictsIn(request, thoughts, asked.sessions),
    holidays: holidaysOn(
      snapshot,
      thoughts.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from.day, to.day])),
    ),
  };
};

/** What sessions would bring and stand in the way of, before anything is decided. */
export const foresee = act<Endpoints["foresee"]>(
  Effect.fnUntraced(function* ({ caller, body, params }) {
    const there = yield* presentTo(caller);
    return foreseenOf(yield* viewRequest(caller, there, { params, query: undefined }), body);
  }),
);
