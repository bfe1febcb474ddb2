import { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { PeopleView, PersonView } from "./answers.ts";

export const peopleViews = {
  people: screen(
    "people",
    "Les personnes de la structure",
    "/api/structures/:structure/people",
    OfStructure,
    undefined,
    PeopleView,
  ),
  person: screen(
    "person",
    "Une personne : profession, numéro, affiliations, pièces",
    "/api/structures/:structure/people/:person",
    Schema.Struct({ structure: StructureId, person: PersonId }),
    undefined,
    PersonView,
  ),
} as const satisfies Endpoints;
