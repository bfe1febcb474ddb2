import { miseEnOeuvreOn, practiceOn, stopOn } from "../activation/Activation.ts";
import { declaredOn, requestsAwaited, suspensionOn } from "../declaration/Declaration.ts";
import { departuresOn } from "../declaration/departures.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import type { Finding, KindName } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { type MemberInRole, membersOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { engagedRole } from "./engaged.ts";

/** What keeps a step that was passed from being done, since a local day. */
export type Pending = {
  readonly what: "ars-request" | "departure" | "suspended" | "stopped";
  readonly since: Day;
};

/**
 * One of the five steps of a team; `done` of `of` people, where it is theirs to pass.
 * `now`: not done, and begun or the first that is not done.
 */
export type TeamStep = {
  readonly step: "choose" | "volunteers" | "train" | "declare" | "practise";
  readonly state: "done" | "now" | "later";
  readonly since: LocalInstant | null;
  readonly done: number | null;
  readonly of: number | null;
  readonly pending: Pending | null;
};

const leavesOf = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leavesOf);

const learnt: ReadonlySet<string | null> = new Set<string | null>([
  "training-minutes",
  "training-days",
  "training-sessions",
  "training-completion",
  "attested",
  "assessment",
  "supervised-practice",
] satisfies ReadonlyArray<KindName>);

/** What is asked of someone's training before they practise. */
const trainingOf = (findings: ReadonlyArray<Finding>, person: PersonId): ReadonlyArray<Finding> =>
  findings.filter(
    (finding) =>
      finding.subject.kind === "member" &&
      finding.subject.person === person &&
      finding.bites !== "after-start" &&
      finding.status !== "not-applicable" &&
      leavesOf(finding).some(({ kind }) => learnt.has(kind)),
  );

/** All that is asked holds, for a type of act at least where they are told apart (j10). */
const isTrained = (asked: ReadonlyArray<Finding>): boolean => {
  const byType = Map.groupBy(asked, ({ actType }) => actType);
  const types = [...byType.keys()].filter((actType) => actType !== null);
  const allHold = (actType: Finding["actType"]) => (byType.get(actType) ?? []).every(holds);
  return allHold(null) && (types.length === 0 || types.some(allHold));
};

const isUnderWay = (asked: ReadonlyArray<Finding>): boolean =>
  asked.flatMap(leavesOf).some((leaf) => (leaf.measure?.have ?? 0) > 0);

/** The step a team is at: the furthest of those under way, else the last. */
export const currentStep = (steps: ReadonlyArray<TeamStep>): TeamStep["step"] =>
  (steps.findLast(({ state }) => state === "now") ?? steps.at(-1))?.step ?? "choose";

/** Whether everyone concerned passed, and there is someone of each role where both must. */
const areAll = (
  concerned: ReadonlyArray<MemberInRole>,
  passed: ReadonlyArray<MemberInRole>,
  roles: ReadonlyArray<MemberInRole["role"]>,
): boolean =>
  passed.length === concerned.length &&
  roles.every((role) => passed.some((member) => member.role === role));

type Passed = Omit<TeamStep, "state" | "since" | "pending"> &
  Partial<Pick<TeamStep, "since" | "pending">> & {
    readonly isDone: boolean;
    readonly isBegun: boolean;
  };

const withStates = (steps: ReadonlyArray<Passed>): ReadonlyArray<TeamStep> => {
  const isDone = (step: Passed) => step.isDone && (step.pending ?? null) === null;
  const first = steps.findIndex((step) => !isDone(step));
  const stateOf = (step: Passed, index: number): TeamStep["state"] => {
    if (isDone(step)) return "done";
    return index === first || step.isBegun ? "now" : "later";
  };
  return steps.map((step, index) => ({
    step: step.step,
    state: stateOf(step, index),
    since: step.since ?? null,
    done: step.done,
    of: step.of,
    pending: step.pending ?? null,
  }));
};

/** A departure that is to be declared first, then a request of the ARS that awaits its answer (R51, R52). */
const declarationPending = (
  workspace: Workspace,
  team: Team,
  now: LocalInstant,
): Pending | null => {
  const left = departuresOn(workspace, team, now).findLast(({ toDeclare }) => toDeclare);
  if (left !== undefined) return { what: "departure", since: left.at.day };
  const [asked] = requestsAwaited(workspace.declaration, team.team, now.day);
  return asked === undefined ? null : { what: "ars-request", since: asked.on };
};

/** A suspension by the ARS, or a stop of everyone who had begun (R53, j34). */
const practicePending = (
  { activation, declaration }: Workspace,
  { team }: Team,
  delegates: ReadonlyArray<MemberInRole>,
  now: LocalInstant,
): Pending | null => {
  const suspension = suspensionOn(declaration, team, now);
  if (suspension !== undefined) return { what: "suspended", since: suspension.from.day };
  if (delegates.some(({ person }) => practiceOn(activation, team, person, now) !== undefined))
    return null;
  const stops = delegates.flatMap(({ person }) => stopOn(activation, team, person, now) ?? []);
  const [latest] = stops.toSorted((a, b) => b.effective.at - a.effective.at);
  return latest === undefined ? null : { what: "stopped", since: latest.effective.day };
};

/**
 * The five steps in the field's words, with what is done of each: one that several must pass is done once everyone
 * in the team whom it concerns has passed it, and nothing about it is pending. Practising is done from the first
 * delegate who practises on: the others join when they are ready.
 */
export const teamSteps = (
  workspace: Workspace,
  team: Team,
  now: LocalInstant,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<TeamStep> => {
  const { activation, declaration } = workspace;
  const members = membersOn(team, now);
  const delegates = members.filter(({ role }) => role === "delegate");
  const engaged = members.filter(
    ({ person }) => engagedRole(workspace, team, person, now) !== undefined,
  );
  const learning = members
    .map((member) => ({ ...member, asked: trainingOf(findings, member.person) }))
    .filter(({ asked }) => asked.length > 0);
  const trained = learning.filter(({ asked }) => isTrained(asked));
  const declared = members.filter(
    ({ person, role }) => declaredOn(declaration, team.team, person, role, now) !== undefined,
  );
  const practising = delegates.filter(
    ({ person }) => practiceOn(activation, team.team, person, now) !== undefined,
  );
  const mise = miseEnOeuvreOn(activation, team.team, now);
  const both = ["delegant", "delegate"] as const;
  const counts = (step: TeamStep["step"], done: number, of: number) => ({
    step,
    done,
    of,
    isBegun: done > 0,
  });
  return withStates([
    { step: "choose", isDone: true, isBegun: true, since: team.formed.at, done: null, of: null },
    {
      ...counts("volunteers", engaged.length, members.length),
      isDone: areAll(members, engaged, both),
    },
    {
      ...counts("train", trained.length, learning.length),
      isDone: delegates.length > 0 && areAll(learning, trained, []),
      isBegun: learning.some(({ asked }) => isTrained(asked) || isUnderWay(asked)),
    },
    {
      ...counts("declare", declared.length, members.length),
      isDone: areAll(members, declared, both),
      pending: declarationPending(workspace, team, now),
    },
    {
      ...counts("practise", practising.length, delegates.length),
      isDone: mise !== undefined && practising.length > 0,
      isBegun: mise !== undefined,
      since: mise?.effective ?? null,
      pending: mise === undefined ? null : practicePending(workspace, team, delegates, now),
    },
  ]);
};
