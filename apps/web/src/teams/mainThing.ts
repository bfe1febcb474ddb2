import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import { completedOn } from "./completedOn.ts";

const learnerOf = (finding: Finding): string | undefined =>
  finding.subject.kind === "member" && decisive(finding).nextStep === "scheduleSession"
    ? finding.subject.person
    : undefined;

/** The place of the first thing that can be done now: nobody is attested before the end of their training; -1 for none. */
export const mainThing = (
  findings: ReadonlyArray<Finding>,
  steps: Parameters<typeof completedOn>[1],
): number => {
  const learning = new Set(findings.flatMap((finding) => learnerOf(finding) ?? []));
  return findings.findIndex((finding) => {
    const { subject } = finding;
    const waits =
      decisive(finding).nextStep === "attestTraining" &&
      subject.kind === "member" &&
      learning.has(subject.person);
    return !waits && completedOn(finding, steps) === undefined;
  });
};
