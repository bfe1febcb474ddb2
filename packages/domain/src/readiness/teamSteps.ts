import { miseEnOeuvreOn, practiceOn } from "../activation/Activation.ts";
import { declaredOn } from "../declaration/Declaration.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { Role } from "../protocols/Requirement.ts";
import { membersOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { engagedRole } from "./engaged.ts";

/** One of the five steps of a team; `done` of `of` people, where it is theirs to pass. */
export type TeamStep = {
  readonly step: "choose" | "volunteers" | "train" | "declare" | "practise";
  readonly state: "done" | "now" | "later";
  readonly since: LocalInstant | null;
  readonly done: number | null;
  readonly of: number | null;
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
): ReadonlyArray<TeamStep> => {
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
  const steps: ReadonlyArray<Omit<TeamStep, "state"> & { readonly isDone: boolean }> = [
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
