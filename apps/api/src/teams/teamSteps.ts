import { miseEnOeuvreOn, practiceOn } from "@coopilote/domain/activation/Activation.ts";
import { declaredOn } from "@coopilote/domain/declaration/Declaration.ts";
import { engagedRole } from "@coopilote/domain/readiness/engaged.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import type { Bites, Role } from "@coopilote/domain/protocols/Requirement.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import { binomeReadiness, missingFor } from "@coopilote/domain/readiness/readiness.ts";
import { membersOn, type Team } from "@coopilote/domain/teams/Team.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import type { TeamView } from "@coopilote/contract/teams/answers.ts";

type Step = TeamView["steps"][number];

const order: ReadonlyArray<Bites> = [
  "always",
  "before-declaration",
  "in-declaration",
  "before-practice",
  "after-start",
];

/** What keeps the readiest binôme from practice, in the order of the field; the team's own where there is no binôme. */
export const missingThings = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const [closest] = binomeReadiness(findings, "practice");
  const missing =
    closest?.missing ??
    missingFor(findings, "practice").filter(
      ({ subject }) => subject.kind === "structure" || subject.kind === "team",
    );
  return missing.toSorted((a, b) => order.indexOf(a.bites) - order.indexOf(b.bites));
};

const keyOfSubject = ({ subject }: Finding): string => JSON.stringify(subject);

const beforeDeclaring: ReadonlySet<Bites> = new Set<Bites>(["always", "before-declaration"]);

/** Hours or days still to be followed: nobody attests before they are. */
const isTraining = (finding: Finding): boolean => {
  const { missing } = decisive(finding);
  return missing === "hours-missing" || missing === "days-missing";
};

/** Whether a list could be prepared: it names a binôme that lacks nothing before (R25, j8). */
const isDeclarable = (findings: ReadonlyArray<Finding>): boolean =>
  binomeReadiness(findings, "declaration").some(({ missing }) => missing.length === 0);

/** What can be done now: what a subject lacks for a later step waits for what it lacks before. */
export const actionable = (
  missing: ReadonlyArray<Finding>,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => {
  const early = new Set(
    missing.filter(({ bites }) => beforeDeclaring.has(bites)).map(keyOfSubject),
  );
  const learning = new Set(missing.filter(isTraining).map(keyOfSubject));
  const canDeclare = isDeclarable(findings);
  return missing.filter((finding) => {
    const subject = keyOfSubject(finding);
    const { nextStep } = decisive(finding);
    if (nextStep === "attestTraining") return !learning.has(subject);
    if (nextStep === "prepareDeclaration" && !canDeclare) return false;
    return beforeDeclaring.has(finding.bites) || !early.has(subject);
  });
};

/** How many of the requirements asked of the readiest binôme hold; of types of act, its readiest and those it is ready for. */
export const provenThings = (
  findings: ReadonlyArray<Finding>,
): { readonly proven: number; readonly asked: number } => {
  const [closest] = binomeReadiness(findings, "practice");
  const types = [closest?.readiest, ...(closest?.actTypes ?? [])];
  const asked = findings.filter(
    ({ subject, status, actType }) =>
      status !== "not-applicable" &&
      (actType === null || types.includes(actType)) &&
      (subject.kind === "structure" ||
        subject.kind === "team" ||
        (closest !== undefined &&
          (subject.kind === "binome"
            ? subject.delegant === closest.delegant && subject.delegate === closest.delegate
            : subject.person === closest.delegant || subject.person === closest.delegate))),
  );
  return { asked: asked.length, proven: asked.filter(holds).length };
};

const leavesOf = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leavesOf);

/** Whom the gate finds trained: attested here, or declared so by a confirmed reprise (j24). */
const trainedIn = (findings: ReadonlyArray<Finding>): ReadonlySet<PersonId> =>
  new Set(
    findings
      .flatMap(leavesOf)
      .flatMap((leaf) =>
        leaf.kind === "attested" && leaf.subject.kind === "member" && holds(leaf)
          ? [leaf.subject.person]
          : [],
      ),
  );

/** The five steps in the field's words, with what is done of each. */
export const teamSteps = (
  workspace: Workspace,
  team: Team,
  now: LocalInstant,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Step> => {
  const members = membersOn(team, now);
  const delegates = members.filter(({ role }) => role === "delegate");
  const engaged = members.filter(
    ({ person }) => engagedRole(workspace, team, person, now) !== undefined,
  );
  const isEngaged = (role: Role) => engaged.some((member) => member.role === role);
  const known = trainedIn(findings);
  const trained = delegates.filter(({ person }) => known.has(person));
  const declared = members.filter(
    ({ person, role }) =>
      declaredOn(workspace.declaration, team.team, person, role, now) !== undefined,
  );
  const isDeclared = (role: Role) => declared.some((member) => member.role === role);
  const mise = miseEnOeuvreOn(workspace.activation, team.team, now);
  const practising = delegates.filter(
    ({ person }) => practiceOn(workspace.activation, team.team, person, now) !== undefined,
  );
  const steps: ReadonlyArray<Omit<Step, "state"> & { readonly isDone: boolean }> = [
    { step: "choose", isDone: true, since: team.formed.at, done: null, of: null },
    {
      step: "volunteers",
      isDone: isEngaged("delegant") && isEngaged("delegate"),
      since: null,
      done: engaged.length,
      of: members.length,
    },
    {
      step: "train",
      isDone: trained.length > 0 && trained.length === delegates.length,
      since: null,
      done: trained.length,
      of: delegates.length,
    },
    {
      step: "declare",
      isDone: isDeclared("delegant") && isDeclared("delegate"),
      since: null,
      done: declared.length,
      of: members.length,
    },
    {
      step: "practise",
      isDone: mise !== undefined && practising.length > 0,
      since: mise?.effective ?? null,
      done: practising.length,
      of: delegates.length,
    },
  ];
  const first = steps.findIndex(({ isDone }) => !isDone);
  return steps.map(({ isDone, ...step }, index) => ({
    ...step,
    state: isDone ? "done" : index === first ? "now" : "later",
  }));
};
