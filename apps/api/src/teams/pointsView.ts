import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { openPoints } from "@coopilote/domain/readiness/openPoints.ts";
import { nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** What the text in force leaves open, and how the structure settled it. */
export const pointsView = ({ snapshot, now }: ViewRequest, team: TeamId): TeamView["points"] =>
  openPoints(snapshot.workspace, team, now).map(
    ({ point, version, from, with: other, settled }) => ({
      point,
      version: version.version,
      title: version.arrete.title,
      from: from?.version ?? null,
      fromTitle: from?.arrete.title ?? null,
      with: other?.protocol ?? null,
      withTitle: other?.shortTitle ?? null,
      settled:
        settled === undefined
          ? null
          : {
              reading: settled.decided.reading,
              citation: textIn(snapshot, settled.citation),
              by: nameOf(snapshot, PersonId.make(settled.signature.signer)),
              at: settled.signature.at,
            },
    }),
  );
