import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { membersOn, teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import type { ViewRequest } from "../ViewRequest.ts";

/** Where who coordinates a new structure stands; nothing once a training or a deposit is known. */
export const firstSteps = ({
  snapshot: { workspace },
  now,
  standing,
}: ViewRequest): HomeView["firstSteps"] => {
  const { training, declaration } = workspace;
  const begun = [
    training.sessions,
    training.autoformations,
    training.externals,
    declaration.deposits,
  ].some((known) => HashMap.size<unknown, unknown>(known) > 0);
  if (begun || !standing.manages) return null;
  const [team] = teamsFormed(workspace.teams);
  if (team === undefined) return { team: null, isGathered: false };
  const members = membersOn(team, now);
  return {
    team: team.team,
    isGathered: (["delegant", "delegate"] as const).every((asked) =>
      members.some(({ role }) => role === asked),
    ),
  };
};
