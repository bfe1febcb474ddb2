import type { LocalInstant } from "./kernel/time.ts";
import type { Finding } from "./protocols/Finding.ts";
import { missingOf, readiness } from "./readiness/readiness.ts";
import { swornLines } from "./readiness/swornLines.ts";
import { judgedBy } from "./readiness/textOn.ts";
import type { Workspace } from "./Workspace.ts";
import {
  declaredMembersOn,
  isNamedIn,
  type PreparedDeclaration,
} from "./declaration/Declaration.ts";

/**
 * What of a list is not established when it comes to be sworn: what is sworn itself, and what those it adds had to have
 * before being declared. Whoever signs by a link has nothing else to look at (j7).
 */
export const lackingToSwear = (
  workspace: Workspace,
  { team, adds, removes, regime, at: prepared }: PreparedDeclaration,
  now: LocalInstant,
): ReadonlyArray<Finding> => {
  const findings = readiness(workspace, team, now);
  const known = judgedBy(workspace, team, prepared)?.version.regimes.find(
    ({ id }) => id === regime,
  );
  const declared = declaredMembersOn(workspace.declaration, team, now);
  const named = [...declared.filter((member) => !isNamedIn(removes, member)), ...adds];
  const sworn = known === undefined ? [] : swornLines(known, findings, named);
  return [
    ...new Set([
      ...sworn.flatMap(({ missing }) => missing),
      ...adds.flatMap(({ person }) => missingOf(findings, person, "declaration")),
    ]),
  ];
};
