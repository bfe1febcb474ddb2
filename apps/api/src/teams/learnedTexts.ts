import type { LearnedView } from "@coopilote/contract/teams/catalogue.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { professionFr } from "@coopilote/domain/people/labels.ts";
import { knownTexts } from "@coopilote/domain/readiness/textOn.ts";
import { isLearnedLately, learnedSince } from "@coopilote/domain/readiness/learned.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";

/** What a team has learned of its text since it chose, as its journal says it: the catalogue is not read. */
export const learnedTexts = (
  workspace: Workspace,
  team: TeamId,
  today: Day,
): ReadonlyArray<LearnedView> => {
  const protocol = at(workspace.protocols.adoptions, team)?.protocol;
  const texts = protocol === undefined ? [] : knownTexts(workspace, protocol);
  const titleOf = (version: string): string =>
    texts.find(({ content }) => content.version === version)?.content.arrete.title ?? version;
  return learnedSince(workspace, team).map((learned) => {
    const { how, text, changes } = learned;
    const { version, arrete, force, carriesOver } = text.content;
    return {
      at: text.at,
      lately: isLearnedLately(learned, today),
      how,
      text: {
        version,
        arrete: arrete.title,
        source: arrete.source,
        from: force.from,
        until: force.until,
        strength: force.strength,
        changes,
        carriesOver: carriesOver.map((row) => ({
          ...row,
          arrete: titleOf(row.from),
          professions: row.professions.map(professionFr),
        })),
      },
    };
  });
};
