import {
  miseEnOeuvreOn,
  type PractisedType,
  practiceOn,
  stopOn,
} from "../activation/Activation.ts";
import { suspensionOn } from "../declaration/Declaration.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { isInTeamBy, membersOn, withdrawalOn } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { turn } from "./Gate.ts";
import { bearsOn, binomeReadiness, missingOf, readiness } from "./readiness.ts";
import { isResumed } from "./repriseVerdict.ts";
import { declarationsOfDay, startOf, type StartOfPractice } from "./startOfPractice.ts";
import { judgedBy } from "./textOn.ts";

/**
 * First line: was a decision in force? A later correction never makes it not have been.
 * `types`: those it names that had not lapsed; none where the protocol tells none apart.
 */
export type InPractice = {
  readonly holds: boolean;
  readonly types: ReadonlyArray<PractisedType>;
  readonly since: LocalInstant | undefined;
  readonly why:
    | "in-practice"
    | "not-mis-en-oeuvre"
    | "not-started"
    | "stopped"
    | "withdrawn"
    | "suspended"
    | "lapsed"
    | "not-a-member";
  readonly evidence: ReadonlyArray<EntryRef>;
};

/**
 * Second and third lines: did the conditions hold? Texts alone conclude; what the ARS is used to asking and internal rules are told apart (j13).
 * `actTypes`: those they held for, by the texts and by all rules; none where the protocol tells none apart.
 * `onDeclaration`: whether something of it is shown by a reprise alone, with no piece (j24).
 * `isRecorded`: whether what was known named them in the team at all; where it did not, nothing is concluded of them.
 */
