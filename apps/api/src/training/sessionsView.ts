import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import type { PlanningView, SessionLine } from "@coopilote/contract/training/answers.ts";
import { Minutes, minutesBetween } from "@coopilote/domain/kernel/time.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { isGone } from "@coopilote/domain/teams/gone.ts";
import { membersOn } from "@coopilote/domain/teams/Team.ts";
import { type Formateur, formateurId } from "@coopilote/domain/training/facts.ts";
import {
  sequencesOf,
  signatureIn,
  stateOf,
  type TrainingSession,
} from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { everyone, guestNameOf, nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { trainingStanding } from "./trainingStanding.ts";

type Seen = Pick<ViewRequest, "snapshot" | "person">;

export const formateurName = ({ snapshot }: Pick<Seen, "snapshot">, formateur: Formateur): string =>
  formateur.kind === "person"
    ? nameOf(snapshot, formateur.person)
    : guestNameOf(snapshot, formateur.guest);

const once = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(values)];

/** Everyone enrolled who signed every séquence of a session. */
const signedWhole = (session: TrainingSession): number => {
  const sequences = sequencesOf(session.segments);
  return [...HashMap.keys(session.enrolled)].filter((person) =>
    sequences.every(({ sequence }) => signatureIn(session, sequence, person) !== undefined),
  ).length;
};

const flagsToExplain = (session: TrainingSession): number => {
  const explained = new Set<string>();
  for (let rest = session.explanations; rest !== undefined; rest = rest.before)
    explained.add([rest.latest.flag, rest.latest.sequence, rest.latest.person].join("/"));
  return (session.closing?.flags ?? []).filter(
    ({ flag, level, sequence, person }) =>
      level === "to-explain" && !explained.has([flag, sequence, person].join("/")),
  ).length;
};

/** A session as lists show it; nothing for one without a segment. */
export const sessionLine = (seen: Seen, session: TrainingSession): SessionLine | undefined => {
  const sequences = sequencesOf(session.segments);
  const first = sequences[0];
  const last = sequences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const formateurs = session.segments.flatMap((segment) => segment.formateurs);
  return {
    session: session.session,
    title: textIn(seen.snapshot, session.title),
    place: textIn(seen.snapshot, session.place),
    from: first.from,
    to: last.to,
    minutes: Minutes.make(
      session.segments.reduce((total, { from, to }) => total + minutesBetween(from, to), 0),
    ),
    state: stateOf(session),
    afterwards: session.afterwards !== null,
    protocols: once(session.segments.flatMap(({ protocols }) => protocols)),
    formateurs: once(formateurs.map((formateur) => formateurName(seen, formateur))),
    enrolled: HashMap.size(session.enrolled),
    signed: signedWhole(session),
    flagsToExplain: flagsToExplain(session),
    concernsMe:
      HashMap.has(session.enrolled, seen.person) ||
      formateurs.some((formateur) => formateurId(formateur) === seen.person),
  };
};

export const sessionLines = (seen: Seen): ReadonlyArray<SessionLine> =>
  [...HashMap.values(seen.snapshot.workspace.training.sessions)]
    .flatMap((session) => sessionLine(seen, session) ?? [])
    .toSorted((a, b) => a.from.at - b.from.at || inCodeOrder(a.session, b.session));

/** What planning a session needs to know; hours only of those whose results one may read. */
export const planningView = ({
  snapshot,
  now,
  standing,
  person: me,
}: ViewRequest): PlanningView => {
  const { workspace } = snapshot;
  return {
    version: workspace.version,
    today: now,
    me,
    teams: [...HashMap.values(workspace.teams.teams)]
      .toSorted((a, b) => a.formed.entry - b.formed.entry)
      .flatMap((team) => {
        const judged = judgedBy(workspace, team.team, now);
        if (judged === undefined) return [];
        const members = membersOn(team, now);
        const { version } = judged;
        const findings = readiness(workspace, team.team, now);
        return [
          {
            team: team.team,
            protocol: team.protocol,
            title: judged.version.shortTitle,
            modules: judged.version.modules,
            delegants: members
              .filter(({ role }) => role === "delegant")
              .map(({ person }) => person),
            delegates: members
              .filter(
                ({ role, person }) => role === "delegate" && mayReadResultsOf(standing, person),
              )
              .map(({ person }) => {
                const own = ledger(workspace, person, version, now, team.team);
                const followed = { team: team.team, person, version, ledger: own, findings };
                return {
                  person,
                  counted: own.counted,
                  days: own.days.length,
                  ...trainingStanding({ snapshot, now }, followed),
                };
              }),
          },
        ];
      }),
    people: everyone(snapshot),
    enrollable: everyone(snapshot).flatMap(({ person }) =>
      isGone(workspace, person, now) ? [] : [person],
    ),
    guests: [...HashMap.values(workspace.training.guests)]
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ guest }) => ({ guest, name: guestNameOf(snapshot, guest) })),
  };
};
