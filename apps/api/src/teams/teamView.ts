import type { MemberCard } from "@coopilote/contract/teams/MemberCard.ts";
import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { miseEnOeuvreOn, practiceOn } from "@coopilote/domain/activation/Activation.ts";
import { declaredOn } from "@coopilote/domain/declaration/Declaration.ts";
import { teamEvents } from "@coopilote/domain/declaration/teamEvents.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Signature } from "@coopilote/domain/kernel/Signature.ts";
import { absenceOn } from "@coopilote/domain/people/Person.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { missingThings, provenThings } from "@coopilote/domain/readiness/missingThings.ts";
import { type Moment, momentsIn } from "@coopilote/domain/readiness/moment.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import { teamSteps } from "@coopilote/domain/readiness/teamSteps.ts";
import {
  forecastReadableBy,
  isWithheldFrom,
  mayReadDelegatesIn,
  mayReadResultsOf,
  readableBy,
  stepsReadableBy,
  toldTo,
} from "@coopilote/domain/reading.ts";
import { withAlternatives } from "@coopilote/domain/readiness/alternatives.ts";
import { figuresAsked } from "@coopilote/domain/readiness/figuresAsked.ts";
import { type Forecast, forecast } from "@coopilote/domain/readiness/forecast.ts";
import { heldNow } from "@coopilote/domain/readiness/heldNow.ts";
import { binomeReadiness, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { legalHeadDelegants } from "@coopilote/domain/readiness/legalHeadDelegants.ts";
import { judgedBy, suppliedFigure } from "@coopilote/domain/readiness/textOn.ts";
import {
  agreementSignedBy,
  engagementOn,
  inRole,
  type MemberInRole,
  membersOn,
  type Team,
  withdrawalOn,
} from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import { cardOf, everyone, linkFrom, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { practisedTypes, widenableIn } from "../activation/practisedTypes.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { statementLinkCard } from "../declaration/statementLinkCard.ts";
import { learnedTexts } from "./learnedTexts.ts";
import { annexView } from "./annexView.ts";
import { attestationCards } from "./attestationCards.ts";
import { pointsView } from "./pointsView.ts";
import { requirementCards } from "./requirementCards.ts";

/** On paper, or by someone whose identity was verified (j25). */
const isVouched = ({ identity, method }: Signature): boolean =>
  identity === "verified" || method === "paper";

/** What holds now of those who practise, and the types of act they may widen to. */
type PracticeNow = {
  readonly findings: ReadonlyArray<Finding>;
  readonly held: ReturnType<typeof heldNow>;
  readonly widenable: ReturnType<typeof widenableIn>;
};

const memberCard = (
  request: ViewRequest,
  team: Team,
  member: MemberInRole,
  { findings, held, widenable }: PracticeNow,
): MemberCard => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const practice = practiceOn(workspace.activation, team.team, member.person, now);
  const own = practice === undefined ? undefined : held.get(member.person);
  const reach = member.reachability?.latest;
  const engagement = engagementOn(member, now);
  const agreement = agreementSignedBy(member, now);
  return {
    ...cardOf(snapshot, member.person),
    role: member.role,
    engaged: engagement?.signature.at ?? null,
    doubt:
      engagement === undefined || isVouched(engagement.signature)
        ? null
        : { handedBy: linkFrom(snapshot, engagement.signature) },
    sworn: lastWhere(member.sworn, ({ role }) => role === member.role)?.signature.at ?? null,
    declared:
      declaredOn(workspace.declaration, team.team, member.person, member.role, now)?.at ?? null,
    practisesSince: practice?.since ?? null,
    practisedTypes: practice === undefined ? [] : practisedTypes(practice, own),
    widenable: practice === undefined ? [] : widenable(member.person, practice),
    halted:
      own === undefined || own.holds
        ? null
        : readableBy(standing, withAlternatives(findings, member.person, own.missing)),
    awayUntil: absenceOn(workspace.people, member.person, now)?.until ?? null,
    withdrawn: withdrawalOn(member, now)?.at ?? null,
    reachability:
      reach === undefined
        ? null
        : {
            means: reach.means,
            delay: reach.delay,
            details: optionalTextIn(snapshot, reach.details),
          },
    hasAccount: request.holders.has(member.person),
    employer: mayReadResultsOf(standing, member.person)
      ? {
          agreed: agreement?.signature.at ?? null,
          link: statementLinkCard(request, {
            team: team.team,
            declaration: null,
            person: member.person,
          }),
        }
      : null,
  };
};

const forecastOf = (
  { snapshot, now, standing }: ViewRequest,
  team: Team,
  planned: Forecast,
): TeamView["forecast"] => {
  const known = forecastReadableBy(standing, planned);
  return {
    steps: known.steps.map(({ on, session, trained }) => {
      const title = at(snapshot.workspace.training.sessions, session)?.title;
      return {
        on,
        session,
        title: title === undefined ? "" : textIn(snapshot, title),
        trained,
      };
    }),
    earliest: known.earliest ?? null,
    decidingSession: known.decidingSession ?? null,
    lastTrained: known.lastTrained,
    isWithheld: !mayReadDelegatesIn(standing, team, now),
    stillNeeded: known.stillNeeded,
  };
};

const figuresOf = (request: ViewRequest, team: TeamId): TeamView["figures"] => {
  const { snapshot, now } = request;
  const cards = requirementCards(snapshot, team, now);
  return figuresAsked(snapshot.workspace, team, now).map((asked) => {
    const supplied = suppliedFigure(snapshot.workspace, team, asked.requirement, asked.part, now);
    return {
      ...asked,
      title:
        cards.find(({ requirement }) => requirement === asked.requirement)?.title ??
        asked.requirement,
      supplied:
        supplied === undefined
          ? null
          : {
              value: supplied.value,
              removes: supplied.removes,
              citation: textIn(snapshot, supplied.citation),
              by: nameOf(snapshot, PersonId.make(supplied.signature.signer)),
              at: supplied.signature.at,
            },
    };
  });
};

const binomesOf = (
  { standing }: ViewRequest,
  findings: TeamView["findings"],
  team: Team,
): TeamView["binomes"] => [
  ...binomeReadiness(findings, "practice").map(({ delegant, delegate, missing }) => ({
    delegant,
    delegate,
    missing: toldTo(standing, missing).length,
    isWithheld: isWithheldFrom(standing, missing),
    dissolved: false,
  })),
  ...[...HashMap.entries(team.binomes)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, history]) => {
      const [delegant, delegate] = key.split("/");
      return history?.latest.change === "dissolved" &&
        delegant !== undefined &&
        delegate !== undefined
        ? [
            {
              delegant: PersonId.make(delegant),
              delegate: PersonId.make(delegate),
              missing: 0,
              isWithheld: false,
              dissolved: true,
            },
          ]
        : [];
    }),
];

