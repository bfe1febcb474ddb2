import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";

/** Sessions already planned, each with its day and whose training it completes. */
type Steps = ReadonlyArray<{
  readonly on: { readonly day: string };
  readonly trained: ReadonlyArray<string>;
}>;

/** The day on which sessions already planned complete the training that a finding waits for. */
export const completedOn = (finding: Finding, steps: Steps): string | undefined => {
  const { subject } = finding;
  if (decisive(finding).nextStep !== "scheduleSession" || subject.kind !== "member")
    return undefined;
  return steps.find(({ trained }) => trained.includes(subject.person))?.on.day;
};
