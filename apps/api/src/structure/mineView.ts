import type { MineView } from "@coopilote/contract/structure/answers.ts";
import type { SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { type Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import { attestationOn, changedSince } from "@coopilote/domain/readiness/attestations.ts";
import { forecast } from "@coopilote/domain/readiness/forecast.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import type { Ledger } from "@coopilote/domain/readiness/HourLedger.ts";
import { missingFor, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { engagementOn, membersOn, roleOn, withdrawalOn } from "@coopilote/domain/teams/Team.ts";
import { isTurnOf } from "@coopilote/domain/turns.ts";
import { cardOf, everyone, nameOf, optionalTextIn } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import { plannedFor } from "../training/ledgerView.ts";
import { sessionLines } from "../training/sessionsView.ts";
import { trainingStanding } from "../training/trainingStanding.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { teamsOf } from "./homeView.ts";
import { ownPractice } from "./ownPractice.ts";
import { ownPresenceChanges } from "./mySessions.ts";
import { surveyed, waiting } from "./waiting.ts";

const perDay = ({
  lines,
}: Ledger): ReadonlyArray<{ readonly day: Day; readonly minutes: Minutes }> => {
  const byDay = new Map<Day, number>();
  for (const { day, counted } of lines)
    if (day !== null && counted > 0) byDay.set(day, (byDay.get(day) ?? 0) + counted);
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, minutes]) => ({ day, minutes: Minutes.make(minutes) }));
};

/** What one may do comes before what one trains for. */
const practisedFirst = (teams: MineView["teams"]): MineView["teams"] => [
  ...teams.filter(({ practisesSince }) => practisesSince !== null),
  ...teams.filter(({ practisesSince }) => practisesSince === null),
];

const teamOf = (request: ViewRequest, id: TeamId): MineView["teams"] => {
  const { snapshot, person, now, standing } = request;
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, id);
  const member = team === undefined ? undefined : at(team.members, person);
  const judged = judgedBy(workspace, id, now);
  if (team === undefined || member === undefined || judged === undefined) return [];
  if (withdrawalOn(member, now) !== undefined) return [];
  const { version } = judged;
  const own = ledger(workspace, person, version, now, id);
  const attested = attestationOn(workspace, person, team.protocol, now);
  const findings = readiness(workspace, id, now);
  const practice = ownPractice(request, id, findings);
  const role = roleOn(member, now);
  return [
    {
      team: id,
      title: version.title,
      shortTitle: version.shortTitle,
      role,
      engaged: engagementOn(member, now)?.signature.at ?? null,
      sworn: lastWhere(member.sworn, (sworn) => sworn.role === role)?.signature.at ?? null,
      counted: own.counted,
      ...trainingStanding(request, { team: id, person, version, ledger: own, findings }),
      days: own.days,
      planned: plannedFor(request, id, person).map(({ from, minutes }) => ({
        day: from.day,
        minutes,
      })),
      perDay: perDay(own),
      awaited: missingFor(findings, "practice").filter(
        (finding) =>
          finding.subject.kind === "member" &&
          finding.subject.person === person &&
          !isTurnOf(standing, id, finding),
      ),
      completed:
        forecast(workspace, id, now).steps.find(({ trained }) => trained.includes(person))?.on
          .day ?? null,
      requirements: requirementCards(snapshot, id, now),
      attested: attested?.signature.at ?? null,
      attestedChanged: (attested && changedSince(attested, version, own)) ?? null,
      practisesSince: practice.practisesSince,
      practisedTypes: practice.practisedTypes,
      otherTypes: practice.otherTypes,
      halted: practice.halted,
      lacking: practice.lacking,
      delegants: membersOn(team, now)
        .filter(({ role }) => role === "delegant")
        .filter((delegant) => practice.with?.includes(delegant.person) ?? true)
        .map((delegant) => ({
          person: delegant.person,
          name: nameOf(snapshot, delegant.person),
          reach: optionalTextIn(snapshot, delegant.reachability?.latest.details ?? null),
        })),
      cadre: version.cadre,
    },
  ];
};

const leftOf = ({ snapshot, person, now }: ViewRequest, id: TeamId): MineView["left"] => {
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, id);
  const member = team === undefined ? undefined : at(team.members, person);
  const withdrawal = member === undefined ? undefined : withdrawalOn(member, now);
  const judged = judgedBy(workspace, id, now);
  return member === undefined || withdrawal === undefined || judged === undefined
    ? []
    : [
        {
          team: id,
          shortTitle: judged.version.shortTitle,
          role: roleOn(member, now),
          at: withdrawal.at,
        },
      ];
};

/** The next session that concerns me, among those that do not already ask something of me. */
const nextSession = (
  request: ViewRequest,
  asked: ReadonlyArray<{ readonly session: SessionId }>,
): MineView["next"] =>
  sessionLines(request).find(
    ({ session, concernsMe, state, to }) =>
      concernsMe &&
      (state === "planned" || state === "open") &&
      to.day >= request.now.day &&
      !asked.some((one) => one.session === session),
  ) ?? null;

/** What a member carries with them, on a phone first. */
export const mineView = (request: ViewRequest): MineView => {
  const known = waiting(request, surveyed(request));
  return {
    version: request.snapshot.workspace.version,
    now: request.now,
    me: cardOf(request.snapshot, request.person),
    manages: request.standing.manages,
    waiting: {
      ...known,
      toDo: known.toDo.filter(({ isMine, moment }) => isMine && moment.when !== "later"),
    },
    next: nextSession(request, [...known.toSign, ...known.toLead]),
    presenceChanges: ownPresenceChanges(request),
    teams: practisedFirst(teamsOf(request).flatMap((team) => teamOf(request, team))),
    left: teamsOf(request).flatMap((team) => leftOf(request, team)),
    people: everyone(request.snapshot),
  };
};
