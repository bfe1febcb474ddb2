import {
  miseEnOeuvreOn,
  type Practice,
  type PractisedType,
  practiceOn,
  stopOn,
} from "../activation/Activation.ts";
import { suspensionOn, suspensionsLiftedBy } from "../declaration/Declaration.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { withdrawalOn } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";

/** A suspension by the ARS, and the instant from which it was lifted. */
export type Interruption = { readonly from: LocalInstant; readonly until: LocalInstant };

/**
 * First line: was a decision in force? A later correction never makes it not have been.
 * `types`: those it names that had not lapsed; none where the protocol tells none apart. `interruptions`: since it began.
 * `unrecorded`: a deposit names them, and nothing else is known here of them in the team.
 * Its evidence may be written after the instant, and never takes effect after it: both dates are shown (j26).
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
    | "unrecorded";
  readonly interruptions: ReadonlyArray<Interruption>;
  readonly evidence: ReadonlyArray<EntryRef>;
};

type Decided = Pick<Practice, "evidence"> & { readonly interruptions: InPractice["interruptions"] };

/** Suspensions that stopped a practice, lifted by then, and the entries that say so. */
const interruptionsOf = (
  { declaration }: Workspace,
  team: TeamId,
  { since }: Practice,
  on: LocalInstant,
): Decided => {
  const stopped = suspensionsLiftedBy(declaration, team, on).filter(
    ({ lifted }) => since.at < lifted.from.at,
  );
  return {
    interruptions: stopped.map(({ from, lifted }) => ({ from, until: lifted.from })),
    evidence: stopped.flatMap(({ entry, lifted }) => [entry, lifted.entry]),
  };
};

const ofMember = (findings: ReadonlyArray<Finding>, person: PersonId): ReadonlyArray<Finding> =>
  findings.filter(({ subject }) => subject.kind === "member" && subject.person === person);

/** Whether a decision was in force for a delegate. `lapsedOfAll`: what had lapsed, by what was known then. */
export const inPracticeOn = (
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
    interruptions: [],
    evidence,
  });
  const known = at(workspace.teams.teams, team);
  const member = known === undefined ? undefined : at(known.members, delegate);
  if (member === undefined) return no("unrecorded");
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
  const { interruptions, evidence } = interruptionsOf(workspace, team, practice, on);
  return {
    holds: true,
    types,
    since: practice.since,
    why: "in-practice",
    interruptions,
    evidence: [mise.entry, ...practice.evidence, ...evidence],
  };
};
