import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { type Kind, leavesOf, type Role } from "@coopilote/domain/protocols/Requirement.ts";
import { suppliedFigure } from "@coopilote/domain/readiness/textOn.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Figure = { readonly known: true; readonly value: number } | { readonly known: false };

/** The hours of the whole training, whatever is taught and how. */
const minutesIn = (rule: Kind): Figure | undefined =>
  rule.kind === "training-minutes" &&
  rule.modules.length === 0 &&
  rule.mode === null &&
  rule.nature === null
    ? rule.minutes
    : undefined;

const daysIn = (rule: Kind): Figure | undefined =>
  rule.kind === "training-days" ? rule.days : undefined;

/** Hours and days that a team's text asks of a role in all, as it gives them or as the structure supplied them. */
export const wholeTraining = (
  { snapshot: { workspace }, now }: Pick<ViewRequest, "snapshot" | "now">,
  team: TeamId,
  { requirements }: ProtocolVersion,
  role: Role | undefined,
): { readonly need: Minutes | null; readonly daysNeed: number | null } => {
  const asking = requirements.filter(
    ({ appliesTo }) => role === undefined || appliesTo === role || appliesTo === "both",
  );
  const asked = (figureIn: (rule: Kind) => Figure | undefined): number | null => {
    const [first] = asking.flatMap(({ id, asks }) =>
      [...leavesOf(asks)].flatMap(({ part, rule }) => {
        const figure = figureIn(rule);
        return figure === undefined ? [] : [{ requirement: id, part, figure }];
      }),
    );
    if (first === undefined) return null;
    const { requirement, part, figure } = first;
    return figure.known
      ? figure.value
      : (suppliedFigure(workspace, team, requirement, part, now)?.value ?? null);
  };
  const minutes = asked(minutesIn);
  return { need: minutes === null ? null : Minutes.make(minutes), daysNeed: asked(daysIn) };
};
