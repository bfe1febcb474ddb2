import type {
  CalendarLine,
  ConflictLine,
  SessionsView,
} from "@coopilote/contract/training/answers.ts";
import { holidaysIn } from "@coopilote/domain/kernel/holidays.ts";
import { holidaysFr } from "@coopilote/domain/kernel/holidaysFr.ts";
import type { PersonId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { plansTraining } from "@coopilote/domain/Policy.ts";
import { completing } from "@coopilote/domain/readiness/completing.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { membersOn, teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { type Conflict, conflictsOf, type Occupied } from "@coopilote/domain/training/conflicts.ts";
import { endOf, enrolledIn } from "@coopilote/domain/training/sheet.ts";
import { stateOf, type TrainingSession } from "@coopilote/domain/training/TrainingSession.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import { HashMap } from "effect";
import { everyone, textIn } from "../people/names.ts";
import { renewals } from "../teams/renewals.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { formateurName, sessionLine } from "./sessionsView.ts";

type Seen = Pick<ViewRequest, "snapshot" | "now">;

const occupied = ({ snapshot }: Pick<Seen, "snapshot">, session: TrainingSession): Occupied => ({
  session: session.session,
  place: textIn(snapshot, session.place),
  segments: session.segments,
  enrolled: enrolledIn(session),
});

/** Sessions still to be held: they alone may be in each other's way. */
export const occupiedToCome = ({ snapshot, now }: Seen): ReadonlyArray<Occupied> =>
  [...HashMap.values(snapshot.workspace.training.sessions)]
    .filter((session) => {
      const state = stateOf(session);
      return (state === "planned" || state === "open") && (endOf(session)?.at ?? 0) > now.at;
    })
    .map((session) => occupied({ snapshot }, session));

export const conflictLine = (
  { snapshot }: Pick<Seen, "snapshot">,
  place: string,
  conflict: Conflict,
): ConflictLine => {
  const other = at(snapshot.workspace.training.sessions, conflict.other);
  return {
    kind: conflict.kind === "place" ? "place" : conflict.as,
    who: conflict.kind === "place" ? place : formateurName({ snapshot }, conflict.who),
    session: conflict.other,
    title: other === undefined ? "" : textIn(snapshot, other.title),
    from: conflict.from,
    to: conflict.to,
  };
};

/** Who is expected elsewhere while a session is held, and whether its room is taken. */
export const conflictLines = (
  seen: Seen,
  session: SessionId,
  toCome = occupiedToCome(seen),
): ReadonlyArray<ConflictLine> => {
  const own = toCome.find((one) => one.session === session);
  return own === undefined
    ? []
    : conflictsOf(own, toCome).map((conflict) => conflictLine(seen, own.place, conflict));
};

const peopleIn = (session: TrainingSession): ReadonlyArray<PersonId> => [
  ...new Set([
    ...enrolledIn(session),
    ...session.segments.flatMap(({ formateurs }) =>
      formateurs.flatMap((formateur) => (formateur.kind === "person" ? [formateur.person] : [])),
    ),
  ]),
];

/** Whether a plan may still be replanned: nobody signed, and it is not over (j23). */
const isMovable = (session: TrainingSession): boolean =>
  stateOf(session) === "planned" &&
  HashMap.isEmpty(session.signatures) &&
  HashMap.isEmpty(session.segmentSignatures);

const calendarLines = (request: ViewRequest): ReadonlyArray<CalendarLine> => {
  const { snapshot, now, standing } = request;
  const toCome = occupiedToCome(request);
  const completed = completing(snapshot.workspace, now);
  return [...HashMap.values(snapshot.workspace.training.sessions)]
    .flatMap((session) => {
      const line = sessionLine(request, session);
      return line === undefined
        ? []
        : [
            {
              ...line,
              people: peopleIn(session),
              completes: [
                ...new Set(
                  completed
                    .filter((one) => one.session === session.session)
                    .map(({ person }) => person)
                    .filter((person) => mayReadResultsOf(standing, person)),
                ),
              ],
              conflicts: conflictLines(request, session.session, toCome),
              mayMove: plansTraining(standing) !== undefined && isMovable(session),
            },
          ];
    })
    .toSorted((a, b) => a.from.at - b.from.at || inCodeOrder(a.session, b.session));
};

const teamsOf = ({ snapshot: { workspace }, now }: ViewRequest): SessionsView["teams"] =>
  [...HashMap.values(workspace.teams.teams)]
    .toSorted((a, b) => a.formed.entry - b.formed.entry)
    .flatMap((team) => {
      const judged = judgedBy(workspace, team.team, now);
      return judged === undefined
        ? []
        : [
            {
              team: team.team,
              protocol: team.protocol,
              title: judged.version.shortTitle,
              members: membersOn(team, now).map(({ person }) => person),
            },
          ];
    });

const holidaysOfYears = (
  { workspace }: Seen["snapshot"],
  years: Iterable<number>,
): SessionsView["holidays"] =>
  [...new Set(years)]
    .toSorted((a, b) => a - b)
    .flatMap((year) => holidaysIn(workspace.structure.founded?.territory ?? "autre", year))
    .map(({ day, holiday }) => ({ day, name: holidaysFr[holiday] }));

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Those of some days that are public holidays. */
export const holidaysOn = (
  snapshot: Seen["snapshot"],
  days: ReadonlyArray<Day>,
): SessionsView["holidays"] =>
  holidaysOfYears(snapshot, days.map(yearOf)).filter(({ day }) => days.includes(day));

/** Every session of the structure, whom each completes, what is in its way, and the days nobody works. */
export const calendarView = (request: ViewRequest): SessionsView => {
  const lines = calendarLines(request);
  const shown = new Set(lines.flatMap(({ people }) => people));
  return {
    version: request.snapshot.workspace.version,
    today: request.now,
    me: request.person,
    sessions: lines,
    teams: teamsOf(request),
    people: everyone(request.snapshot).filter(({ person }) => shown.has(person)),
    holidays: holidaysOfYears(request.snapshot, [
      ...lines.map(({ from }) => yearOf(from.day)),
      yearOf(request.now.day),
      yearOf(request.now.day) + 1,
    ]),
    renewals: renewals(
      request,
      teamsFormed(request.snapshot.workspace.teams).map(({ team }) => ({
        team,
        findings: readiness(request.snapshot.workspace, team, request.now),
      })),
    ),
    mayPlan: plansTraining(request.standing) !== undefined,
  };
};
