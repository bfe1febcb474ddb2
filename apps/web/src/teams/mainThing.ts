import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { completedOn } from "./completedOn.ts";

/** The place of the first thing that can be done now; -1 for none. */
export const mainThing = (
  findings: ReadonlyArray<Finding>,
  isEarly: (finding: Finding) => boolean,
  steps: Parameters<typeof completedOn>[1],
): number =>
  findings.findIndex((finding) => !isEarly(finding) && completedOn(finding, steps) === undefined);
