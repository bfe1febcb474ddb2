import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";

const NotFound = lazy(async () => ({ default: (await import("./pages/NotFound.tsx")).NotFound }));

const Gallery = lazy(async () => ({ default: (await import("./gallery/Gallery.tsx")).Gallery }));

/** One line a page, each in its own chunk. */
export const routes: ReadonlyArray<RouteDefinition> = [
  { path: "/_ui/*section", component: Gallery },
  { path: "/404", component: NotFound },
  { path: "*", component: NotFound },
];
