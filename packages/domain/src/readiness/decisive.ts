import type { Finding, Turn } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";

/** The part that decides a combined finding, if it has any. */
export const decidingPart = (finding: Finding): Finding | undefined => {
  const deciding = finding.parts.filter(
    ({ status, missing }) => status === finding.status && missing === finding.missing,
  );
  return deciding.find(({ proof }) => proof === finding.proof) ?? deciding[0];
};

/** The part that decides a combined finding, down to its leaf. */
export const decisive = (finding: Finding): Finding => {
  const part = decidingPart(finding);
  return part === undefined ? finding : decisive(part);
};

/**
 * The leaves of a finding that does not hold, any of which would do: every branch of an `anyOf`, the one that decides
 * of an `allOf`. Of a finding that holds, the leaf that decides.
 */
export const branches = (finding: Finding): ReadonlyArray<Finding> => {
  if (finding.anyOf === true && !holds(finding))
    return finding.parts.filter(({ status }) => status !== "not-applicable").flatMap(branches);
  const part = decidingPart(finding);
  return part === undefined ? [finding] : branches(part);
};

/** Whose turn it is: of every branch that would do, each once. */
export const turnsOf = (finding: Finding): ReadonlyArray<Turn> => [
  ...new Map(branches(finding).map(({ turnOf }) => [JSON.stringify(turnOf), turnOf])).values(),
];
