import type { TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { type AskedFigure, unknownFigures } from "../protocols/figures.ts";
import type { Workspace } from "../Workspace.ts";
import { addedOn } from "./requirementsOn.ts";
import { judgedBy } from "./textOn.ts";

/** A figure that a structure may sign. `own`: what it wrote as its own rule, where it is one. */
export type SignedFigure = AskedFigure & { readonly own: number | null };

/** Figures that no text read gives, then the periods of the structure's own rules (j14). */
export const figuresAsked = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<SignedFigure> => {
  const judged = judgedBy(workspace, team, on);
  if (judged === undefined) return [];
  const ofTheText = unknownFigures(judged.version).map((asked) => ({ ...asked, own: null }));
  const ofTheStructure = addedOn(workspace, team, on).flatMap(
    ({ requirement, basis, asks, bites }) =>
      basis === "structure" &&
      asks.kind === "assessment" &&
      (asks.everyMonths !== null || bites === "after-start")
        ? [
            {
              requirement,
              part: requirement,
              unit: "months" as const,
              isPeriod: true,
              own: asks.everyMonths,
            },
          ]
        : [],
  );
  return [...ofTheText, ...ofTheStructure];
};
