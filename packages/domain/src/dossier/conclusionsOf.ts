import { HashMap } from "effect";
import { declaredOn } from "../declaration/Declaration.ts";
import { canonical } from "../journal/canonical.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { Sha256 } from "../journal/hmac.ts";
import { lastWhere } from "../kernel/History.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { asOf, type AsOfAnswer } from "../readiness/asOf.ts";
import { attestationOn } from "../readiness/attestations.ts";
import type { ConditionsHeld } from "../readiness/conditionsHeld.ts";
import { ledgerHash, ledgers } from "../readiness/ledger.ts";
import { readiness } from "../readiness/readiness.ts";
import { judgedBy } from "../readiness/textOn.ts";
import { membersOn } from "../teams/Team.ts";
import { formateurId } from "../training/facts.ts";
import { sheetHash } from "../training/sheet.ts";
import { sequencesOf, type TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import type { Concluded, Conclusions } from "./Conclusions.ts";
import type { Scope } from "./Scope.ts";
import { finished, type Steps } from "./Steps.ts";

type Team = Conclusions["teams"][number];
type Sheet = Conclusions["sheets"][number];
type Delegate = Team["delegates"][number];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ordered = (evidence: ReadonlyArray<EntryRef>): ReadonlyArray<EntryRef> =>
  [...new Set(evidence)].toSorted((a, b) => a - b);

const concluded = (findings: ReadonlyArray<Finding>): ReadonlyArray<Concluded> =>
  findings
    .map(({ requirement, part, subject, actType, status, ofTexts, evidence }) => ({
      requirement,
      part,
      subject,
      actType,
      status,
      ofTexts,
      evidence: ordered(evidence),
    }))
    .toSorted((a, b) => byCodeUnits(canonical(a), canonical(b)));

const heldAs = (held: ConditionsHeld): Delegate["heldAsKnownThen"] => ({
  isRecorded: held.isRecorded,
  byTexts: held.byTexts,
  byAllRules: held.byAllRules,
  onDeclaration: held.onDeclaration,
  missingByTexts: concluded(held.missingByTexts),
  missingByArsPractice: concluded(held.missingByArsPractice),
  missingByInternalRules: concluded(held.missingByInternalRules),
  evidence: ordered(held.evidence),
});

/** Whom a dossier answers for among the members of its teams. */
type Answers = (person: PersonId) => boolean;

const answersFor =
  (scope: Scope): Answers =>
  (person) =>
    scope.kind !== "person" || person === scope.person;

const bearsOnly = ({ subject }: Finding, answers: Answers): boolean => {
  if (subject.kind === "member") return answers(subject.person);
  if (subject.kind === "binome") return answers(subject.delegant) || answers(subject.delegate);
  return true;
};

type Asked = {
  readonly today: Workspace;
  readonly knownThen: Workspace;
  readonly on: LocalInstant;
  readonly sha256: Sha256;
  readonly answers: Answers;
};

const findingsFor = (
  { today, on, answers }: Omit<Asked, "knownThen" | "sha256">,
  team: TeamId,
): ReadonlyArray<Finding> =>
  readiness(today, team, on).filter((finding) => bearsOnly(finding, answers));

/** What the gate finds of a team on an instant, of whom a scope answers for: what its conclusions are of. */
export const findingsIn = (
  today: Workspace,
  scope: Scope,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<Finding> => findingsFor({ today, on, answers: answersFor(scope) }, team);

const delegateOf = (
  { today, on, sha256 }: Asked,
  team: TeamId,
  version: ProtocolVersion,
): ((answer: AsOfAnswer) => Delegate) => {
  const ledgerOf = ledgers(today, version, on, team);
  return ({ delegate, inPractice, heldAsKnownThen, heldAsKnownToday }) => {
    const ledger = ledgerOf(delegate);
    const { holds, why, since, evidence } = inPractice;
    return {
      delegate,
      inPractice: { holds, why, since: since ?? null, evidence: ordered(evidence) },
      heldAsKnownThen: heldAs(heldAsKnownThen),
      heldAsKnownToday: heldAs(heldAsKnownToday),
      counted: ledger.counted,
      refused: ledger.refused,
      ledger: ledgerHash(sha256, ledger),
    };
  };
};

const membersOf = (
  { today, on, answers }: Asked,
  team: TeamId,
  version: ProtocolVersion,
): Team["members"] => {
  const known = at(today.teams.teams, team);
  return (known === undefined ? [] : membersOn(known, on))
    .filter(({ person }) => answers(person))
    .map(({ person, role }) => ({
      person,
      role,
      declared: declaredOn(today.declaration, team, person, role, on)?.at ?? null,
      attested: attestationOn(today, person, version.protocol, on)?.signature.at ?? null,
    }));
};

function* teamOf(asked: Asked, team: TeamId): Steps<ReadonlyArray<Team>> {
  const { today, knownThen, on, answers } = asked;
  const judged = judgedBy(today, team, on);
  if (judged === undefined) return [];
  const members = membersOf(asked, team, judged.version);
  yield members.length;
  const answered = asOf(today, knownThen, team, on).filter(({ delegate }) => answers(delegate));
  const told = delegateOf(asked, team, judged.version);
  const delegates: Array<Delegate> = [];
  for (const answer of answered) yield delegates.push(told(answer));
  const findings = concluded(findingsFor(asked, team));
  return [
    {
      team,
      members,
      delegates: delegates.toSorted((a, b) => byCodeUnits(a.delegate, b.delegate)),
      findings,
    },
  ];
}

const sheetOf =
  (sha256: Sha256) =>
  (session: TrainingSession): Sheet => ({
    session: session.session,
    shown: sheetHash(sha256, session),
    flags: (session.closing?.flags ?? [])
      .map(({ flag, level, sequence, person }) => ({
        flag,
        level,
        answered:
          lastWhere(
            session.explanations,
            (known) =>
              known.flag === flag && known.sequence === sequence && known.person === person,
          ) !== undefined,
      }))
      .toSorted((a, b) => byCodeUnits(canonical(a), canonical(b))),
  });

/** The teams a dossier answers for, by id. */
const teamsIn = ({ teams }: Workspace, scope: Scope): ReadonlyArray<TeamId> => {
  if (scope.kind === "session") return [];
  if (scope.kind === "team") return [scope.team];
  return [...HashMap.values(teams.teams)]
    .filter(({ members }) => scope.kind === "structure" || HashMap.has(members, scope.person))
    .map(({ team }) => team)
    .toSorted(byCodeUnits);
};

const takesPart = (session: TrainingSession, person: PersonId): boolean =>
  HashMap.has(session.enrolled, person) ||
  session.segments.some(({ formateurs }) =>
    formateurs.some((formateur) => formateurId(formateur) === person),
  );

const hasBegun = ({ segments }: TrainingSession, on: LocalInstant): boolean =>
  sequencesOf(segments).some(({ from }) => from.at <= on.at);

const isIn = (workspace: Workspace, scope: Scope, session: TrainingSession): boolean => {
  if (scope.kind === "structure") return true;
  if (scope.kind === "session") return session.session === scope.session;
  if (scope.kind === "person") return takesPart(session, scope.person);
  const team = at(workspace.teams.teams, scope.team);
  return (
    team !== undefined &&
    [...HashMap.keys(team.members)].some((person) => takesPart(session, person))
  );
};

/** The sessions of a scope begun by an instant and not cancelled, by id. */
export const sessionsIn = (
  workspace: Workspace,
  scope: Scope,
  on: LocalInstant,
): ReadonlyArray<TrainingSession> =>
  [...HashMap.values(workspace.training.sessions)]
    .filter(
      (session) =>
        session.cancelled === undefined && hasBegun(session, on) && isIn(workspace, scope, session),
    )
    .toSorted((a, b) => byCodeUnits(a.session, b.session));

/** Who could practise on an instant in each team of a scope, in the order of their ids. */
export const answersOn = (
  today: Workspace,
  knownThen: Workspace,
  scope: Scope,
  on: LocalInstant,
): ReadonlyArray<{ readonly team: TeamId; readonly answers: ReadonlyArray<AsOfAnswer> }> =>
  teamsIn(today, scope).map((team) => ({
    team,
    answers:
      judgedBy(today, team, on) === undefined
        ? []
        : asOf(today, knownThen, team, on).filter(({ delegate }) => answersFor(scope)(delegate)),
  }));

/** What the application answers of a scope on an instant, by ids alone: no seal is opened for it. Yields at each delegate. */
export function* concluding(
  today: Workspace,
  knownThen: Workspace,
  scope: Scope,
  on: LocalInstant,
  sha256: Sha256,
): Steps<Conclusions> {
  const asked = { today, knownThen, on, sha256, answers: answersFor(scope) };
  const teams: Array<Team> = [];
  for (const team of teamsIn(today, scope)) {
    teams.push(...(yield* teamOf(asked, team)));
    yield teams.length;
  }
  const sheets = sessionsIn(today, scope, on).map(sheetOf(sha256));
  return { format: "coopilote-conclusions.1", teams, sheets };
}

/** The same, at once. */
export const conclusionsOf = (...asked: Readonly<Parameters<typeof concluding>>): Conclusions =>
  finished(concluding(...asked));
