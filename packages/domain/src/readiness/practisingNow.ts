import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { absenceOn } from "../people/Person.ts";
import type { Workspace } from "../Workspace.ts";
import { coveringOf } from "./binomeKinds.ts";
import type { HeldWith } from "./conditionsHeld.ts";
import { gateOf } from "./Gate.ts";
import { heldNow, type HeldNow } from "./heldNow.ts";

/** `actTypes`: for which acts, none where told none apart; `delegants`: whom they call for each. */
export type Practising = {
  readonly delegate: PersonId;
  readonly actTypes: ReadonlyArray<Code>;
  readonly delegants: ReadonlyArray<HeldWith>;
};

/** Delegates whose decision is in force and whose conditions hold by every rule: those there, and those away. */
export type PractisingNow = {
  readonly present: ReadonlyArray<Practising>;
  readonly away: ReadonlyArray<PersonId>;
};

/** A delegant who is there, or who covers them while they are away, by the rule that their binômes hold by (j17). */
const presentFor = (
  workspace: Workspace,
  team: TeamId,
  delegant: PersonId,
  now: LocalInstant,
): PersonId | undefined => {
  const absence = absenceOn(workspace.people, delegant, now);
  if (absence === undefined) return delegant;
  const gate = gateOf(workspace, team, now);
  return gate === undefined ? undefined : coveringOf(gate, absence);
};

/** Delegants to call now for a practice that holds, each once. */
export const toCall = (
  workspace: Workspace,
  team: TeamId,
  { with: beside, actTypes }: Pick<HeldNow, "with" | "actTypes">,
  now: LocalInstant,
): ReadonlyArray<HeldWith> => {
  const present = beside.flatMap((one) => {
    const delegant = presentFor(workspace, team, one.delegant, now);
    return delegant === undefined ? [] : [{ ...one, delegant }];
  });
  return [...Map.groupBy(present, ({ delegant }) => delegant)].map(([delegant, ofThem]) => ({
    delegant,
    actTypes: actTypes.filter((actType) => ofThem.some((one) => one.actTypes.includes(actType))),
  }));
};

/** Who practises now: home, the list of the day and the team page tell the same. */
export const practisingNow = (
  workspace: Workspace,
  team: TeamId,
  now: LocalInstant,
): PractisingNow => {
  const held = [...heldNow(workspace, team, now)].filter(([, { holds }]) => holds);
  const isAway = (delegate: PersonId) => absenceOn(workspace.people, delegate, now) !== undefined;
  return {
    present: held
      .filter(([delegate]) => !isAway(delegate))
      .map(([delegate, known]) => ({
        delegate,
        actTypes: known.actTypes,
        delegants: toCall(workspace, team, known, now),
      })),
    away: held.map(([delegate]) => delegate).filter(isAway),
  };
};
