import type { Waiting } from "@coopilote/contract/structure/Waiting.ts";
import { miseEnOeuvreOn } from "@coopilote/domain/activation/Activation.ts";
import { requestsAwaited } from "@coopilote/domain/declaration/Declaration.ts";
import { departuresOn } from "@coopilote/domain/declaration/departures.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import { answersArs, answersForStructure } from "@coopilote/domain/Policy.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { type Forecast, forecast } from "@coopilote/domain/readiness/forecast.ts";
import {
  missingThings,
  missingToEach,
  possibleIn,
} from "@coopilote/domain/readiness/missingThings.ts";
import { type Moment, momentsIn } from "@coopilote/domain/readiness/moment.ts";
import { missingFor, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { type Team, teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { isTurnOf, piecesToRead } from "@coopilote/domain/turns.ts";
import { textIn } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { toLead, toSign } from "./mySessions.ts";

/**
 * A team as the gate finds it now. `closest`: what keeps its readiest binôme from practice; `awaited`: that, and what
 * else whoever looks is told of, of everyone where they answer for the structure; `momentOf`: when each can be done.
 */
export type Surveyed = {
  readonly team: Team;
  readonly findings: ReadonlyArray<Finding>;
  readonly closest: ReadonlyArray<Finding>;
  readonly awaited: ReadonlyArray<Finding>;
  readonly momentOf: (finding: Finding) => Moment;
  readonly planned: Forecast;
};

/** Every team of the structure, the first formed first. */
export const surveyed = ({ snapshot, now, standing }: ViewRequest): ReadonlyArray<Surveyed> =>
  teamsFormed(snapshot.workspace.teams).map((team) => {
    const findings = readiness(snapshot.workspace, team.team, now);
    const closest = missingThings(findings);
    const told = answersForStructure(standing) === undefined ? closest : missingToEach(findings);
    const mine = missingFor(findings, "practice")
      .filter(possibleIn(findings))
      .filter((finding) => isTurnOf(standing, team.team, finding));
    const planned = forecast(snapshot.workspace, team.team, now);
    return {
      team,
      findings,
      closest,
      awaited: [...new Set([...told, ...mine])],
      momentOf: momentsIn(findings, planned),
      planned,
    };
  });

const actionsOf = ({ standing }: ViewRequest, surveyedTeam: Surveyed): Waiting["toDo"] =>
  readableBy(standing, surveyedTeam.awaited).map((finding) => ({
    team: surveyedTeam.team.team,
    finding,
    isMine: isTurnOf(standing, surveyedTeam.team.team, finding),
    holdsFirst: surveyedTeam.closest.includes(finding),
    moment: surveyedTeam.momentOf(finding),
  }));

/** A departure that leaves nothing to declare is told this many days. */
const toldDays = 14;

/** Those concerned: the team it happened in, and who answers for its declaration (j34). */
const departuresIn = (request: ViewRequest, { team }: Surveyed): Waiting["departures"] => {
  const { snapshot, now, person: me, standing } = request;
  const answers = answersForStructure(standing) !== undefined;
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

/** The soonest due first; those without a deadline last. */
const openRequests = (
  { snapshot, now, standing }: ViewRequest,
  teams: ReadonlyArray<Surveyed>,
): Waiting["requests"] =>
  teams
    .flatMap(({ team }) => requestsAwaited(snapshot.workspace.declaration, team.team, now.day))
    .toSorted((a, b) => inCodeOrder(a.due ?? "9999", b.due ?? "9999") || a.entry - b.entry)
    .map(({ team, request, what, due }) => ({
      team,
      request,
      what: textIn(snapshot, what),
      due,
      isMine: answersArs(standing, { team }) !== undefined,
    }));

/** Whether nothing is missing to a team whose mise en œuvre is still to be decided, by someone such as who looks. */
const isToStart = ({ snapshot, now, standing }: ViewRequest, { team, closest }: Surveyed) =>
  closest.length === 0 &&
  miseEnOeuvreOn(snapshot.workspace.activation, team.team, now) === undefined &&
  (standing.manages || standing.roleIn(team.team) !== undefined || standing.holds("legal-head"));

const placeOf = ({ snapshot, now, standing }: ViewRequest, { team }: Surveyed) => ({
  team: team.team,
  shortTitle: judgedBy(snapshot.workspace, team.team, now)?.version.shortTitle ?? team.protocol,
  myRole: standing.roleIn(team.team) ?? null,
  engaged: standing.engagedIn(team.team) ?? null,
  cards: requirementCards(snapshot, team.team, now),
});

/** What waits for whoever looks: their home and their own space tell the same. */
export const waiting = (request: ViewRequest, teams: ReadonlyArray<Surveyed>): Waiting => {
  const { snapshot, standing } = request;
  const { documents } = snapshot.workspace.documents;
  return {
    toSign: toSign(request),
    toLead: toLead(request),
    toDo: teams.flatMap((team) => actionsOf(request, team)),
    toRead: piecesToRead(snapshot.workspace, standing).flatMap((document) => {
      const known = at(documents, document);
      return known === undefined ? [] : [{ document, name: textIn(snapshot, known.name) }];
    }),
    toStart: teams.filter((team) => isToStart(request, team)).map(({ team }) => team.team),
    departures: teams.flatMap((team) => departuresIn(request, team)),
    requests: openRequests(request, teams),
    teams: teams.map((team) => placeOf(request, team)),
  };
};
