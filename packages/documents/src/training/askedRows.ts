import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { asksHours, asksPractice } from "@coopilote/domain/readiness/asksTraining.ts";
import { provenanceFr } from "@coopilote/domain/readiness/fr.ts";
import { measureFr } from "@coopilote/domain/readiness/measureFr.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { requirementTitled } from "../kernel/named.ts";

/** Someone in a team, on an instant, and the text that judges it. */
type Trained = {
  readonly team: TeamId;
  readonly person: PersonId;
  readonly on: LocalInstant;
  readonly version: ProtocolVersion;
};

const leaves = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leaves);

/** Each thing that the training is asked, what was done of it, and whose rule it is: the gate's own findings. */
export const askedRows = (
  legible: Legible,
  trained: Trained,
): ReadonlyArray<readonly [title: string, done: string, from: string]> =>
  readiness(legible.workspace, trained.team, trained.on)
    .filter(({ subject }) => subject.kind === "member" && subject.person === trained.person)
    .filter((finding) => asksHours(finding) || asksPractice(finding))
    .flatMap((finding) => {
      const done = leaves(finding)
        .filter(({ status }) => status !== "not-applicable")
        .flatMap((leaf) => measureFr(leaf) ?? []);
      return done.length === 0
        ? []
        : [
            [
              requirementTitled(legible, trained, finding.requirement),
              [...new Set(done)].join(", "),
              provenanceFr(finding.basis, finding.strength),
            ] as const,
          ];
    });
