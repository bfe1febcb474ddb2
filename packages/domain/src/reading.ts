import type { PersonId } from "./kernel/ids.ts";
import type { Finding, KindName } from "./protocols/Finding.ts";
import type { Standing } from "./Standing.ts";

/**
 * Whose hours, assessments, attestations and number someone may read: their own, those of the teams where they are
 * delegant, everyone's for who manages, declares or answers for the structure. Never a peer's.
 */
export const mayReadResultsOf = (standing: Standing, person: PersonId): boolean =>
  standing.person === person ||
  standing.manages ||
  standing.isDelegantOf(person) ||
  standing.holds("declaration-referent") ||
  standing.holds("legal-head");

const results = new Set<string | null>([
  "training-minutes",
  "training-days",
  "attested",
  "assessment",
  "supervised-practice",
  "member-document",
] satisfies ReadonlyArray<KindName>);

const isResult = ({ kind, parts }: Finding): boolean =>
  parts.length === 0 ? results.has(kind) : parts.some(isResult);

/** Findings without the results of those whose results someone may not read. */
export const readableBy = (
  standing: Standing,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> =>
  findings.filter(
    (finding) =>
      finding.subject.kind !== "member" ||
      mayReadResultsOf(standing, finding.subject.person) ||
      !isResult(finding),
  );
