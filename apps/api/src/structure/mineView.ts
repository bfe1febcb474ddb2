import type { MineView } from "@coopilote/contract/structure/answers.ts";
import { practiceOn } from "@coopilote/domain/activation/Activation.ts";
import type { PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { type Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import type { Missing } from "@coopilote/domain/protocols/Finding.ts";
import { attestationOn } from "@coopilote/domain/readiness/attestations.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import type { Ledger } from "@coopilote/domain/readiness/HourLedger.ts";
import { missingFor, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { engagementOn, membersOn, withdrawalOn } from "@coopilote/domain/teams/Team.ts";
import { participantsIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import { attendanceToSign } from "@coopilote/domain/training/toSign.ts";
import { sequencesOf, stateOf } from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { cardOf, everyone, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import { plannedFor } from "../training/ledgerView.ts";
import { formateurName, sessionLines, wholeTraining } from "../training/sessionsView.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { teamsOf } from "./homeView.ts";

/** Séquences that wait for my signature, or for a new one over longer times (j23). */
const toSign = (request: ViewRequest): MineView["toSign"] => {
  const { snapshot, person, now, sha256 } = request;
  return [...HashMap.values(snapshot.workspace.training.sessions)]
    .filter(
      (session) =>
        stateOf(session) === "open" ||
        (stateOf(session) === "closed" && session.afterwards === null),
    )
    .toSorted((a, b) => a.scheduled.entry - b.scheduled.entry)
    .flatMap((session) =>
      sequencesOf(session.segments)
        .filter((sequence) => participantsIn(session, sequence).includes(person))
        .flatMap((sequence) => {
          const owed = attendanceToSign(session, sequence, person, now);
          return owed === undefined
            ? []
            : [
                {
                  session: session.session,
                  title: textIn(snapshot, session.title),
                  place: textIn(snapshot, session.place),
                  sequence: sequence.sequence,
                  ...owed,
                  shown: sheetHash(sha256, session),
                  formateurs: [
                    ...new Set(
                      sequence.segments.flatMap(({ formateurs }) =>
                        formateurs.map((formateur) => formateurName(request, formateur)),
                      ),
                    ),
                  ],
                },
              ];
        }),
    );
};

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

const teamOf = (request: ViewRequest, id: TeamId): MineView["teams"] => {
  const { snapshot, person, now } = request;
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, id);
  const member = team === undefined ? undefined : at(team.members, person);
  const judged = judgedBy(workspace, id, now);
  if (team === undefined || member === undefined || judged === undefined) return [];
  if (withdrawalOn(member, now) !== undefined) return [];
  const { version } = judged;
  const own = ledger(workspace, person, version, now, id);
  return [
    {
      team: id,
      title: version.title,
      shortTitle: version.shortTitle,
      role: member.role,
      engaged: engagementOn(member, now)?.signature.at ?? null,
      sworn: lastWhere(member.sworn, ({ role }) => role === member.role)?.signature.at ?? null,
      counted: own.counted,
      ...wholeTraining(version),
      days: own.days,
      planned: plannedFor(request, id, person).map(({ from, minutes }) => ({
        day: from.day,
        minutes,
      })),
      perDay: perDay(own),
      owed: missingFor(readiness(workspace, id, now), "practice").filter(
        ({ subject }) => subject.kind === "member" && subject.person === person,
      ),
      requirements: requirementCards(snapshot, id, now),
      attested: attestationOn(workspace, person, team.protocol, now)?.signature.at ?? null,
      practisesSince: practiceOn(workspace.activation, id, person, now)?.effective ?? null,
      delegants: membersOn(team, now)
        .filter(({ role }) => role === "delegant")
        .map((delegant) => ({
          person: delegant.person,
          name: nameOf(snapshot, delegant.person),
          reach: optionalTextIn(snapshot, delegant.reachability?.latest.details ?? null),
        })),
      cadre: version.cadre,
    },
  ];
};

/** Sessions I lead: those of the day, and open sheets that wait to be closed. */
const toLead = (request: ViewRequest): MineView["toLead"] =>
  sessionLines(request).filter(
    ({ session, state, from }) =>
      request.standing.leads(session) &&
      (state === "open" || (state === "planned" && from.day === request.now.day)),
  );

const ofTraining = new Set<Missing | null>([
  "hours-missing",
  "days-missing",
  "certificate-incomplete",
  "figure-unknown",
  "assessment-missing",
  "assessment-to-retake",
  "acts-missing",
]);

/** Delegates of the teams where I am delegant, whose training waits for nothing but its attestation. */
const toAttest = (request: ViewRequest): MineView["toAttest"] => {
  const { snapshot, standing, now, person } = request;
  return teamsOf(request)
    .filter((team) => standing.roleIn(team) === "delegant")
    .flatMap((team) => {
      const judged = judgedBy(snapshot.workspace, team, now);
      const known = at(snapshot.workspace.teams.teams, team);
      if (judged === undefined || known === undefined) return [];
      const missing = missingFor(readiness(snapshot.workspace, team, now), "declaration");
      const of = (delegate: PersonId) =>
        missing
          .filter(({ subject }) => subject.kind === "member" && subject.person === delegate)
          .map(decisive);
      return membersOn(known, now)
        .filter(({ role, person: delegate }) => role === "delegate" && delegate !== person)
        .filter(({ person: delegate }) => {
          const own = of(delegate);
          return (
            own.some(({ nextStep }) => nextStep === "attestTraining") &&
            !own.some((finding) => ofTraining.has(finding.missing))
          );
        })
        .map(({ person: delegate }) => ({
          team,
          title: judged.version.shortTitle,
          person: delegate,
        }));
    });
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
  const signing = toSign(request);
  const leading = toLead(request);
  return {
    version: request.snapshot.workspace.version,
    now: request.now,
    me: cardOf(request.snapshot, request.person),
    toSign: signing,
    next: nextSession(request, [...signing, ...leading]),
    toLead: leading,
    toAttest: toAttest(request),
    teams: teamsOf(request).flatMap((team) => teamOf(request, team)),
    people: everyone(request.snapshot),
  };
};
