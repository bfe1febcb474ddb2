import { PersonId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { ForeseenPeople, PeopleView, PersonView } from "./answers.ts";

export const peopleViews = {
  people: screen(
    "people",
    "Les personnes de la structure",
    "/api/structures/:structure/people",
    OfStructure,
    undefined,
    PeopleView,
  ),
  foreseePeople: {
    name: "foreseePeople",
    summary:
      "Ce que deviendrait une liste de personnes, ligne à ligne, avant tout envoi ; rien ne s’écrit",
    method: "POST",
    path: "/api/structures/:structure/people/foreseen",
    who: "member",
    params: OfStructure,
    query: undefined,
    /** `person`: the command that would add them, read by its own schema, so that one wrong line stops no other. */
    body: Schema.Struct({
      team: Schema.NullOr(TeamId),
      lines: Schema.Array(
        Schema.Struct({ person: Schema.Unknown, role: Schema.NullOr(Role) }),
      ).check(Schema.isMaxLength(400, { message: "Au plus 400 personnes à la fois" })),
    }),
    reply: { kind: "json", schema: ForeseenPeople },
    refusals: ["NotAllowed"],
  },
  person: screen(
    "person",
    "Une personne : profession, numéro, affiliations, pièces",
    "/api/structures/:structure/people/:person",
    Schema.Struct({ structure: StructureId, person: PersonId }),
    undefined,
    PersonView,
  ),
} as const satisfies Endpoints;