export type ConditionsHeld = {
  readonly isRecorded: boolean;
  readonly byTexts: boolean;
  readonly byAllRules: boolean;
  readonly actTypes: {
    readonly byTexts: ReadonlyArray<Code>;
    readonly byAllRules: ReadonlyArray<Code>;
  };
  readonly with: ReadonlyArray<PersonId>;
  readonly missingByTexts: ReadonlyArray<Finding>;
  readonly missingByArsPractice: ReadonlyArray<Finding>;
  readonly missingByInternalRules: ReadonlyArray<Finding>;
  readonly onDeclaration: boolean;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** Three lines about one delegate, never merged. `declared`: the deposit that names them by the end of that day. */
export type AsOfAnswer = {
  readonly delegate: PersonId;
  readonly declared: StartOfPractice | undefined;
  readonly inPractice: InPractice;
  readonly heldAsKnownThen: ConditionsHeld;
  readonly heldAsKnownToday: ConditionsHeld;
};

const ofMember = (findings: ReadonlyArray<Finding>, person: PersonId): ReadonlyArray<Finding> =>
  findings.filter(({ subject }) => subject.kind === "member" && subject.person === person);

const inPracticeOn = (
  workspace: Workspace,
  team: TeamId,
  delegate: PersonId,
  on: LocalInstant,
  lapsedOfAll: ReadonlyArray<Finding>,
): InPractice => {
  const no = (why: InPractice["why"], evidence: ReadonlyArray<EntryRef> = []): InPractice => ({
    holds: false,
    types: [],
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
  if (practice === undefined) {
    const stop = stopOn(workspace.activation, team, delegate, on);
    return stop === undefined ? no("not-started", [mise.entry]) : no("stopped", [stop.entry]);
  }
  const suspension = suspensionOn(workspace.declaration, team, on);
  if (suspension !== undefined) return no("suspended", [suspension.entry]);
  const lapsed = ofMember(lapsedOfAll, delegate);
  const whole = lapsed.find(({ actType }) => actType === null);
  const types = practice.types.filter((one) =>
    lapsed.every(({ actType }) => actType !== one.actType),
  );
  const isOver = whole !== undefined || (practice.types.length > 0 && types.length === 0);
  if (isOver) return no("lapsed", (whole ?? lapsed[0])?.evidence);
  return {
    holds: true,
    types,
    since: practice.since,
    why: "in-practice",
    evidence: [mise.entry, ...practice.evidence],
  };
};

const unrecorded: ConditionsHeld = {
  isRecorded: false,
  byTexts: false,
  byAllRules: false,
  actTypes: { byTexts: [], byAllRules: [] },
  with: [],
  missingByTexts: [],
  missingByArsPractice: [],
  missingByInternalRules: [],
  onDeclaration: false,
  evidence: [],
};

const isArsPractice = ({ ofTexts, basis }: Finding): boolean =>
  !ofTexts && basis === "pratique-ars";

const eachOnce = (codes: ReadonlyArray<Code>): ReadonlyArray<Code> =>
  [...new Set(codes)].toSorted();

type HeldFor = (delegate: PersonId) => ConditionsHeld;

/** The smallest team is one delegate and one delegant together: every binôme of theirs was dissolved (R17, j17). */
const withoutBinome = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
): ReadonlyArray<Finding> =>
  findings.flatMap((finding) =>
    finding.kind === "minimum-team" && finding.subject.kind === "team"
      ? [
          {
            ...finding,
            subject: {
              kind: "member" as const,
              team: finding.subject.team,
              person: delegate,
              role: "delegate" as const,
            },
            status: "unmet" as const,
            measure: null,
            missing: "binome-dissolved" as const,
            turnOf: turn.delegants,
            parts: [],
          },
        ]
      : [],
  );

/** What a delegate with nobody to practise with lacks; the texts never let them alone. */
const lackedAlone = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
): ReadonlyArray<Finding> => {
  const missing = missingOf(findings, delegate, "practice");
  return missing.some((each) => each.ofTexts)
    ? missing
    : [...missing, ...withoutBinome(findings, delegate)];
};

/** Judged with the delegant who lacks least: a delegate needs one binôme, not all. */
const conditionsHeld = (findings: ReadonlyArray<Finding>): HeldFor => {
  const pairsOf = Map.groupBy(binomeReadiness(findings, "practice"), ({ delegate }) => delegate);
  const bearing = Map.groupBy(findings, bearsOn);
  const ofTexts = (missing: ReadonlyArray<Finding>) => missing.filter((each) => each.ofTexts);
  return (delegate) => {
    const pairs = pairsOf.get(delegate) ?? [];
    const [closest] = pairs.toSorted(
      (a, b) =>
        ofTexts(a.missing).length - ofTexts(b.missing).length ||
        a.missing.length - b.missing.length,
    );
    const missing = closest?.missing ?? lackedAlone(findings, delegate);
    const beside =
      closest === undefined ? [] : [closest.delegant, keyOf(closest.delegant, delegate)];
    const theirs = ["everyone", delegate, ...beside].flatMap((whom) => bearing.get(whom) ?? []);
    return {
      isRecorded: true,
      byTexts: closest !== undefined && ofTexts(missing).length === 0,
      byAllRules: closest?.missing.length === 0,
      actTypes: {
        byTexts: eachOnce(pairs.flatMap((pair) => pair.byTexts)),
        byAllRules: eachOnce(pairs.flatMap((pair) => pair.actTypes)),
      },
      with: pairs
        .filter((pair) => ofTexts(pair.missing).length === 0)
        .map(({ delegant }) => delegant),
      missingByTexts: ofTexts(missing),
      missingByArsPractice: missing.filter(isArsPractice),
      missingByInternalRules: missing.filter((each) => !each.ofTexts && !isArsPractice(each)),
      onDeclaration: theirs.some((finding) => finding.proof === "declared" && holds(finding)),
      evidence: [...new Set(theirs.flatMap(({ evidence }) => evidence))].toSorted((a, b) => a - b),
    };
  };
};

/**
 * What stands today, held on their declaration, for those a confirmed reprise speaks for before the workspace (j24);
 * nothing where it speaks for nobody then.
 */
const heldOnDeclaration = (
  workspace: Workspace,
  team: TeamId,
  delegates: ReadonlyArray<PersonId>,
  on: LocalInstant,
): HeldFor | undefined => {
  const { latest } = workspace.clock;
  return latest !== undefined &&
    delegates.some((delegate) => isResumed(workspace, team, delegate, on))
    ? conditionsHeld(readiness(workspace, team, latest))
    : undefined;
};

/** From when each delegate declared by the end of that day could practise, hour and rule (j26). */
const declaredOnDay = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ((delegate: PersonId) => StartOfPractice | undefined) => {
  const version = judgedBy(workspace, team, on)?.version;
  const declared = declarationsOfDay(workspace, team, on);
  return (delegate) => {
    const deposit = declared.get(keyOf(delegate, "delegate"));
    return deposit === undefined || version === undefined ? undefined : startOf(version, deposit);
  };
};

/** Delegates of a team by an instant: who came later is not asked of, unless a deposit or a reprise speaks for them then. */
const delegatesBy = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
  declaredOf: (delegate: PersonId) => StartOfPractice | undefined,
): ReadonlyArray<PersonId> => {
  const known = at(workspace.teams.teams, team);
  return (known === undefined ? [] : membersOn(known, on))
    .filter(
      (member) =>
        member.role === "delegate" &&
        (isInTeamBy(member, on) ||
          declaredOf(member.person) !== undefined ||
          isResumed(workspace, team, member.person, on)),
    )
    .map(({ person }) => person);
};

/** Whether a workspace names someone in a team. */
const isRecordedIn = ({ teams }: Workspace, team: TeamId, person: PersonId): boolean => {
  const known = at(teams.teams, team);
  return known !== undefined && at(known.members, person) !== undefined;
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
  const declaredOf = declaredOnDay(knownToday, team, on);
  const delegates = delegatesBy(knownToday, team, on, declaredOf);
  const then = readiness(knownThen, team, on);
  const lapsed = then.filter(({ status }) => status === "lapsed");
  const heldThen = conditionsHeld(then);
  const heldToday =
    knownToday === knownThen ? heldThen : conditionsHeld(readiness(knownToday, team, on));
  const resumed = heldOnDeclaration(knownToday, team, delegates, on);
  return delegates.map((delegate) => ({
    delegate,
    declared: declaredOf(delegate),
    inPractice: inPracticeOn(knownToday, team, delegate, on, lapsed),
    heldAsKnownThen: isRecordedIn(knownThen, team, delegate) ? heldThen(delegate) : unrecorded,
    heldAsKnownToday:
      resumed !== undefined && isResumed(knownToday, team, delegate, on)
        ? { ...resumed(delegate), onDeclaration: true }
        : heldToday(delegate),
  }));
};
