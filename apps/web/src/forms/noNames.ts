import { namesIn } from "../readiness/names.ts";

/** For a form whose refusals name nobody. */
export const noNames = namesIn({ people: [], requirements: [] });
