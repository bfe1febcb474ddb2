import type { RepriseLine } from "../activation/facts.ts";
import type { Role } from "../protocols/Requirement.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { lastWhere } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import { isBefore, isBy, type LocalInstant } from "../kernel/time.ts";
import { type Gate, repriseFor, type Verdict } from "./Gate.ts";
import { repriseLineOn, repriseShown } from "./reprise.ts";
import type { Workspace } from "../Workspace.ts";

type Declared = RepriseLine["declared"][number];

/** Whoever left since says for themselves again that they are engaged (R16, j34): what was declared of it ended. */
const hasEnded = ({ team, on }: Gate, person: PersonId, what: Declared): boolean =>
  what !== "attestation" &&
  lastWhere(at(team.members, person)?.withdrawals, (withdrawal) => isBy(withdrawal.at, on)) !==
    undefined;

/** Met on the declaration of a delegant and the legal head, where nothing is recorded (j24). */
export const declaredInReprise = (
  gate: Gate,
  person: PersonId,
  role: Role,
  what: Declared,
): Verdict | undefined => {
  const known = repriseFor(gate, person, role);
  if (known?.line.declared.includes(what) !== true || hasEnded(gate, person, what))
    return undefined;
  const { proof, evidence } = repriseShown(gate.workspace, known, what, gate.on);
  return { status: "met", proof, evidence };
};

/**
 * Whether a confirmed reprise speaks for a delegate on an instant that no entry here could prove (j24):
 * after the deposit it rests on, before the workspace.
 */
export const isResumed = (
  workspace: Workspace,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): boolean => {
  const { founded } = workspace.structure;
  return (
    founded !== undefined &&
    isBefore(on, founded.at) &&
    repriseLineOn(workspace, team, { person, role: "delegate" }, on) !== undefined
  );
};
