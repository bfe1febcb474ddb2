import type { WhatIfView } from "@coopilote/contract/teams/forecast.ts";
import type { teamViews } from "@coopilote/contract/teams/views.ts";
import type { Civil } from "@coopilote/domain/Context.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays, type Day, dayNumber, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { type Forecast, plannedSessions } from "@coopilote/domain/readiness/forecast.ts";
import { type Thought, whatIf } from "@coopilote/domain/readiness/foreseen.ts";
import {
  forecastReadableBy,
  mayReadDelegatesIn,
  mayReadResultsOf,
} from "@coopilote/domain/reading.ts";
import type { RefusalOf } from "@coopilote/domain/Refusal.ts";
import type { Segment } from "@coopilote/domain/training/facts.ts";
import { stateOf } from "@coopilote/domain/training/TrainingSession.ts";
import { Effect } from "effect";
import { textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = ViewRequest<(typeof teamViews)["whatIf"]>;

/** The same times on other days; the first of two equal hours. */
const movedBy = (
  civil: Civil,
  segments: ReadonlyArray<Segment>,
  days: number,
): ReadonlyArray<Segment> | RefusalOf<"TimeDoesNotExist"> => {
  const moved = ({ day, time }: LocalInstant) =>
    civil.at({ day: addDays(day, days), time, which: "first" });
  const shifted: Array<Segment> = [];
  for (const segment of segments) {
    const [from, to] = [moved(segment.from), moved(segment.to)];
    if (typeof from === "string" || typeof to === "string")
      return { _tag: "TimeDoesNotExist", path: ["day"] };
    shifted.push({ ...segment, from, to });
  }
  return shifted;
};

const segmentsOn = (
  { civil }: Request,
  segments: ReadonlyArray<Segment>,
  from: LocalInstant,
  day: Day | undefined,
) =>
  day === undefined ? undefined : movedBy(civil, segments, dayNumber(day) - dayNumber(from.day));

const startOf = (segments: ReadonlyArray<Segment>): LocalInstant | undefined =>
  segments.map(({ from }) => from).toSorted((a, b) => a.at - b.at)[0];

/** What a planned session of the team, moved to a day to come or cancelled, would change. */
export const whatIfView = Effect.fnUntraced(function* (request: Request) {
  const { snapshot, now, standing, params, query } = request;
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, params.team);
  const known = plannedSessions(workspace, params.team).find(
    (session) => session.session === query.session && stateOf(session) === "planned",
  );
  const from = startOf(known?.segments ?? []);
  if (
    team === undefined ||
    known === undefined ||
    from === undefined ||
    (query.day ?? now.day) < now.day
  )
    return yield* Effect.fail({ _tag: "NotFound" } as const);
  const segments = segmentsOn(request, known.segments, from, query.day);
  if (segments !== undefined && "_tag" in segments) return yield* Effect.fail(segments);
  const { session } = known;
  const thought: Thought =
    segments === undefined
      ? { kind: "cancelled", session }
      : { kind: "planned", session, segments, persons: [] };
  const { planned, changed, shifts } = whatIf(workspace, params.team, thought, now);
  const firstDay = (known: Forecast) => forecastReadableBy(standing, known).earliest ?? null;
  const view: WhatIfView = {
    version: workspace.version,
    session,
    title: textIn(snapshot, known.title),
    from,
    to: startOf(segments ?? []) ?? null,
    planned: firstDay(planned),
    changed: firstDay(changed),
    isWithheld: !mayReadDelegatesIn(standing, team, now),
    shifts: shifts
      .filter(({ person }) => mayReadResultsOf(standing, person))
      .map(({ person, before, after }) => ({
        person,
        planned: before ?? null,
        changed: after ?? null,
      })),
  };
  return view;
});
