import { confirmedReprise } from "../activation/Activation.ts";
import type { RepriseLine } from "../activation/facts.ts";
import type { Role } from "../protocols/Requirement.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { isBefore, type LocalInstant } from "../kernel/time.ts";
import { type Gate, repriseFor, type Verdict } from "./Gate.ts";
import type { Workspace } from "../Workspace.ts";

/** Met on the declaration of a delegant and the legal head, where nothing is recorded (j24). */
export const declaredInReprise = (
  gate: Gate,
  person: PersonId,
  role: Role,
  what: RepriseLine["declared"][number],
): Verdict | undefined => {
  const known = repriseFor(gate, person, role);
  return known?.line.declared.includes(what) === true
    ? {
        status: "met",
        proof: known.line.documents.length > 0 ? "document" : "declared",
        evidence: [known.reprise.entry],
      }
    : undefined;
};

/** Whether a confirmed reprise speaks for a delegate on an instant before the workspace, that no entry here could prove (j24). */
export const isResumed = (
  { activation, structure }: Workspace,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): boolean =>
  structure.founded !== undefined &&
  isBefore(on, structure.founded.at) &&
  (confirmedReprise(activation, team)?.lines ?? []).some(
    (line) => line.person === person && line.role === "delegate",
  );
