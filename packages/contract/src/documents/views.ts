import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { DocumentsView } from "./answers.ts";

export const documentViews = {
  pieces: screen(
    "pieces",
    "Les pièces de la structure",
    "/api/structures/:structure/pieces",
    OfStructure,
    undefined,
    DocumentsView,
  ),
} as const satisfies Endpoints;
