import type { RequirementCard } from "@coopilote/contract/teams/answers.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { type Leaf, leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { addedOn, requirementsOn } from "@coopilote/domain/readiness/requirementsOn.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { textIn } from "../people/names.ts";

const partOf = ({ part, rule }: Leaf): RequirementCard["parts"][number] => {
  const asked = { part, kind: rule.kind, code: null, played: null };
  switch (rule.kind) {
    case "assessment":
      return { ...asked, code: rule.form };
    case "supervised-practice":
      return { ...asked, code: rule.act, played: rule.part };
    case "team-document":
    case "member-document":
      return { ...asked, code: rule.document };
    case "setting":
    case "text-in-force":
    case "annex-read":
    case "minimum-team":
    case "profession":
    case "same-affiliation":
    case "shared-software":
    case "reachable":
    case "projet-de-sante":
    case "registration":
    case "engagement":
    case "sworn-statement":
    case "insurance":
    case "training-minutes":
    case "training-days":
    case "training-sessions":
    case "training-completion":
    case "field-experience":
    case "diploma-experience":
    case "prior-acts":
    case "working-time":
    case "employer-agreement":
    case "upkeep":
    case "ratio":
    case "structure-volume":
    case "local-protocol":
    case "attested":
    case "declared":
    case "not-suspended":
      return asked;
  }
};

/** What is asked of a team on an instant, as its columns are named and sourced. */
export const requirementCards = (
  snapshot: Snapshot,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<RequirementCard> => {
  const judged = judgedBy(snapshot.workspace, team, on);
  if (judged === undefined) return [];
  const added = addedOn(snapshot.workspace, team, on);
  return requirementsOn(snapshot.workspace, team, judged.version, on).flatMap((requirement) => {
    const [leaf] = leavesOf(requirement.asks);
    const own = added.find((each) => each.requirement === requirement.id);
    return leaf === undefined
      ? []
      : [
          {
            requirement: requirement.id,
            title: own === undefined ? requirement.title : textIn(snapshot, own.title),
            appliesTo: requirement.appliesTo,
            bites: requirement.bites,
            basis: leaf.basis,
            strength: leaf.strength,
            source: leaf.source,
            citation: own === undefined ? null : textIn(snapshot, own.citation),
            isOwn: own !== undefined,
            parts: [...leavesOf(requirement.asks)].map(partOf),
          },
        ];
  });
};
