import type { LedgerView } from "@coopilote/contract/training/answers.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Minutes, minutesBetween } from "@coopilote/domain/kernel/time.ts";
import { mannerOf } from "@coopilote/domain/readiness/attestations.ts";
import { engagedRole } from "@coopilote/domain/readiness/engaged.ts";
import { plannedSessions } from "@coopilote/domain/readiness/forecast.ts";
import { ledger, ledgerHash } from "@coopilote/domain/readiness/ledger.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { membersOn } from "@coopilote/domain/teams/Team.ts";
import { formateurId } from "@coopilote/domain/training/facts.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { cardOf, textIn } from "../people/names.ts";
import { attestationCards } from "../teams/attestationCards.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { assessmentLines } from "./assessmentLines.ts";
import { trainingStanding } from "./trainingStanding.ts";

type Seen = Pick<ViewRequest, "snapshot" | "now">;

/** Minutes that sessions still to be held or closed would give someone for a team's protocol. */
export const plannedFor = (
  { snapshot }: Pick<ViewRequest, "snapshot">,
  team: TeamId,
  person: PersonId,
): LedgerView["planned"] => {
  const protocol = at(snapshot.workspace.teams.teams, team)?.protocol;
  return plannedSessions(snapshot.workspace, team)
    .filter(({ enrolled }) => HashMap.has(enrolled, person))
    .flatMap((session) => {
      const [first] = sequencesOf(session.segments);
      const own = session.segments.filter(
        (segment) =>
          segment.protocols.some((known) => known === protocol) &&
          !segment.formateurs.some((formateur) => formateurId(formateur) === person),
      );
      return first === undefined
        ? []
        : [
            {
              session: session.session,
              title: textIn(snapshot, session.title),
              from: first.from,
              minutes: Minutes.make(
                own.reduce((total, { from, to }) => total + minutesBetween(from, to), 0),
              ),
            },
          ];
    });
};

const autoformationsOf = ({ snapshot }: Seen, person: PersonId, protocol: string) =>
  [...recall(at(snapshot.workspace.training.autoformationsOf, person))]
    .flatMap((id) => at(snapshot.workspace.training.autoformations, id) ?? [])
    .filter((each) => each.protocol === protocol)
    .map(({ autoformation, module, nominal, completed, confirmed, proof, document }) => ({
      autoformation,
      module,
      nominal,
      completed,
      confirmed: confirmed !== undefined,
      proof,
      document,
    }));

const externalsOf = ({ snapshot }: Seen, person: PersonId, protocol: string) =>
  [...recall(at(snapshot.workspace.training.externalsOf, person))]
    .flatMap((id) => at(snapshot.workspace.training.externals, id) ?? [])
    .filter((each) => each.protocol === protocol)
    .map(({ training, organisme, total, issued, accepted, document }) => ({
      training,
      organisme: textIn(snapshot, organisme),
      total,
      issued,
      accepted: accepted !== undefined,
      document,
    }));

/** Delegants engaged in a team now. */
const delegantsOf = ({ snapshot, now }: Seen, team: TeamId): ReadonlyArray<PersonId> => {
  const known = at(snapshot.workspace.teams.teams, team);
  return known === undefined
    ? []
    : membersOn(known, now)
        .map(({ person }) => person)
        .filter((person) => engagedRole(snapshot.workspace, known, person, now) === "delegant");
};

/** The very ledger of the gate and of the attestation, with what is planned; to a peer there is none. */
export const ledgerView = (
  request: ViewRequest,
  team: TeamId,
  person: PersonId,
): LedgerView | undefined => {
  const { snapshot, now, standing, sha256 } = request;
  const { workspace } = snapshot;
  const judged = judgedBy(workspace, team, now);
  if (judged === undefined || at(workspace.people.people, person) === undefined) return undefined;
  if (!mayReadResultsOf(standing, person)) return undefined;
  const own = ledger(workspace, person, judged.version, now, team);
  const cited = new Set(
    own.lines.flatMap(({ origin, refused }) => [
      ...(origin.kind === "session" ? [origin.session] : []),
      ...refused.flatMap(({ session }) => session ?? []),
    ]),
  );
  const isSelf = request.person === person;
  const isDelegant = standing.engagedIn(team) === "delegant";
  return {
    version: workspace.version,
    today: now,
    person: cardOf(snapshot, person),
    team,
    title: judged.version.shortTitle,
    ledger: own,
    hash: ledgerHash(sha256, own),
    ...trainingStanding(request, {
      team,
      person,
      version: judged.version,
      ledger: own,
      findings: readiness(workspace, team, now),
    }),
    planned: plannedFor(request, team, person),
    sessions: [...cited].flatMap((session) => {
      const known = at(workspace.training.sessions, session);
      return known === undefined ? [] : [{ session, title: textIn(snapshot, known.title) }];
    }),
    modules: judged.version.modules,
    autoformations: autoformationsOf(request, person, judged.version.protocol),
    externals: externalsOf(request, person, judged.version.protocol),
    attestations: attestationCards(request, team).filter((card) => card.person === person),
    assessments: assessmentLines(request, person, judged.version.protocol),
    manners: delegantsOf(request, team).map((delegant) => ({
      delegant,
      manner: mannerOf(workspace, own, delegant),
    })),
    mayAttest: isDelegant && !isSelf,
    mayConfirm: standing.isEngagedDelegantSomewhere() && !isSelf,
    mayRecord: isSelf || standing.manages || standing.isDelegantSomewhere(),
    isSelf,
  };
};
