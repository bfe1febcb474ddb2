import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { completedOn } from "./completedOn.ts";

/** The place of the first thing that can be done now; -1 for none. */
export const mainThing = (
  findings: ReadonlyArray<Finding>,
  isLater: (finding: Finding) => boolean,
  steps: Parameters<typeof completedOn>[1],
): number =>
  findings.findIndex((finding) => !isLater(finding) && completedOn(finding, steps) === undefined);
