import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { viewOf } from "./server/views.ts";

const NotFound = lazy(async () => ({ default: (await import("./pages/NotFound.tsx")).NotFound }));

const Gallery = lazy(async () => ({ default: (await import("./gallery/Gallery.tsx")).Gallery }));

const StructureLayout = lazy(async () => ({
  default: (await import("./structure/StructureLayout.tsx")).StructureLayout,
}));

/** The pages of a structure, under its layout; their addresses follow « /s/:structure ». */
const inStructure: ReadonlyArray<RouteDefinition> = [{ path: "*", component: NotFound }];

/** One line a page, each in its own chunk. */
export const routes: ReadonlyArray<RouteDefinition> = [
  {
    path: "/s/:structure",
    component: StructureLayout,
    preload: () => void viewOf("session", {}),
    children: [...inStructure],
  },
  { path: "/_ui/*section", component: Gallery },
  { path: "/404", component: NotFound },
  { path: "*", component: NotFound },
];
