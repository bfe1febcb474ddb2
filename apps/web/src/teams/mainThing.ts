import type { Moment } from "@coopilote/contract/teams/Moment.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";

/** The place of the first thing that can be done now; -1 for none. */
export const mainThing = (
  findings: ReadonlyArray<Finding>,
  momentOf: (finding: Finding) => Moment,
): number => findings.findIndex((finding) => momentOf(finding).when === "now");
