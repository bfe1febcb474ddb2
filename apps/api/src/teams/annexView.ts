import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { unfitness } from "@coopilote/domain/documents/fit.ts";
import { serving } from "@coopilote/domain/documents/serving.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addedOn } from "@coopilote/domain/readiness/requirementsOn.ts";
import { HashMap } from "effect";
import { nameOf, optionalTextIn, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Annex = TeamView["annex"];

/** What two people read in the annex, and what became of it (j4). */
export const annexView = (
  { snapshot, structure, now }: ViewRequest,
  team: TeamId,
  known: Annex["known"],
): Annex => {
  const { workspace } = snapshot;
  const fit = { ...serving.annex, about: [team, structure], team };
  const added = addedOn(workspace, team, now);
  return {
    known,
    readings: [...recall(at(workspace.protocols.readingsOf, team))]
      .flatMap((reading) => at(workspace.protocols.readings, reading) ?? [])
      .map((reading) => ({
        reading: reading.reading,
        document: reading.document,
        by: nameOf(snapshot, PersonId.make(reading.signature.signer)),
        byPerson: PersonId.make(reading.signature.signer),
        at: reading.signature.at,
        families: reading.families.map(({ family, provided, page }) => ({
          family,
          provided,
          page: optionalTextIn(snapshot, page),
          requirements: added
            .filter((each) => each.family === family)
            .map(({ requirement }) => requirement),
        })),
        confirmedBy:
          reading.confirmation === undefined
            ? null
            : nameOf(snapshot, PersonId.make(reading.confirmation.signature.signer)),
        confirmedAt: reading.confirmation?.signature.at ?? null,
      })),
    annexDocuments: [...HashMap.values(workspace.documents.documents)]
      .filter(({ document }) => unfitness(workspace, document, fit, now) === undefined)
      .toSorted((a, b) => b.entry - a.entry)
      .map(({ document, name }) => ({ document, name: textIn(snapshot, name) })),
    added: added.map(({ requirement, title, citation, basis, family, appliesTo, bites, asks }) => ({
      requirement,
      title: textIn(snapshot, title),
      citation: textIn(snapshot, citation),
      basis,
      family,
      appliesTo,
      bites,
      asks,
    })),
  };
};
