import type { RepriseLine } from "../activation/facts.ts";
import type { Role } from "../protocols/Requirement.ts";
import type { PersonId } from "../kernel/ids.ts";
import { type Gate, repriseFor, type Verdict } from "./Gate.ts";

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