const eventsOf = ({ snapshot, now }: ViewRequest, team: Team): TeamView["events"] =>
  teamEvents(snapshot.workspace, team, now).map((event) => ({
    what: event.what,
    on: event.on,
    person: "person" in event ? event.person : null,
  }));

/** Of those shown, when what cannot be done now can be; of others' results, of the readiest binôme alone. */
const momentsOf = (
  { standing }: ViewRequest,
  shown: ReadonlyArray<Finding>,
  missing: ReadonlyArray<Finding>,
  momentOf: (finding: Finding) => Moment,
): TeamView["moments"] =>
  shown.flatMap((finding, place) => {
    const { subject } = finding;
    const isTold =
      missing.includes(finding) ||
      subject.kind !== "member" ||
      mayReadResultsOf(standing, subject.person);
    const moment = isTold && !holds(finding) ? momentOf(finding) : undefined;
    return moment === undefined || moment.when === "now" ? [] : [{ finding: place, moment }];
  });

const meIn = ({ person, standing }: ViewRequest, team: TeamId): TeamView["me"] => ({
  person,
  manages: standing.manages,
  role: standing.roleIn(team) ?? null,
  engaged: standing.engagedIn(team) ?? null,
});

/** The whole team page, judged now by the one gate. */
export const teamView = (request: ViewRequest, id: TeamId): TeamView | undefined => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, id);
  const judged = judgedBy(workspace, id, now);
  if (team === undefined || judged === undefined) return undefined;
  const { version } = judged;
  const findings = readiness(workspace, id, now);
  const readable = (found: ReadonlyArray<Finding>) => readableBy(standing, found);
  const practice: PracticeNow = {
    findings,
    held: heldNow(workspace, id, now),
    widenable: widenableIn(request, findings),
  };
  const missing = missingThings(findings);
  const shown = readable(findings);
  const planned = forecast(workspace, id, now);
  const proven = readable(provenThings(findings)).length;
  const inForce = new Set(membersOn(team, now).map((member) => member.person));
  return {
    version: workspace.version,
    today: now,
    team: id,
    protocol: team.protocol,
    protocolVersion: version.version,
    title: version.title,
    legalHeadDelegants: legalHeadDelegants(workspace, team, now),
    shortTitle: version.shortTitle,
    arrete: version.arrete.title,
    need: optionalTextIn(snapshot, team.need),
    steps: stepsReadableBy(standing, team, now, teamSteps(workspace, team, now, findings)),
    events: eventsOf(request, team),
    requirements: requirementCards(snapshot, id, now),
    findings: shown,
    missing: readable(missing),
    moments: momentsOf(request, shown, missing, momentsIn(findings, planned)),
    proven,
    asked: proven + toldTo(standing, missing).length,
    members: [...HashMap.values(team.members)]
      .toSorted((a, b) => a.proposals.latest.entry - b.proposals.latest.entry)
      .map((member) => memberCard(request, team, inRole(member, now), practice)),
    binomes: binomesOf(request, findings, team),
    people: everyone(snapshot),
    candidates: everyone(snapshot).filter((card) => !inForce.has(card.person)),
    annex: annexView(request, id, version.annex),
    figures: figuresOf(request, id),
    points: pointsView(request, id),
    attestations: attestationCards(request, id).filter((card) =>
      mayReadResultsOf(standing, card.person),
    ),
    modules: version.modules,
    cadre: version.cadre,
    remarks: version.remarks.map(({ text, strength }) => ({ text, strength })),
    learned: learnedTexts(workspace, id, now.day),
    forecast: forecastOf(request, team, planned),
    miseEnOeuvre: miseEnOeuvreOn(workspace.activation, id, now)?.effective ?? null,
    me: meIn(request, id),
  };
};
