import type { Day } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { decisive } from "./decisive.ts";
import type { Forecast } from "./forecast.ts";
import { possibleIn } from "./missingThings.ts";

/**
 * When the next step of what lacks can be taken: at once; by itself, on the day sessions already planned give the hours
 * that lack; or after what the field puts before, from a day where planned sessions give it.
 */
export type Moment =
  | { readonly when: "now" }
  | { readonly when: "planned"; readonly day: Day }
  | { readonly when: "later"; readonly day: Day | null };

/** The day on which sessions already planned, held to their end, complete the training of whom a finding is about. */
const completedBy = ({ steps }: Pick<Forecast, "steps">, { subject }: Finding): Day | null =>
  subject.kind === "member"
    ? (steps.find(({ trained }) => trained.includes(subject.person))?.on.day ?? null)
    : null;

/** When each thing that lacks to a team can be done: its page, each home and each space say the same. */
export const momentsIn = (
  findings: ReadonlyArray<Finding>,
  planned: Pick<Forecast, "steps">,
): ((finding: Finding) => Moment) => {
  const isPossible = possibleIn(findings);
  return (finding) => {
    const { nextStep } = decisive(finding);
    const completed = completedBy(planned, finding);
    if (nextStep === "scheduleSession" && completed !== null)
      return { when: "planned", day: completed };
    if (isPossible(finding)) return { when: "now" };
    return { when: "later", day: nextStep === "attestTraining" ? completed : null };
  };
};
