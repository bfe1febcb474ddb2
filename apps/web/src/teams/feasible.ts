import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import type { ScreenOf } from "../server/screens.ts";
import { completedOn } from "./completedOn.ts";

type Steps = ScreenOf<"team">["forecast"]["steps"];

/** When something missing could be done: on a day, from now, or after what comes before it. */
export type Feasible =
  | { readonly when: "planned"; readonly day: string }
  | { readonly when: "after-training"; readonly day: string | undefined }
  | { readonly when: "after-others" }
  | { readonly when: "now" };

const trainingOf = (person: string, missing: ReadonlyArray<Finding>): Finding | undefined =>
  missing.find(
    (finding) =>
      finding.subject.kind === "member" &&
      finding.subject.person === person &&
      decisive(finding).nextStep === "scheduleSession",
  );

/** The day on which each thing that keeps a binôme from practice could be done, by what is planned. */
export const feasible = (
  finding: Finding,
  missing: ReadonlyArray<Finding>,
  steps: Steps,
  isEarly: boolean,
): Feasible => {
  const planned = completedOn(finding, steps);
  if (planned !== undefined) return { when: "planned", day: planned };
  const step = decisive(finding).nextStep;
  const { subject } = finding;
  const training =
    step === "attestTraining" && subject.kind === "member"
      ? trainingOf(subject.person, missing)
      : undefined;
  if (training !== undefined) return { when: "after-training", day: completedOn(training, steps) };
  return { when: isEarly ? "after-others" : "now" };
};
