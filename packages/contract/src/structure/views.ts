import type { Endpoints } from "../endpoint.ts";
import { NoParams, OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { AllMineView, HomeView, MineView, StructureView } from "./answers.ts";
import { SearchView } from "./SearchView.ts";

export const structureViews = {
  home: screen(
    "home",
    "L’accueil : ce qui est à faire, les équipes, la prochaine séance",
    "/api/structures/:structure/home",
    OfStructure,
    undefined,
    HomeView,
  ),
  mine: screen(
    "mine",
    "Mon espace : à signer, ce que je dois, mes heures, mes papiers",
    "/api/structures/:structure/mine",
    OfStructure,
    undefined,
    MineView,
  ),
  allMine: {
    name: "allMine",
    summary: "Mon espace dans toutes mes structures, ensemble",
    method: "GET",
    path: "/api/mine",
    who: "account",
    params: NoParams,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: AllMineView },
    refusals: ["Unavailable"],
  },
  structure: screen(
    "structure",
    "La structure : entités, logiciels, fonctions",
    "/api/structures/:structure/structure",
    OfStructure,
    undefined,
    StructureView,
  ),
  search: screen(
    "search",
    "Ce que l’on cherche par son nom : personnes, équipes, exigences, séances, et ce que l’on peut faire",
    "/api/structures/:structure/search",
    OfStructure,
    undefined,
    SearchView,
  ),
} as const satisfies Endpoints;
