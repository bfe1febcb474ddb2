import type { Finding, NextStep } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { Bites } from "../protocols/Requirement.ts";
import { asksTraining } from "./asksTraining.ts";
import { decisive } from "./decisive.ts";

const early: ReadonlySet<Bites> = new Set<Bites>(["always", "before-declaration"]);

const subjectOf = ({ subject }: Finding): string => JSON.stringify(subject);

/** Subjects that lack something, whatever the type of act or for every one of them: one is enough to begin (j10). */
const lacking = (
  missing: ReadonlyArray<Finding>,
  actTypes: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(missing, subjectOf)].flatMap(([subject, own]) => {
      const lacked = new Set(own.map(({ actType }) => actType));
      return lacked.has(null) || lacked.size === actTypes.size ? [subject] : [];
    }),
  );

/**
 * Whether nothing can be done yet of something that lacks: its subject lacks first what the field puts before,
 * and nobody is attested before the end of their training, nor while the annex is unread (j4).
 */
export const comesLater = (findings: ReadonlyArray<Finding>): ((finding: Finding) => boolean) => {
  const before = findings.filter((finding) => early.has(finding.bites) && !holds(finding));
  const actTypes = new Set(findings.flatMap(({ actType }) => actType ?? []));
  const unready = lacking(before, actTypes);
  const ofTraining = before.filter(asksTraining);
  const untrained = lacking(ofTraining, actTypes);
  const isUnread = ofTraining.some(({ subject }) => subject.kind !== "member");
  return (finding) => {
    const subject = subjectOf(finding);
    if (decisive(finding).nextStep === "attestTraining") return isUnread || untrained.has(subject);
    return !early.has(finding.bites) && unready.has(subject);
  };
};

const guarded: ReadonlySet<NextStep | null> = new Set<NextStep | null>([
  "attestTraining",
  "prepareDeclaration",
]);

/** Whether its next step is refused before its time: of what comes later, the rest may be done in advance. */
export const isGuarded = (finding: Finding): boolean => guarded.has(decisive(finding).nextStep);

/** Whether its next step would be refused today. */
export const tooEarly = (findings: ReadonlyArray<Finding>): ((finding: Finding) => boolean) => {
  const isLater = comesLater(findings);
  return (finding) => isGuarded(finding) && isLater(finding);
};
