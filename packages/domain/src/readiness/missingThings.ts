import type { Finding, Missing } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { Bites, Role } from "../protocols/Requirement.ts";
import { comesLater } from "./comesLater.ts";
import { decisive } from "./decisive.ts";
import { binomeReadiness, missingFor } from "./readiness.ts";

const order: ReadonlyArray<Bites> = [
  "always",
  "before-declaration",
  "in-declaration",
  "before-practice",
  "after-start",
];

const lackingRole: ReadonlyMap<Missing | null, Role> = new Map([
  ["no-delegant", "delegant"],
  ["no-delegate", "delegate"],
]);

/** Without a team's lack of a role that the engagement of someone proposed in it would end: one gesture, said once. */
const eachGestureOnce = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const unengaged = new Set(
    findings
      .filter((finding) => decisive(finding).missing === "engagement-missing")
      .flatMap(({ subject }) => (subject.kind === "member" ? [subject.role] : [])),
  );
  return findings.filter((finding) => {
    const { missing, nextStep } = decisive(finding);
    const role = lackingRole.get(missing);
    return role === undefined || nextStep !== "signEngagement" || !unengaged.has(role);
  });
};

const inOrder = (missing: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  eachGestureOnce(missing).toSorted((a, b) => order.indexOf(a.bites) - order.indexOf(b.bites));

/** What keeps the readiest binôme from practice, in the order of the field; the team's own where there is no binôme. */
export const missingThings = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const [closest] = binomeReadiness(findings, "practice");
  return inOrder(
    closest?.missing ??
      missingFor(findings, "practice").filter(
        ({ subject }) => subject.kind === "structure" || subject.kind === "team",
      ),
  );
};

/** What keeps everyone from practice in their readiest binôme, each thing once: the readiest of all first. */
export const missingToEach = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const pairs = binomeReadiness(findings, "practice");
  const everyone = new Set(pairs.flatMap(({ delegant, delegate }) => [delegant, delegate]));
  const own = [...everyone].flatMap(
    (person) =>
      pairs.find(({ delegant, delegate }) => delegant === person || delegate === person)?.missing ??
      [],
  );
  return [...new Set([...missingThings(findings), ...inOrder([...new Set(own)])])];
};

/** Whether a list could be prepared: it names a binôme that lacks nothing before (R25, j8). */
const isDeclarable = (findings: ReadonlyArray<Finding>): boolean =>
  binomeReadiness(findings, "declaration").some(({ missing }) => missing.length === 0);

/** Whether what lacks can be done now: what a subject lacks for a later step waits for what it lacks before. */
export const possibleIn = (findings: ReadonlyArray<Finding>): ((missing: Finding) => boolean) => {
  const isLater = comesLater(findings);
  const canDeclare = isDeclarable(findings);
  return (missing) =>
    !isLater(missing) && (canDeclare || decisive(missing).nextStep !== "prepareDeclaration");
};

/** What holds of all that is asked of the readiest binôme; of types of act, of its readiest and those it is ready for. */
export const provenThings = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const [closest] = binomeReadiness(findings, "practice");
  const types = [closest?.readiest, ...(closest?.actTypes ?? [])];
  const all = findings.filter(
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
  return eachGestureOnce(all).filter(holds);
};
