import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { viewOf } from "../server/views.ts";

const Declaration = lazy(async () => ({
  default: (await import("./DeclarationPage.tsx")).DeclarationPage,
}));

/** The declaration of a team, under the structure's layout. */
export const declarationRoutes: ReadonlyArray<RouteDefinition> = [
  {
    path: "/equipes/:team/declaration",
    component: Declaration,
    preload: ({ params }) =>
      void viewOf("declaration", {
        structure: params["structure"] ?? "",
        team: params["team"] ?? "",
      }),
  },
];
