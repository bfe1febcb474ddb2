import type { PersonId } from "../kernel/ids.ts";
import { inCodeOrder } from "../kernel/plainText.ts";
import type { Finding } from "../protocols/Finding.ts";
import { binomeReadiness } from "./readiness.ts";

const keyOf = ({ requirement, actType, subject }: Finding): string =>
  JSON.stringify([requirement, actType, subject]);

/** What lacks, whoever it is said of. */
const lacks = (missing: ReadonlyArray<Finding>): string =>
  JSON.stringify(
    missing
      .map((one) => JSON.stringify([one.requirement, one.actType, one.missing]))
      .toSorted(inCodeOrder),
  );

/**
 * What a binôme of a delegate lacks, and what lacks to those of theirs that lack the very same: any of them would do, so
 * that no delegant is named alone where others stand as near.
 */
export const withAlternatives = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
  missing: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => {
  const same = binomeReadiness(findings, "practice").filter(
    (pair) => pair.delegate === delegate && lacks(pair.missing) === lacks(missing),
  );
  const all = [...missing, ...same.flatMap((pair) => pair.missing)];
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()];
};
