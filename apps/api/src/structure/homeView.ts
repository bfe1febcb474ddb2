import type { structureViews } from "@coopilote/contract/structure/views.ts";
import type { HomeView, TeamLine } from "@coopilote/contract/structure/answers.ts";
import { suspensionOn } from "@coopilote/domain/declaration/Declaration.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import { practisingNow } from "@coopilote/domain/readiness/practisingNow.ts";
import { currentStep, teamSteps } from "@coopilote/domain/readiness/teamSteps.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import {
  forecastReadableBy,
  isWithheldFrom,
  readableBy,
  toldTo,
} from "@coopilote/domain/reading.ts";
import { holdsFunction } from "@coopilote/domain/Standing.ts";
import { kindOn } from "@coopilote/domain/structure/Structure.ts";
import { membersOn } from "@coopilote/domain/teams/Team.ts";
import { seenBefore } from "@coopilote/store/visits.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { changedSince } from "../journal/registerView.ts";
import { cardOf, everyone, nameOf, textIn } from "../people/names.ts";
import { learnedTexts } from "../teams/learnedTexts.ts";
import { renewals } from "../teams/renewals.ts";
import { sessionLines } from "../training/sessionsView.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { firstSteps } from "./firstSteps.ts";
import { ownPresenceChanges } from "./mySessions.ts";
import { ownPractice } from "./ownPractice.ts";
import { structureName } from "./structureView.ts";
import { type Surveyed, surveyed, waiting } from "./waiting.ts";

const functions = ["coordinator", "declaration-referent", "legal-head"] as const;

const teamLine = (
  request: ViewRequest,
  { team, findings, closest, planned }: Surveyed,
): TeamLine => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const judged = judgedBy(workspace, team.team, now);
  const members = membersOn(team, now);
  const steps = teamSteps(workspace, team, now, findings);
  const since = steps.find(({ step }) => step === "practise")?.since ?? null;
  const { present, away } = practisingNow(workspace, team.team, now);
  const delegates = members.flatMap(({ person, role }) => (role === "delegate" ? [person] : []));
  const counted = new Set([...present.map(({ delegate }) => delegate), ...away]);
  return {
    team: team.team,
    title: judged?.version.title ?? team.protocol,
    shortTitle: judged?.version.shortTitle ?? team.protocol,
    step: currentStep(steps),
    missing: toldTo(standing, closest).length,
    isWithheld: isWithheldFrom(standing, closest),
    delegants: members.filter(({ role }) => role === "delegant").length,
    delegates: delegates.length,
    practising: present.length,
    away: away.length,
    notPractising: delegates.filter((person) => !counted.has(person)),
    since,
    trainedOn: forecastReadableBy(standing, planned).earliest?.day ?? null,
    awaitsTraining: readableBy(standing, closest).some(
      (finding) => decisive(finding).nextStep === "scheduleSession",
    ),
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

/** Where whoever looks may practise, in each team where they are delegate. */
const practiceOf = (request: ViewRequest, teams: ReadonlyArray<Surveyed>): HomeView["practice"] =>
  teams
    .filter(({ team }) => request.standing.roleIn(team.team) === "delegate")
    .map(({ team, findings }) => {
      const { with: _, ...practice } = ownPractice(request, team.team, findings);
      return { team: team.team, ...practice };
    });

/** What the month taught of the texts, to the members of the team and to who answers for it (j2). */
const textsOf = (
  { snapshot: { workspace }, now, standing }: ViewRequest,
  { team }: Surveyed,
): HomeView["texts"] =>
  answersForStructure(standing) !== undefined || standing.roleIn(team.team) !== undefined
    ? learnedTexts(workspace, team.team, now.day)
        .filter(({ lately }) => lately)
        .map(({ how, at, text }) => ({
          team: team.team,
          how,
          arrete: text.arrete,
          at,
          changes: text.changes.length,
        }))
    : [];

/** What is mine to do first, then what the structure waits for. */
const atHome = (request: ViewRequest): Omit<HomeView, "changed"> | undefined => {
  const { snapshot, now, person, standing } = request;
  const { workspace } = snapshot;
  const { founded } = workspace.structure;
  const stated = kindOn(workspace.structure, now.day);
  if (founded === undefined || stated === undefined) return undefined;
  const teams = surveyed(request);
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
    teams: teams.map((team) => teamLine(request, team)),
    waiting: waiting(request, teams),
    practice: practiceOf(request, teams),
    texts: teams.flatMap((team) => textsOf(request, team)),
    sessions: sessionLines(request).filter(
      ({ to, state }) => state === "open" || (state === "planned" && to.day >= now.day),
    ),
    renewals: renewals(
      request,
      teams.map(({ team, findings }) => ({ team: team.team, findings })),
    ),
    presenceChanges: ownPresenceChanges(request),
    firstSteps: firstSteps(request),
    people: everyone(snapshot),
  };
};

/** The home of whoever looks, and what others wrote since their last visit. */
export const homeView = Effect.fnUntraced(function* (
  request: ViewRequest<(typeof structureViews)["home"]>,
) {
  const { orm } = yield* Store;
  const home = atHome(request);
  if (home === undefined) return yield* Effect.fail({ _tag: "NotFound" } as const);
  const since = seenBefore(orm, request);
  return { ...home, changed: since === undefined ? null : yield* changedSince(request, since) };
});

/** Ids of the teams a person is or was in, each once. */
export const teamsOf = ({ snapshot, person }: ViewRequest) => [
  ...new Set(recall(at(snapshot.workspace.teams.teamsOf, person))),
];
