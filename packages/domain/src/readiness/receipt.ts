import type { Deposit } from "../declaration/Declaration.ts";
import { type UnfitDocument, unfitness } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";

/** Why the piece joined to a deposit does not show its receipt. The deposit was recorded all the same (j8). */
export const receiptDoubt = (
  workspace: Workspace,
  { receipt, team, adds, removes }: Deposit,
  on: LocalInstant,
): UnfitDocument | undefined => {
  const { founded } = workspace.structure;
  if (receipt === null || founded === undefined) return undefined;
  const people = [...adds, ...removes].map(({ person }) => person);
  const about = [team, founded.structure, ...people];
  return unfitness(workspace, receipt, { ...serving.receipt, about, team }, on);
};
