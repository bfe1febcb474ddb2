import { HashMap } from "effect";
import { type Deposit, depositsOf } from "../declaration/Declaration.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { isInTeamBy, membersOn } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { conditionsHeld, type ConditionsHeld, type HeldFor, unrecorded } from "./conditionsHeld.ts";
import { heldOnDeclaration } from "./heldOnDeclaration.ts";
import { type InPractice, inPracticeOn } from "./inPractice.ts";
import { readiness } from "./readiness.ts";
import { isResumed } from "./repriseVerdict.ts";
import { declarationsOfDay, startOf, type StartOfPractice } from "./startOfPractice.ts";
import { judgedBy } from "./textOn.ts";

/** Three lines about one delegate, never merged. `declared`: the deposit that names them by the end of that day. */
export type AsOfAnswer = {
  readonly delegate: PersonId;
  readonly declared: StartOfPractice | undefined;
  readonly inPractice: InPractice;
  readonly heldAsKnownThen: ConditionsHeld;
  readonly heldAsKnownToday: ConditionsHeld;
};

/** The deposit that names each delegate by the end of that day. */
type Declaring = (delegate: PersonId) => Deposit | undefined;

const declaringOn = (workspace: Workspace, team: TeamId, on: LocalInstant): Declaring => {
  const declared = declarationsOfDay(workspace, team, on);
  return (delegate) => declared.get(keyOf(delegate, "delegate"));
};

/** From when a delegate declared by the end of that day could practise, hour and rule (j26). */
const startOn = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
  deposit: Deposit | undefined,
): StartOfPractice | undefined => {
  const version = judgedBy(workspace, team, on)?.version;
  return deposit === undefined || version === undefined ? undefined : startOf(version, deposit);
};

const isRecordedIn = ({ teams }: Workspace, team: TeamId, person: PersonId): boolean => {
  const known = at(teams.teams, team);
  return known !== undefined && HashMap.has(known.members, person);
};

/** Delegates whom a deposit declares that day, and of whom the team says nothing: those who were gone before it was recorded here. */
const declaredAlone = (
  workspace: Workspace,
  team: TeamId,
  declaring: Declaring,
): ReadonlyArray<PersonId> => {
  const named = depositsOf(workspace.declaration, team).flatMap(({ adds }) => adds);
  return [...new Set(named.map(({ person }) => person))].filter(
    (person) => !isRecordedIn(workspace, team, person) && declaring(person) !== undefined,
  );
};

/** Delegates of a team by an instant: who came later is not asked of, unless a deposit or a reprise speaks for them then. */
const delegatesBy = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
  declaring: Declaring,
): ReadonlyArray<PersonId> => {
  const known = at(workspace.teams.teams, team);
  if (known === undefined) return [];
  const members = membersOn(known, on)
    .filter(
      (member) =>
        member.role === "delegate" &&
        (isInTeamBy(member, on) ||
          declaring(member.person) !== undefined ||
          isResumed(workspace, team, member.person, on)),
    )
    .map(({ person }) => person);
  return [...members, ...declaredAlone(workspace, team, declaring)];
};

/** What a workspace says of a delegate's conditions: where it only has the deposit that names them, that alone. */
const toldIn =
  (workspace: Workspace, team: TeamId, declaring: Declaring, held: HeldFor): HeldFor =>
  (delegate) => {
    if (isRecordedIn(workspace, team, delegate)) return held(delegate);
    const deposit = declaring(delegate);
    return unrecorded(deposit === undefined ? [] : [deposit.entry]);
  };

/**
 * Who could practise on an instant. `knownThen` is folded from the prefix known then, `knownToday` from all.
 * The first line is about decisions, read in what is known today of them; that something had lapsed is read in
 * what was known then, so that no later correction changes it. The second cites nothing written since.
 */
export const asOf = (
  knownToday: Workspace,
  knownThen: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<AsOfAnswer> => {
  const declaring = declaringOn(knownToday, team, on);
  const delegates = delegatesBy(knownToday, team, on, declaring);
  const isSpokenFor = (delegate: PersonId) => isResumed(knownToday, team, delegate, on);
  const then = readiness(knownThen, team, on);
  const lapsed = then.filter(({ status }) => status === "lapsed");
  const heldThen = conditionsHeld(then);
  const heldToday =
    knownToday === knownThen ? heldThen : conditionsHeld(readiness(knownToday, team, on));
  const resumed = delegates.some(isSpokenFor) ? heldOnDeclaration(knownToday, team, on) : undefined;
  const toldThen = toldIn(knownThen, team, declaringOn(knownThen, team, on), heldThen);
  const toldToday = toldIn(knownToday, team, declaring, heldToday);
  return delegates.map((delegate) => ({
    delegate,
    declared: startOn(knownToday, team, on, declaring(delegate)),
    inPractice: inPracticeOn(knownToday, team, delegate, on, lapsed),
    heldAsKnownThen: toldThen(delegate),
    heldAsKnownToday:
      resumed !== undefined && isSpokenFor(delegate) ? resumed(delegate) : toldToday(delegate),
  }));
};
