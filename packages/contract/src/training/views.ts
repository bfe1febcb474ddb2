import { PersonId, SessionId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { PlannedSegment } from "@coopilote/domain/training/commands.ts";
import { Foreseen, LedgerView, PlanningView, SessionsView, SheetView } from "./answers.ts";

export const trainingViews = {
  sessions: screen(
    "sessions",
    "Les séances",
    "/api/structures/:structure/sessions",
    OfStructure,
    undefined,
    SessionsView,
  ),
  planning: screen(
    "planning",
    "De quoi prévoir une séance : équipes, personnes, heures qui manquent",
    "/api/structures/:structure/planning",
    OfStructure,
    undefined,
    PlanningView,
  ),
  foresee: {
    name: "foresee",
    summary:
      "Ce qu’apporteraient des séances, avant de les prévoir ou de les déplacer ; rien ne s’écrit",
    method: "POST",
    path: "/api/structures/:structure/foreseen",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({
      sessions: Schema.Array(
        Schema.Struct({
          session: SessionId,
          place: Schema.String.check(Schema.isMaxLength(160)),
          segments: Schema.Array(PlannedSegment).check(Schema.isMaxLength(40)),
        }),
      ).check(Schema.isMaxLength(20)),
      persons: Schema.Array(PersonId).check(Schema.isMaxLength(500)),
    }),
    reply: { kind: "json", schema: Schema.NullOr(Foreseen) },
    refusals: ["NotFound"],
  },
  sheet: screen(
    "sheet",
    "La feuille d’émargement d’une séance",
    "/api/structures/:structure/sessions/:session",
    Schema.Struct({ structure: StructureId, session: SessionId }),
    undefined,
    SheetView,
  ),
  ledger: screen(
    "ledger",
    "Les heures d’une personne pour le protocole d’une équipe",
    "/api/structures/:structure/teams/:team/ledger/:person",
    Schema.Struct({ structure: StructureId, team: TeamId, person: PersonId }),
    undefined,
    LedgerView,
  ),
} as const satisfies Endpoints;
