import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";

export const structureViews = {
  structureHome: {
    name: "structureHome",
    summary: "L’accueil d’une structure",
    method: "GET",
    path: "/api/structures/:structure/home",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({
        structure: StructureId,
        name: Schema.NullOr(Schema.String),
        today: Day,
        version: Schema.Int,
        people: Schema.Int,
        teams: Schema.Int,
      }),
    },
    refusals: [],
  },
} as const satisfies Endpoints;
