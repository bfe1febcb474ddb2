import type { RequirementCard } from "@coopilote/contract/teams/RequirementCard.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { type Kind, type Leaf, leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { addedOn, requirementsOn } from "@coopilote/domain/readiness/requirementsOn.ts";
import { localPiece } from "@coopilote/domain/readiness/localKinds.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { textIn } from "../people/names.ts";

type Part = RequirementCard["parts"][number];
type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

const ofAssessment = (rule: Of<"assessment">) =>
  ({
    code: rule.form,
    counts: rule.consultations === undefined ? [] : ["consultations"],
    by: rule.by ?? [],
  }) satisfies Partial<Part>;

const ofPractice = (rule: Of<"supervised-practice">) =>
  ({
    code: rule.act,
    played: rule.part,
    acts: [rule.act, ...(rule.otherActs ?? [])],
    counts: [
      ...(rule.successes === undefined ? [] : (["successes"] as const)),
      ...(rule.minutes === undefined ? [] : (["minutes"] as const)),
    ],
  }) satisfies Partial<Part>;

const partOf = ({ part, rule }: Leaf): Part => {
  const asked = {
    part,
    kind: rule.kind,
    code: null,
    played: null,
    acts: [],
    counts: [],
    per: null,
    by: [],
  } as const;
  switch (rule.kind) {
    case "assessment":
      return { ...asked, ...ofAssessment(rule) };
    case "supervised-practice":
      return { ...asked, ...ofPractice(rule) };
    case "field-experience":
    case "working-time":
      return { ...asked, code: rule.field };
    case "prior-acts":
    case "structure-volume":
      return { ...asked, code: rule.act, acts: [rule.act] };
    case "upkeep":
      return { ...asked, acts: rule.acts, per: rule.per };
    case "ratio":
      return { ...asked, code: rule.ratio, per: rule.per };
    case "employer-agreement":
      return { ...asked, code: "accord-employeur" };
    case "local-protocol":
      return { ...asked, code: localPiece[rule.aspect] };
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
    case "diploma-experience":
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
