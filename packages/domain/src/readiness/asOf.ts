import { miseEnOeuvreOn, practiceOn } from "../activation/Activation.ts";
import { suspensionOn } from "../declaration/Declaration.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { membersOn, withdrawalOn } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { binomeReadiness, readiness } from "./readiness.ts";
import { isResumed } from "./repriseVerdict.ts";

/** First line: was a decision in force? A later correction never makes it not have been. */
export type InPractice = {
  readonly holds: boolean;
  readonly since: LocalInstant | undefined;
  readonly why:
    | "in-practice"
    | "not-mis-en-oeuvre"
    | "not-started"
    | "withdrawn"
    | "suspended"
    | "lapsed"
    | "not-a-member";
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** Second and third lines: did the conditions hold? Texts conclude, internal rules are told apart (j13). */
export type ConditionsHeld = {
  readonly byTexts: boolean;
  readonly byAllRules: boolean;
  readonly with: ReadonlyArray<PersonId>;
  readonly missingByTexts: ReadonlyArray<Finding>;
  readonly missingByInternalRules: ReadonlyArray<Finding>;
  readonly onDeclaration: boolean;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** Three lines about one delegate, never merged. */
export type AsOfAnswer = {
  readonly delegate: PersonId;
  readonly inPractice: InPractice;
  readonly heldAsKnownThen: ConditionsHeld;
  readonly heldAsKnownToday: ConditionsHeld;
};

const lapsedFor = (findings: ReadonlyArray<Finding>, delegate: PersonId): Finding | undefined =>
  findings.find(
    ({ status, subject }) =>
      status === "lapsed" && subject.kind === "member" && subject.person === delegate,
  );

const inPracticeOn = (
  workspace: Workspace,
  team: TeamId,
  delegate: PersonId,
  on: LocalInstant,
  findings: ReadonlyArray<Finding>,
): InPractice => {
  const no = (why: InPractice["why"], evidence: ReadonlyArray<EntryRef> = []): InPractice => ({
    holds: false,
    since: undefined,
    why,
    evidence,
  });
  const known = at(workspace.teams.teams, team);
  const member = known === undefined ? undefined : at(known.members, delegate);
  if (member === undefined) return no("not-a-member");
  const mise = miseEnOeuvreOn(workspace.activation, team, on);
  if (mise === undefined) return no("not-mis-en-oeuvre");
  const withdrawal = withdrawalOn(member, on);
  if (withdrawal !== undefined) return no("withdrawn", [withdrawal.entry]);
  const practice = practiceOn(workspace.activation, team, delegate, on);
  if (practice === undefined) return no("not-started", [mise.entry]);
  const suspension = suspensionOn(workspace.declaration, team, on);
  if (suspension !== undefined) return no("suspended", [suspension.entry]);
  const lapsed = lapsedFor(findings, delegate);
  if (lapsed !== undefined) return no("lapsed", lapsed.evidence);
  return {
    holds: true,
    since: practice.effective,
    why: "in-practice",
    evidence: [mise.entry, practice.entry],
  };
};

const nobody: ConditionsHeld = {
  byTexts: false,
  byAllRules: false,
  with: [],
  missingByTexts: [],
  missingByInternalRules: [],
  onDeclaration: false,
  evidence: [],
};

/** Judged with the delegant who lacks least: a delegate needs one binôme, not all. */
const conditionsHeld = (findings: ReadonlyArray<Finding>, delegate: PersonId): ConditionsHeld => {
  const pairs = binomeReadiness(findings, "practice").filter((pair) => pair.delegate === delegate);
  const ofTexts = (missing: ReadonlyArray<Finding>) => missing.filter((each) => each.ofTexts);
  const [closest] = pairs.toSorted(
    (a, b) =>
      ofTexts(a.missing).length - ofTexts(b.missing).length || a.missing.length - b.missing.length,
  );
  const own = findings.filter(
    ({ subject }) => subject.kind === "member" && subject.person === delegate,
  );
  const missing = closest?.missing ?? [];
  const byTexts = closest !== undefined && ofTexts(missing).length === 0;
  return {
    ...nobody,
    byTexts,
    byAllRules: closest?.missing.length === 0,
    with: pairs
      .filter((pair) => ofTexts(pair.missing).length === 0)
      .map(({ delegant }) => delegant),
    missingByTexts: ofTexts(missing),
    missingByInternalRules: missing.filter((each) => !each.ofTexts),
    onDeclaration: own.some(({ proof, status }) => proof === "declared" && status === "met"),
    evidence: [...new Set(own.flatMap(({ evidence }) => evidence))].toSorted((a, b) => a - b),
  };
};

/**
 * What stands for a delegate on an instant: the findings of that instant, or, before the workspace and for those a
 * confirmed reprise speaks for, what stands today, held on their declaration (j24).
 */
const heldToday = (
  workspace: Workspace,
  team: TeamId,
  delegate: PersonId,
  on: LocalInstant,
  findings: ReadonlyArray<Finding>,
): ConditionsHeld => {
  const { latest } = workspace.clock;
  return latest !== undefined && isResumed(workspace, team, delegate, on)
    ? {
        ...conditionsHeld(readiness(workspace, team, latest), delegate),
        onDeclaration: true,
      }
    : conditionsHeld(findings, delegate);
};

/**
 * Who could practise on an instant. `knownThen` is folded from the prefix known then, `knownToday` from all.
 * The first line is about decisions, read in what is known today of them; that something had lapsed is read in
 * what was known then, so that no later correction changes it.
 */
export const asOf = (
  knownToday: Workspace,
  knownThen: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<AsOfAnswer> => {
  const today = readiness(knownToday, team, on);
  const then = readiness(knownThen, team, on);
  const known = at(knownToday.teams.teams, team);
  const everyone = known === undefined ? [] : membersOn(known, on);
  return everyone
    .filter(({ role }) => role === "delegate")
    .map(({ person: delegate }) => ({
      delegate,
      inPractice: inPracticeOn(knownToday, team, delegate, on, then),
      heldAsKnownThen: conditionsHeld(then, delegate),
      heldAsKnownToday: heldToday(knownToday, team, delegate, on, today),
    }));
};
