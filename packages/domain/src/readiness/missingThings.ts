import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { Bites } from "../protocols/Requirement.ts";
import { decisive } from "./fr.ts";
import { binomeReadiness, missingFor } from "./readiness.ts";

const order: ReadonlyArray<Bites> = [
  "always",
  "before-declaration",
  "in-declaration",
  "before-practice",
  "after-start",
];

/** What keeps the readiest binôme from practice, in the order of the field; the team's own where there is no binôme. */
export const missingThings = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const [closest] = binomeReadiness(findings, "practice");
  const missing =
    closest?.missing ??
    missingFor(findings, "practice").filter(
      ({ subject }) => subject.kind === "structure" || subject.kind === "team",
    );
  return missing.toSorted((a, b) => order.indexOf(a.bites) - order.indexOf(b.bites));
};

const keyOfSubject = ({ subject }: Finding): string => JSON.stringify(subject);

const beforeDeclaring: ReadonlySet<Bites> = new Set<Bites>(["always", "before-declaration"]);

/** Hours or days still to be followed: nobody attests before they are. */
const isTraining = (finding: Finding): boolean => {
  const { missing } = decisive(finding);
  return missing === "hours-missing" || missing === "days-missing";
};

/** Whether a list could be prepared: it names a binôme that lacks nothing before (R25, j8). */
const isDeclarable = (findings: ReadonlyArray<Finding>): boolean =>
  binomeReadiness(findings, "declaration").some(({ missing }) => missing.length === 0);

/** What can be done now: what a subject lacks for a later step waits for what it lacks before. */
export const actionable = (
  missing: ReadonlyArray<Finding>,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => {
  const early = new Set(
    missing.filter(({ bites }) => beforeDeclaring.has(bites)).map(keyOfSubject),
  );
  const learning = new Set(missing.filter(isTraining).map(keyOfSubject));
  const canDeclare = isDeclarable(findings);
  return missing.filter((finding) => {
    const subject = keyOfSubject(finding);
    const { nextStep } = decisive(finding);
    if (nextStep === "attestTraining") return !learning.has(subject);
    if (nextStep === "prepareDeclaration" && !canDeclare) return false;
    return beforeDeclaring.has(finding.bites) || !early.has(subject);
  });
};

/** How many of the requirements asked of the readiest binôme hold; of types of act, its readiest and those it is ready for. */
export const provenThings = (
  findings: ReadonlyArray<Finding>,
): { readonly proven: number; readonly asked: number } => {
  const [closest] = binomeReadiness(findings, "practice");
  const types = [closest?.readiest, ...(closest?.actTypes ?? [])];
  const asked = findings.filter(
    ({ subject, status, actType }) =>
      status !== "not-applicable" &&
      (actType === null || types.includes(actType)) &&
      (subject.kind === "structure" ||
        subject.kind === "team" ||
        (closest !== undefined &&
          (subject.kind === "binome"
            ? subject.delegant === closest.delegant && subject.delegate === closest.delegate
            : subject.person === closest.delegant || subject.person === closest.delegate))),
  );
  return { asked: asked.length, proven: asked.filter(holds).length };
};
