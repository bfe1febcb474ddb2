import type { ExperienceCard } from "@coopilote/contract/experience/answers.ts";
import type { Experience } from "@coopilote/domain/experience/Experience.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

const cardOf = (snapshot: Snapshot, stated: Experience): ExperienceCard => {
  const piece = at(snapshot.workspace.documents.documents, stated.document);
  const { withdrawn } = stated;
  return {
    ...stated,
    piece: {
      document: stated.document,
      name: piece === undefined ? "" : textIn(snapshot, piece.name),
      verdict: piece?.verdicts?.latest.verdict ?? null,
    },
    withdrawn:
      withdrawn === undefined
        ? null
        : {
            at: withdrawn.at,
            by: withdrawn.by === undefined ? null : nameOf(snapshot, withdrawn.by),
            reason: textIn(snapshot, withdrawn.reason),
          },
  };
};

/** What someone stated of their practice, the newest first; nothing for who may not read their results. */
export const experienceCards = (
  { snapshot, standing }: ViewRequest,
  person: PersonId,
): ReadonlyArray<ExperienceCard> | null => {
  const { experiences, experiencesOf } = snapshot.workspace.experience;
  return mayReadResultsOf(standing, person)
    ? [...recall(at(experiencesOf, person))].flatMap((id) => {
        const stated = at(experiences, id);
        return stated === undefined ? [] : [cardOf(snapshot, stated)];
      })
    : null;
};
