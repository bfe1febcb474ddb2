import type { Endpoints } from "../endpoint.ts";
import { screen } from "../screen.ts";
import { OfTeam } from "../teams/views.ts";
import { DeclarationView } from "./answers.ts";

export const declarationViews = {
  declaration: screen(
    "declaration",
    "La déclaration d’une équipe : préparer, attester, déposer, mettre en œuvre",
    "/api/structures/:structure/teams/:team/declaration",
    OfTeam,
    undefined,
    DeclarationView,
  ),
} as const satisfies Endpoints;
