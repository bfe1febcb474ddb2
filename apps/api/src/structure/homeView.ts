import type { HomeView, TeamLine } from "@coopilote/contract/structure/answers.ts";
import { suspensionOn } from "@coopilote/domain/declaration/Declaration.ts";
import { departuresOn } from "@coopilote/domain/declaration/departures.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays, type Day } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import { forecast } from "@coopilote/domain/readiness/forecast.ts";
import { answersArs } from "@coopilote/domain/Policy.ts";
import { missingFor, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { actionable, missingThings } from "@coopilote/domain/readiness/missingThings.ts";
import { currentStep, teamSteps } from "@coopilote/domain/readiness/teamSteps.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { holdsFunction } from "@coopilote/domain/Standing.ts";
import { kindOn } from "@coopilote/domain/structure/Structure.ts";
import { membersOn, type Team } from "@coopilote/domain/teams/Team.ts";
import { isTurnOf } from "@coopilote/domain/turns.ts";
import { HashMap } from "effect";
import { cardOf, everyone, nameOf, textIn } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import { sessionLines } from "../training/sessionsView.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { ownPresenceChanges, toLead, toSign } from "./mySessions.ts";
import { structureName } from "./structureView.ts";

const functions = ["coordinator", "declaration-referent", "legal-head"] as const;

/** The day on which sessions already planned, held to their end, complete someone's training. */
const completing = ({ snapshot, now }: ViewRequest, team: Team) => {
  const { steps } = forecast(snapshot.workspace, team.team, now);
  return (finding: Finding): Day | null => {
    const { subject } = finding;
    if (decisive(finding).nextStep !== "scheduleSession" || subject.kind !== "member") return null;
    return steps.find(({ trained }) => trained.includes(subject.person))?.on.day ?? null;
  };
};

/** A departure that leaves nothing to declare is told this many days. */
const toldDays = 14;

const answersFor = (standing: ViewRequest["standing"]): boolean =>
  standing.manages || standing.holds("declaration-referent") || standing.holds("legal-head");

/** Those concerned: the team it happened in, and who answers for its declaration (j34). */
const departuresIn = (request: ViewRequest, team: Team): HomeView["departures"] => {
  const { snapshot, now, person: me, standing } = request;
  const answers = answersFor(standing);
  const role = standing.roleIn(team.team);
  if (!answers && role === undefined) return [];
  const since = addDays(now.day, -toldDays);
  return departuresOn(snapshot.workspace, team, now)
    .filter(({ person, at: left, toDeclare }) => person !== me && (toDeclare || left.day >= since))
    .map((departure) => ({
      ...departure,
      team: team.team,
      isMine: departure.toDeclare && (answers || role === "delegant"),
    }));
};

/** Delegates who may practise now: the decision is in force and every condition holds, with someone. */
const practisingIn = ({ snapshot: { workspace }, now }: ViewRequest, team: Team): number =>
  asOf(workspace, workspace, team.team, now).filter(
    ({ inPractice, heldAsKnownToday }) => inPractice.holds && heldAsKnownToday.byAllRules,
  ).length;

const teamLine = (
  request: ViewRequest,
  team: Team,
  findings: ReadonlyArray<Finding>,
  missing: number,
): TeamLine => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const judged = judgedBy(workspace, team.team, now);
  const members = membersOn(team, now);
  const steps = teamSteps(workspace, team, now, findings);
  const since = steps.find(({ step }) => step === "practise")?.since ?? null;
  return {
    team: team.team,
    title: judged?.version.title ?? team.protocol,
    shortTitle: judged?.version.shortTitle ?? team.protocol,
    step: currentStep(steps),
    missing,
    delegants: members.filter(({ role }) => role === "delegant").length,
    delegates: members.filter(({ role }) => role === "delegate").length,
    practising: since === null ? 0 : practisingIn(request, team),
    since,
    suspendedFrom: suspensionOn(workspace.declaration, team.team, now)?.from ?? null,
    myRole: standing.roleIn(team.team) ?? null,
    engaged: standing.engagedIn(team.team) ?? null,
  };
};

/** How long every member is told whom the console let manage, in milliseconds. */
const month = 30 * 24 * 3_600_000;

const entrustedLately = ({ snapshot, now }: ViewRequest): HomeView["entrusted"] => {
  const latest = snapshot.workspace.people.entrusted?.latest;
  return latest === undefined || now.at - latest.at.at > month
    ? null
    : {
        name: nameOf(snapshot, latest.person),
        at: latest.at,
        reason: textIn(snapshot, latest.reason),
      };
};

/** The longest awaited first; those without a deadline last. */
const openRequests = ({ snapshot, standing }: ViewRequest): HomeView["requests"] =>
  [...HashMap.values(snapshot.workspace.declaration.requests)]
    .filter(({ closed, answers }) => closed === undefined && answers === undefined)
    .toSorted((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.entry - b.entry)
    .map(({ team, request, what, due }) => ({
      team,
      request,
      what: textIn(snapshot, what),
      due,
      isMine: answersArs(standing, { team }) !== undefined,
    }));

/** What is mine to do first, then what the structure waits for. */
export const homeView = (request: ViewRequest): HomeView | undefined => {
  const { snapshot, now, person, standing } = request;
  const { workspace } = snapshot;
  const { founded } = workspace.structure;
  const stated = kindOn(workspace.structure, now.day);
  if (founded === undefined || stated === undefined) return undefined;
  const teams = [...HashMap.values(workspace.teams.teams)]
    .toSorted((a, b) => a.formed.entry - b.formed.entry)
    .map((team) => {
      const findings = readiness(workspace, team.team, now);
      const closest = missingThings(findings);
      const others = actionable(missingFor(findings, "practice"), findings).filter(
        (finding) => isTurnOf(standing, team.team, finding) && !closest.includes(finding),
      );
      return { team, findings, closest, toDo: [...actionable(closest, findings), ...others] };
    });
  return {
    version: workspace.version,
    today: now,
    entrusted: entrustedLately(request),
    structure: {
      structure: founded.structure,
      name: structureName(snapshot),
      kind: stated.kind,
    },
    me: {
      ...cardOf(snapshot, person),
      manages: standing.manages,
      functions: functions.filter((each) => holdsFunction(workspace, person, each, now)),
    },
    teams: teams.map(({ team, findings, closest }) =>
      teamLine(request, team, findings, closest.length),
    ),
    toSign: toSign(request),
    toLead: toLead(request),
    toDo: teams.flatMap(({ team, toDo }) => {
      const completed = completing(request, team);
      return readableBy(standing, toDo).map((finding) => ({
        team: team.team,
        finding,
        isMine: isTurnOf(standing, team.team, finding),
        completed: completed(finding),
      }));
    }),
    departures: teams.flatMap(({ team }) => departuresIn(request, team)),
    requirements: teams.map(({ team }) => ({
      team: team.team,
      cards: requirementCards(snapshot, team.team, now),
    })),
    sessions: sessionLines(request).filter(
      ({ to, state }) => state === "open" || (state === "planned" && to.day >= now.day),
    ),
    requests: openRequests(request),
    presenceChanges: ownPresenceChanges(request),
    people: everyone(snapshot),
  };
};

/** Ids of the teams a person is or was in, each once. */
export const teamsOf = ({ snapshot, person }: ViewRequest) => [
  ...new Set(recall(at(snapshot.workspace.teams.teamsOf, person))),
];
