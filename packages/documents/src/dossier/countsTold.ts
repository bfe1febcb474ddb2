import type { Dossier } from "@coopilote/domain/dossier/Dossier.ts";
import { actFr } from "@coopilote/domain/experience/labels.ts";
import { type Count, countsOn, structureVolumes } from "@coopilote/domain/followup/FollowUp.ts";
import type { Code, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { capital, frenchCount, frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { requirementsOn } from "@coopilote/domain/readiness/requirementsOn.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { requirementTitled } from "../kernel/named.ts";
import { countsFr as fr } from "./dossierFr.ts";
import type { Ground } from "./Ground.ts";

type Told = Dossier["counts"][number];

/** The title under which a ratio is asked; its code where nothing asks it any more. */
const ratioTitled = ({ legible, asked }: Ground, team: TeamId, ratio: Code): string => {
  const version = judgedBy(legible.workspace, team, asked.on)?.version;
  const asking =
    version === undefined
      ? undefined
      : requirementsOn(legible.workspace, team, version, asked.on).find(({ asks }) =>
          [...leavesOf(asks)].some(({ rule }) => rule.kind === "ratio" && rule.ratio === ratio),
        );
  return version === undefined || asking === undefined
    ? ratio
    : requirementTitled(legible, { team, version }, asking.id);
};

const whatOf = (ground: Ground, count: Count): string => {
  if (count.kind === "ratio") return ratioTitled(ground, count.team, count.ratio);
  const of = count.kind === "acts" ? ground.words.person(count.person) : fr.structure;
  return `${capital(actFr(count.act))}, ${of}`;
};

const told = (ground: Ground, count: Count): Told => ({
  what: whatOf(ground, count),
  span: fr.span(frenchDay(count.from), frenchDay(count.until)),
  sum:
    count.kind === "ratio"
      ? fr.part(count.part, count.whole)
      : frenchCount(count.acts, "acte", "actes"),
  entry: count.entry,
});

/**
 * What was counted by the instant of a dossier, of its teams and of the structure, the oldest first: numbers, never patients.
 * Of someone, their own acts alone; of a session, nothing.
 */
export const countsTold = (ground: Ground): ReadonlyArray<Told> => {
  const { journal, conclusions, asked } = ground;
  const { scope, on } = asked;
  if (scope.kind === "session") return [];
  return [...conclusions.teams.map(({ team }) => String(team)), structureVolumes]
    .flatMap((of) => countsOn(journal.workspace.followUp, of, on))
    .filter(
      (count) =>
        scope.kind !== "person" || (count.kind === "acts" && count.person === scope.person),
    )
    .toSorted((a, b) => a.entry - b.entry)
    .map((count) => told(ground, count));
};
