import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { viewOf } from "../server/views.ts";

const Sessions = lazy(async () => ({
  default: (await import("./SessionsPage.tsx")).SessionsPage,
}));
const Plan = lazy(async () => ({ default: (await import("./PlanPage.tsx")).PlanPage }));
const EditPlan = lazy(async () => ({
  default: (await import("./EditPlanPage.tsx")).EditPlanPage,
}));

const Ledger = lazy(async () => ({ default: (await import("./LedgerPage.tsx")).LedgerPage }));
const Mine = lazy(async () => ({ default: (await import("../mine/MinePage.tsx")).MinePage }));
const Paper = lazy(async () => ({ default: (await import("./PaperPage.tsx")).PaperPage }));
const Sheet = lazy(async () => ({ default: (await import("./SheetPage.tsx")).SheetPage }));

type Params = Readonly<Record<string, string | undefined>>;

const structureIn = (params: Params) => ({ structure: params["structure"] ?? "" });
const sessionIn = (params: Params) => ({
  ...structureIn(params),
  session: params["session"] ?? "",
});

/** Sessions, their sheets and hours, under the structure's layout. */
export const trainingRoutes: ReadonlyArray<RouteDefinition> = [
  {
    path: "/moi",
    component: Mine,
    preload: ({ params }) => void viewOf("mine", structureIn(params)),
  },
  {
    path: "/equipes/:team/heures/:person",
    component: Ledger,
    preload: ({ params }) =>
      void viewOf("ledger", {
        ...structureIn(params),
        team: params["team"] ?? "",
        person: params["person"] ?? "",
      }),
  },
  {
    path: "/seances",
    component: Sessions,
    preload: ({ params }) => void viewOf("sessions", structureIn(params)),
  },
  {
    path: "/seances/nouvelle",
    component: Plan,
    preload: ({ params }) => void viewOf("planning", structureIn(params)),
  },
  {
    path: "/seances/papier",
    component: Paper,
    preload: ({ params }) => void viewOf("planning", structureIn(params)),
  },
  {
    path: "/seances/:session",
    component: Sheet,
    preload: ({ params }) => void viewOf("sheet", sessionIn(params)),
  },
  {
    path: "/seances/:session/modifier",
    component: EditPlan,
    preload: ({ params }) => {
      void viewOf("planning", structureIn(params));
      void viewOf("sheet", sessionIn(params));
    },
  },
];
