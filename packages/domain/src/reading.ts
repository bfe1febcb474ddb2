import type { PersonId, TeamId } from "./kernel/ids.ts";
import type { LocalInstant } from "./kernel/time.ts";
import { answersForStructure } from "./Policy.ts";
import type { Scope } from "./dossier/Scope.ts";
import type { Finding, KindName } from "./protocols/Finding.ts";
import { withheldRequirement } from "./protocols/withheld.ts";
import { type Forecast, foretold } from "./readiness/forecast.ts";
import type { TeamStep } from "./readiness/teamSteps.ts";
import type { Standing } from "./Standing.ts";
import { membersOn, type Team } from "./teams/Team.ts";

/**
 * Whose hours, assessments, attestations and number someone may read: their own, those of the teams where they are
 * delegant, everyone's for who manages, declares or answers for the structure. Never a peer's.
 */
export const mayReadResultsOf = (standing: Standing, person: PersonId): boolean =>
  standing.person === person ||
  standing.isDelegantOf(person) ||
  answersForStructure(standing) !== undefined;

/** Whether someone may read the results of every delegate of a team. */
export const mayReadDelegatesIn = (standing: Standing, team: Team, now: LocalInstant): boolean =>
  membersOn(team, now).every(
    ({ person, role }) => role !== "delegate" || mayReadResultsOf(standing, person),
  );

/**
 * Of whom someone may read a dossier: of all, who answers for the structure; of their team, its engaged delegants;
 * of themselves, anyone: it is the proof they carry.
 */
export const mayReadDossier = (standing: Standing, scope: Scope): boolean =>
  answersForStructure(standing) !== undefined ||
  (scope.kind === "team" && standing.engagedIn(scope.team) === "delegant") ||
  (scope.kind === "person" && scope.person === standing.person);

/**
 * Whether someone may read what the responsable légal swore over a list of a team, which carries their number and how they
 * signed: who answers for the structure, and the engaged delegants of that team.
 */
export const mayReadStatement = (standing: Standing, team: TeamId): boolean =>
  answersForStructure(standing) !== undefined || standing.engagedIn(team) === "delegant";

/** Whether someone may take a dossier away as an archive: it carries every line of the register, without names. */
export const mayTakeRegister = (standing: Standing): boolean =>
  answersForStructure(standing) !== undefined;

const results = new Set<string | null>([
  "training-minutes",
  "training-days",
  "training-sessions",
  "training-completion",
  "attested",
  "assessment",
  "supervised-practice",
  "member-document",
  "field-experience",
  "diploma-experience",
  "prior-acts",
  "working-time",
  "employer-agreement",
  "upkeep",
] satisfies ReadonlyArray<KindName>);

const isResult = ({ kind, parts }: Finding): boolean =>
  parts.length === 0 ? results.has(kind) : parts.some(isResult);

const isReadableBy = (standing: Standing, finding: Finding): boolean =>
  finding.subject.kind !== "member" ||
  mayReadResultsOf(standing, finding.subject.person) ||
  !isResult(finding);

/** Findings without the results of those whose results someone may not read. */
export const readableBy = (
  standing: Standing,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => findings.filter((finding) => isReadableBy(standing, finding));

/** Whether some of these findings are results that someone may not read. */
export const isWithheldFrom = (standing: Standing, findings: ReadonlyArray<Finding>): boolean =>
  findings.some((finding) => !isReadableBy(standing, finding));

/** A forecast of those alone whose results someone may read: its first day is no colleague's. */
export const forecastReadableBy = (standing: Standing, known: Forecast): Forecast => ({
  ...foretold(
    known.steps.map((step) => ({
      ...step,
      trained: step.trained.filter((person) => mayReadResultsOf(standing, person)),
    })),
  ),
  stillNeeded: readableBy(standing, known.stillNeeded),
});

/** The steps of a team: how many of its delegates are trained is for who may read them all. */
export const stepsReadableBy = (
  standing: Standing,
  team: Team,
  now: LocalInstant,
  steps: ReadonlyArray<TeamStep>,
): ReadonlyArray<TeamStep> =>
  mayReadDelegatesIn(standing, team, now)
    ? steps
    : steps.map((step) => (step.step === "train" ? { ...step, done: null, of: null } : step));

/** That something of a colleague is missing, and whose turn it is; never what. */
const withheld = ({ subject, bites, turnOf }: Finding): Finding => ({
  requirement: withheldRequirement,
  part: null,
  kind: null,
  subject,
  actType: null,
  status: "unmet",
  bites,
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: null,
  turnOf,
  nextStep: null,
  basis: "coopilote",
  strength: "a-verifier",
  source: { title: "", anchor: "" },
  ofTexts: false,
  parts: [],
});

/** Findings as someone may be told them: of others' results, once a person, that something is missing and whose turn it is. */
export const toldTo = (
  standing: Standing,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => {
  const told = findings.map((finding) =>
    isReadableBy(standing, finding) ? finding : withheld(finding),
  );
  const asOne = (finding: Finding): string => JSON.stringify([finding.subject, finding.turnOf]);
  return told.filter(
    (finding, index) =>
      finding.requirement !== withheldRequirement ||
      told.findIndex(
        (other) => other.requirement === withheldRequirement && asOne(other) === asOne(finding),
      ) === index,
  );
};

/** Invariant: what a refusal calls `missing` are findings. */
const carriesFindings = (
  refusal: object,
): refusal is { readonly missing: ReadonlyArray<Finding> } =>
  "missing" in refusal && Array.isArray(refusal.missing);

/** A refusal as whoever asked may read it: of others' results, that something is missing and whose turn it is. */
export const refusalReadableBy = <R extends object>(standing: Standing, refusal: R): R =>
  carriesFindings(refusal) ? { ...refusal, missing: toldTo(standing, refusal.missing) } : refusal;
