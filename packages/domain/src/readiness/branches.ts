import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { decidingPart } from "./fr.ts";

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
