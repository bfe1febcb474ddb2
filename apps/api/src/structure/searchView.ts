import type { SearchView } from "@coopilote/contract/structure/SearchView.ts";
import { plansTraining, preparesDeclaration } from "@coopilote/domain/Policy.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { everyone } from "../people/names.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import { sessionLines } from "../training/sessionsView.ts";
import type { ViewRequest } from "../ViewRequest.ts";

const teamsOf = ({ snapshot, now, standing }: ViewRequest): SearchView["teams"] =>
  teamsFormed(snapshot.workspace.teams).map(({ team, protocol }) => {
    const judged = judgedBy(snapshot.workspace, team, now);
    return {
      team,
      title: judged?.version.title ?? protocol,
      shortTitle: judged?.version.shortTitle ?? protocol,
      mayDeclare: preparesDeclaration(standing, { team }) !== undefined,
      requirements: requirementCards(snapshot, team, now).map(
        ({ requirement, title, appliesTo }) => ({
          requirement,
          title,
          ofTeam: appliesTo === "team" || appliesTo === "structure",
        }),
      ),
    };
  });

/** What one looks for by its name, and what one may ask for: the newest sessions first. */
export const searchView = (request: ViewRequest): SearchView => ({
  version: request.snapshot.workspace.version,
  today: request.now,
  people: everyone(request.snapshot),
  teams: teamsOf(request),
  sessions: sessionLines(request)
    .map(({ session, title, place, from }) => ({ session, title, place, from }))
    .toReversed(),
  may: {
    plan: plansTraining(request.standing) !== undefined,
    addPeople: plansTraining(request.standing) !== undefined,
    manage: request.standing.manages,
  },
});
