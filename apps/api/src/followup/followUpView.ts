import type { CountCard, FollowUpView } from "@coopilote/contract/followup/answers.ts";
import { type Count, structureVolumes } from "@coopilote/domain/followup/FollowUp.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { nameOf, textIn } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** The title under which a ratio is asked; its code where nothing asks it any more. */
const ratioTitles = (
  { snapshot, now }: ViewRequest,
  team: TeamId,
): ReadonlyMap<string | null, string> =>
  new Map(
    requirementCards(snapshot, team, now).flatMap(({ title, parts }) =>
      parts.filter(({ kind }) => kind === "ratio").map(({ code }) => [code, title] as const),
    ),
  );

const cardOf = (
  { snapshot }: ViewRequest,
  count: Count,
  titles: ReturnType<typeof ratioTitles>,
): CountCard => {
  const { by, voided } = count;
  const written = {
    by: by === undefined ? null : nameOf(snapshot, by),
    voided:
      voided === undefined
        ? null
        : {
            at: voided.at,
            by: voided.by === undefined ? null : nameOf(snapshot, voided.by),
            reason: textIn(snapshot, voided.reason),
          },
  };
  return count.kind === "ratio"
    ? { ...count, ...written, title: titles.get(count.ratio) ?? count.ratio }
    : { ...count, ...written };
};

/** What was counted in a team and in its structure: numbers, never patients. */
export const followUpView = (request: ViewRequest, team: TeamId): FollowUpView | undefined => {
  const { snapshot, standing } = request;
  const { workspace } = snapshot;
  if (at(workspace.teams.teams, team) === undefined) return undefined;
  const { counts, countsOf } = workspace.followUp;
  const titles = ratioTitles(request, team);
  return {
    version: workspace.version,
    counts: [team, structureVolumes]
      .flatMap((of) => [...recall(at(countsOf, of))])
      .flatMap((id) => at(counts, id) ?? [])
      .filter((count) => count.kind !== "acts" || mayReadResultsOf(standing, count.person))
      .toSorted((a, b) => b.entry - a.entry)
      .map((count) => cardOf(request, count, titles)),
    mayVoid: standing.manages || standing.isEngagedDelegantSomewhere(),
  };
};
